import { useState } from 'react';
import type { Size } from '../../../core/geo/camera';
import type { EmbedMessages } from '../../../core/messages/embed/types';
import { viewed } from '../../../core/scene/articleOnly';
import { isoDay } from '../../../core/time/instant';
import { Choice as List } from '../../../views/choices/Choices';
import { useShared } from '../../../views/shared';
import { Copy } from './Copy';
import { type Choice, inWords } from './choice';

const SIZES: readonly Size[] = [
  { width: 1200, height: 800 },
  { width: 1200, height: 630 },
  { width: 1600, height: 900 },
  { width: 1080, height: 1080 },
  { width: 800, height: 1000 },
];

interface PictureFilesProps {
  readonly words: EmbedMessages;
  readonly choice: Choice;
}

/** The map at the chosen date as a file: for print, and for systems without frames. */
export function PictureFiles({ words, choice }: PictureFilesProps) {
  const shared = useShared();
  const alt = inWords(viewed(shared.story, shared.store.getState().context), choice);
  const [chosen, setChosen] = useState('0');
  const [state, setState] = useState<'ready' | 'making' | 'failed'>('ready');
  const size = SIZES[Number(chosen)] as Size;
  const take = async (kind: 'png' | 'svg') => {
    setState('making');
    try {
      const { makePicture } = await import('./makePicture');
      const name = `${shared.story.id}-${isoDay(choice.instant)}.${kind}`;
      save(await makePicture(shared, choice, size, kind), name);
      setState('ready');
    } catch {
      setState('failed');
    }
  };
  return (
    <section className="embedding__picture">
      <h3 className="field">{words.picture}</h3>
      <p className="embedding__for">{words.pictureFor}</p>
      <List
        label={words.pictureSize}
        value={chosen}
        options={SIZES.map(({ width, height }, i) => [String(i), words.size(width, height)])}
        onChoose={setChosen}
      />
      <p className="embedding__files">
        {(['png', 'svg'] as const).map((kind) => (
          <button
            key={kind}
            type="button"
            className="push"
            disabled={state === 'making'}
            onClick={() => void take(kind)}
          >
            {words[kind]}
          </button>
        ))}
        <span role="status">{state === 'failed' ? words.pictureFailed : ''}</span>
      </p>
      <h3 className="field">{words.alt}</h3>
      <p className="embedding__alt">{alt}</p>
      <Copy text={alt} />
    </section>
  );
}

function save(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // Long after the browser has taken it.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
