import { DialogButton } from '../DialogButton';
import { useShared } from '../shared';

/** Cites the page as it stands. */
export function Cite() {
  const { messages } = useShared();
  return (
    <DialogButton
      label={messages.cite}
      load={() => import('./CiteDialog').then(({ CiteDialog }) => CiteDialog)}
    />
  );
}
