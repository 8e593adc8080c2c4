import { axisTicks } from '../../core/layout/axis';
import { type LaneItem, lanes } from '../../core/layout/lanes';
import { dateInWords, dayShort } from '../../core/messages/dateWords';
import { certaintyOf } from '../../core/scene/certaintyOf';
import { openingPhase } from '../../core/state/openingPhase';
import { lookOf } from '../../core/story/strandLooks';
import { useShared } from '../shared';
import { percent } from './percent';
import { useArrowKeys } from './useArrowKeys';
import { useLaneDrag } from './useLaneDrag';

/** A bar narrower than this part of the width has no room for its title. */
const TITLE_ROOM = 0.1;
/** More events than this on a lane are drawn as one path: the page stays light. */
const MOST_BUTTONS = 60;

/** Axis and lanes: one row a strand, a bar or a tick an event, each with its number. */
export function Lanes() {
  const { story, messages, say } = useShared();
  const drag = useLaneDrag();
  const arrows = useArrowKeys();
  return (
    <>
      <div className="axis" aria-hidden="true">
        {axisTicks(story).map(({ at, position, unit, narrow }) => (
          <span
            key={at}
            className={narrow ? 'tick-label' : 'tick-label tick-label--wide'}
            style={{ insetInlineStart: percent(position) }}
          >
            {unit === 'year' ? new Date(at).getUTCFullYear() : dayShort(at, messages)}
          </span>
        ))}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the one stop for all buttons inside. */}
      <div className="lanes" role="toolbar" aria-label={messages.laneList} tabIndex={0} {...arrows}>
        {lanes(story).map((lane) => {
          const strand = story.strands.find(({ id }) => id === lane.id);
          return (
            <div
              key={lane.id}
              className="lane"
              data-look={lookOf(lane.look).color}
              data-round={lookOf(lane.look).tick === 'round' || undefined}
              style={
                { '--rows': lane.rows, '--narrow-rows': lane.narrowRows } as React.CSSProperties
              }
            >
              <span className="lane__name" title={strand && say(strand.label)}>
                {strand && say(strand.label)}
              </span>
              <div className="lane__track" {...drag}>
                {lane.items.length <= MOST_BUTTONS ? (
                  lane.items.map((item) => <LaneButton key={item.id} item={item} />)
                ) : (
                  <LanePath items={lane.items} />
                )}
              </div>
            </div>
          );
        })}
      </div>
    </>
  );
}

function LaneButton({ item }: { item: LaneItem }) {
  const { story, choose, say, messages } = useShared();
  const event = story.events.find(({ id }) => id === item.id);
  if (!event) return null;
  const phase = openingPhase(story, item.id);
  return (
    <>
      {item.reported !== null && (
        <span
          className="lane__delay"
          data-mark={item.id}
          data-phase={phase}
          style={
            {
              '--row': item.row,
              '--narrow-row': item.narrowRow,
              insetInlineStart: percent(item.end),
              width: percent(item.reported - item.end),
            } as React.CSSProperties
          }
        />
      )}
      <button
        type="button"
        className={`lane__item lane__item--${item.shape}`}
        data-id={item.id}
        data-phase={phase}
        data-context={item.context || undefined}
        data-start={item.startEnd}
        data-end={item.endEnd}
        data-certainty={certaintyOf(story, event) ?? undefined}
        // One stop of the keyboard for all of them, see `useArrowKeys`.
        tabIndex={-1}
        aria-label={messages.laneItem(
          item.context ? `+${item.number}` : `${item.number}${event.dateFrom ? '*' : ''}`,
          say(event.title),
          dateInWords(event.when, messages),
        )}
        title={say(event.title)}
        style={itemStyle(item)}
        onClick={() => choose(item.id)}
      >
        <span className="lane__number">
          {item.context ? `+${item.number}` : item.number}
          {event.dateFrom && <span className="lane__star">*</span>}
        </span>
        {item.shape === 'bar' && item.end - item.start > TITLE_ROOM && (
          <span className="lane__title">{say(event.title)}</span>
        )}
      </button>
    </>
  );
}

function itemStyle({ shape, row, narrowRow, start, end }: LaneItem): React.CSSProperties {
  const at: React.CSSProperties =
    shape === 'bar'
      ? { insetInlineStart: percent(start), width: percent(end - start) }
      : { insetInlineStart: percent((start + end) / 2) };
  return { ...at, ['--row' as string]: row, ['--narrow-row' as string]: narrowRow };
}

function LanePath({ items }: { items: readonly LaneItem[] }) {
  const d = items.map(({ start, end }) => {
    const width = Math.max(end - start, 0.0006);
    return `M${start * 1000} 0h${width * 1000}v10h${-width * 1000}z`;
  });
  return (
    <svg className="lane__path" viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden="true">
      <path d={d.join('')} />
    </svg>
  );
}
