import { signedPlaces } from '../../core/layout/edgeSigns';
import { openingPhase } from '../../core/state/openingPhase';
import { useShared } from '../shared';

/** Signs at the frame's edge for the story's places outside it; each takes the map there. Drawn by the build. */
export function EdgeSigns() {
  const { story, say, layout, messages } = useShared();
  const narrow = new Map(layout.narrow.signs.map((sign) => [sign.id, sign]));
  const wide = new Map(layout.wide.signs.map((sign) => [sign.id, sign]));
  return (
    <>
      {signedPlaces(story).map((place) => {
        const n = narrow.get(place.id);
        const w = wide.get(place.id);
        return (
          <button
            key={place.id}
            type="button"
            className="sign"
            data-sign={place.id}
            data-mark={place.id}
            data-phase={openingPhase(story, place.id)}
            data-n={n?.side ?? 'x'}
            data-w={w?.side ?? 'x'}
            aria-label={messages.towards(say(place.name))}
            style={
              {
                '--nx': n?.x ?? 0,
                '--ny': n?.y ?? 0,
                '--na': `${n?.angle ?? 0}deg`,
                '--wx': w?.x ?? 0,
                '--wy': w?.y ?? 0,
                '--wa': `${w?.angle ?? 0}deg`,
              } as React.CSSProperties
            }
          >
            <svg width="12" height="12" viewBox="-6 -6 12 12" aria-hidden="true">
              <path d="M-5 0H4M0-4L4.5 0L0 4" />
            </svg>
            <span>{say(place.name)}</span>
          </button>
        );
      })}
    </>
  );
}
