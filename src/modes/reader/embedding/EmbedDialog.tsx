import './dialog.css';
import { useEffect, useMemo, useRef, useState } from 'react';
import { embedMessagesFor } from '../../../core/messages/embed/catalogue';
import { loadWords } from '../../../core/messages/languages';
import { storyLanguages } from '../../../core/story/storyLanguages';
import type { Story } from '../../../core/story/types';
import { CloseButton } from '../../../views/CloseButton';
import type { Dialog } from '../../../views/DialogButton';
import { useShared } from '../../../views/shared';
import { Chosen } from './Chosen';
import { firstChoice, snippetInput } from './choice';
import { Forms } from './Forms';
import { PictureFiles } from './PictureFiles';
import { Preview } from './Preview';

/** The dialog, once it can speak each language that the map can be taken along in. */
export async function embedDialog(story: Story): Promise<Dialog> {
  await Promise.all(storyLanguages(story).map(loadWords));
  return EmbedDialog;
}

/** Choose parts, date and size; take the code along, or a picture. */
function EmbedDialog({ onClose }: { readonly onClose: () => void }) {
  const shared = useShared();
  const words = embedMessagesFor(shared.language);
  const dialog = useRef<HTMLDialogElement>(null);
  const [choice, setChoice] = useState(() => firstChoice(shared));
  const folder = useMemo(
    () => new URL(shared.addresses.folder, document.baseURI),
    [shared.addresses.folder],
  );
  const input = snippetInput(shared, choice, folder);
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} className="embedding" aria-labelledby="embedding-title" onClose={onClose}>
      <header className="waybill__head">
        <h2 id="embedding-title">{words.title}</h2>
        <CloseButton onClick={() => dialog.current?.close()} />
      </header>
      <div className="embedding__body">
        <Chosen words={words} choice={choice} onChoose={setChoice} />
        <Forms words={words} input={input} folder={folder} />
        <Preview words={words} input={input} />
        <PictureFiles words={words} choice={choice} />
      </div>
    </dialog>
  );
}
