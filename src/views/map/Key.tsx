import { legStyle } from '../../core/scene/lineStyle';
import { CERTAINTIES } from '../../core/story/vocabulary';
import { Badge } from '../Badge';
import { useShared } from '../shared';
import { Line } from './Line';

/** What the lines and marks of this story's map mean. Only what occurs in it is listed. */
export function Key() {
  const { story, messages } = useShared();
  const kinds = new Map<string, (typeof story.legs)[number]>();
  for (const leg of story.legs) {
    if (leg.basis === 'none') continue;
    kinds.set(`${leg.mode} ${leg.basis} ${leg.context}`, leg);
  }
  return (
    <details className="key">
      <summary>{messages.key}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls where the map is low. */}
      <ul tabIndex={0} aria-label={messages.key}>
        {[...kinds].map(([kind, leg]) => {
          const style = legStyle(leg);
          return (
            <li key={kind}>
              <svg width="44" height="10" viewBox="0 -5 44 10" aria-hidden="true">
                <Line d="M2 0H42" style={{ ...style, casing: 0 }} />
              </svg>
              <span>
                {messages.keyLeg(messages.legMode[leg.mode], messages.pathBasis[leg.basis])}
                {leg.context && <span className="tag">{messages.context}</span>}
              </span>
            </li>
          );
        })}
        {story.places.some(({ precision }) => precision.kind === 'circle') && (
          <li>
            <svg width="44" height="18" viewBox="-22 -9 44 18" aria-hidden="true">
              <circle r="7.5" className="key__ring" />
            </svg>
            <span>{messages.keyCircle}</span>
          </li>
        )}
        <li className="key__head field">{messages.keySure}</li>
        {CERTAINTIES.map((certainty) => (
          <li key={certainty}>
            <Badge number={1} certainty={certainty} context={false} />
            <span>
              <b>{messages.certainty[certainty]}</b> {messages.certaintyMeans[certainty]}
            </span>
          </li>
        ))}
        <li>
          <span className="star">*</span>
          <span>{messages.starMeans}</span>
        </li>
        <li>
          <span className="tag">{messages.context}</span>
          <span>{messages.keyContextNumber}</span>
        </li>
      </ul>
    </details>
  );
}
