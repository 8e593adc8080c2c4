import type { LessonMessages } from '../../core/messages/lesson/types';
import { stillMessagesFor } from '../../core/messages/still/catalogue';
import { legStyle } from '../../core/scene/lineStyle';
import { CERTAINTIES } from '../../core/story/certaintyNames';
import { Stamp } from '../claim/Stamp';
import { PlaceRows } from '../map/KeyRows';
import { Line } from '../map/Line';
import { useShared } from '../shared';

/** What lines, circles and words of certainty mean: only what the story has. */
export function PaperKey({ words }: { words: LessonMessages }) {
  const { story, language, messages } = useShared();
  const key = stillMessagesFor(language);
  const kinds = new Map<string, (typeof story.legs)[number]>();
  for (const leg of story.legs) {
    if (leg.basis !== 'none' && !leg.context) kinds.set(`${leg.mode} ${leg.basis}`, leg);
  }
  const used = new Set(story.claims.map(({ certainty }) => certainty));
  return (
    <div className="paperkey">
      <ul>
        {[...kinds].map(([kind, leg]) => (
          <li key={kind}>
            <svg width="44" height="12" viewBox="0 -6 44 12" aria-hidden="true">
              <Line d="M2 0H42" style={{ ...legStyle(leg), casing: 0 }} />
            </svg>
            {key.keyLeg(messages.legMode[leg.mode], messages.pathBasis[leg.basis])}
          </li>
        ))}
        {story.legs.some(({ basis }) => basis === 'none') && (
          <li>
            <svg width="44" height="14" viewBox="0 -7 44 14" aria-hidden="true">
              <path className="paperkey__arrow" d="M2 0H32" />
              <path className="paperkey__tip" d="M32 -6L42 0L32 6Z" />
            </svg>
            {messages.pathBasis.none}
          </li>
        )}
        <PlaceRows story={story} messages={messages} words={key} />
        <li data-context="">
          <b className="paperkey__star">*</b>
          {words.keyOfStar}
        </li>
      </ul>
      <h3>{words.keyOfSure}</h3>
      <ul>
        {CERTAINTIES.filter((certainty) => used.has(certainty)).map((certainty) => (
          <li key={certainty}>
            <Stamp certainty={certainty} />
            {messages.certaintyMeans[certainty]}
          </li>
        ))}
      </ul>
    </div>
  );
}
