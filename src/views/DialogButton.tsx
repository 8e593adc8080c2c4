import { type ComponentType, useState } from 'react';
import { useShared } from './shared';

/** A dialog that opens itself, and tells when it is closed. */
export type Dialog = ComponentType<{ readonly onClose: () => void }>;

interface DialogButtonProps {
  readonly label: string;
  readonly load: () => Promise<Dialog>;
}

/** A button that opens a dialog, which is loaded then. */
export function DialogButton({ label, load }: DialogButtonProps) {
  const { messages } = useShared();
  const [Open, setOpen] = useState<Dialog | null>(null);
  const [failed, setFailed] = useState(false);
  const open = () => {
    setFailed(false);
    load().then(
      (loaded) => setOpen(() => loaded),
      () => setFailed(true),
    );
  };
  return (
    <>
      <button type="button" className="push needs-script" aria-haspopup="dialog" onClick={open}>
        {label}
      </button>
      {failed && <span role="alert">{messages.notLoaded}</span>}
      {Open && <Open onClose={() => setOpen(null)} />}
    </>
  );
}
