import { DialogButton } from '../../../views/DialogButton';
import { useShared } from '../../../views/shared';

/** Opens the dialog for embedding. */
export function EmbedButton() {
  const { messages, story } = useShared();
  return (
    <DialogButton
      label={messages.embed}
      load={() => import('./EmbedDialog').then(({ embedDialog }) => embedDialog(story))}
    />
  );
}
