import { Fragment } from 'react';
import { kmToWorld, toWorld } from '../../core/geo/mercator';
import { NUMBER_AT, pointAlong } from '../../core/geo/pointAlong';
import { type Stage, stageOf, toStage } from '../../core/geo/stage';
import { ARROW_HEAD, arrowRooms } from '../../core/layout/arrowLength';
import type { FrameLayout } from '../../core/layout/homeLayout';
import {
  ARROW_LENGTH,
  arrowDirection,
  labelSpecs,
  MAX_BADGES,
  markRadius,
  type NamedLabel,
  placeEvents,
  towardsId,
  wayTo,
} from '../../core/layout/labelSpecs';
import { numberId } from '../../core/layout/legNumbers';
import { markWordsFor } from '../../core/messages/still/marks';
import { certaintyOf } from '../../core/scene/certaintyOf';
import { looks } from '../../core/scene/looks';
import { eventNumbers } from '../../core/scene/numbering';
import { openingPhase } from '../../core/state/openingPhase';
import { modeOf } from '../../core/story/legModes';
import type { Leg, Place, Story, StoryEvent } from '../../core/story/types';
import { Badge } from '../Badge';
import { useShared } from '../shared';
import { MarkIcon } from './MarkIcon';
import { legMarkName, placeMarkName } from './markNames';
import { LINE_STEPS, linePathData, stageLine } from './stageLines';
import { length, round } from './units';

/**
 * Everything on the map that has a name: marks, numbers and labels, above the still map
 * and above the live one alike. A mark is a button; what it says to a screen reader is
 * what it shows. Drawn by the build: the script moves it and marks it, and never draws it.
 */
export function Marks() {
  const { story, language, messages } = useShared();
  const stage = stageOf(story.home);
  const labels = new Map(
    labelSpecs(story, language, messages).map((label) => [label.spec.id, label]),
  );
  const look = looks(story);
  const events = placeEvents(story);
  return (
    <div className="stage">
      <LegLines stage={stage} />
      {story.labels.map((label) => {
        const named = labels.get(label.id);
        return named && <QuietLabel key={label.id} named={named} stage={stage} />;
      })}
      {quietFirst(story.places, look).map((place) => {
        const named = labels.get(place.id);
        return (
          named && (
            <PlaceMark
              key={place.id}
              place={place}
              named={named}
              stage={stage}
              look={place.context ? 'quiet' : (look.get(place.id) ?? 'quiet')}
              events={events.get(place.id) ?? []}
            />
          )
        );
      })}
      {story.legs.map((leg) => (
        <LegMark key={leg.id} leg={leg} stage={stage} label={labels.get(towardsId(leg))} />
      ))}
    </div>
  );
}

/** Wide invisible strokes along the legs, so that a line can be clicked. */
function LegLines({ stage }: { stage: Stage }) {
  const { story } = useShared();
  return (
    <svg
      className="leg-lines"
      viewBox={`${-LINE_STEPS} ${-LINE_STEPS} ${2 * LINE_STEPS} ${2 * LINE_STEPS}`}
      aria-hidden="true"
      style={{
        left: 'calc(var(--unit) * -1)',
        top: 'calc(var(--unit) * -1)',
        width: 'calc(var(--unit) * 2)',
        height: 'calc(var(--unit) * 2)',
      }}
    >
      {story.legs.map(
        (leg) =>
          leg.path && (
            // The leg's own button carries the name and the keyboard; this is its wider target.
            <path
              key={leg.id}
              d={linePathData(stageLine(leg.path, stage))}
              data-mark={leg.id}
              data-phase={openingPhase(story, leg.id)}
            />
          ),
      )}
    </svg>
  );
}

/** One that the first view has no room for is left out: `hangLabels` adds it where there is. */
function QuietLabel({ named, stage }: { named: NamedLabel; stage: Stage }) {
  const { spec, kind } = named;
  const given = useSides(spec.id);
  if (!given.narrow && !given.wide) return null;
  return (
    <span
      className={`label label--${kind}`}
      data-label={spec.id}
      {...sides(given)}
      style={at(spec, stage)}
    >
      <span className="label__text">{spec.lines[0]?.text}</span>
    </span>
  );
}

interface PlaceMarkProps {
  readonly place: Place;
  readonly named: NamedLabel;
  readonly stage: Stage;
  readonly look: string;
  readonly events: readonly StoryEvent[];
}

function PlaceMark({ place, named, stage, look, events }: PlaceMarkProps) {
  const shared = useShared();
  const words = markWordsFor(shared.language);
  const { spec } = named;
  const [name, detail] = spec.lines;
  const { precision } = place;
  const shown = events.slice(0, MAX_BADGES);
  const phase = openingPhase(shared.story, place.id);
  return (
    <>
      {precision.kind === 'circle' && (
        <span
          className="ring"
          data-mark={place.id}
          data-phase={phase}
          data-look={look}
          style={{
            ...at(spec, stage),
            width: length((2 * kmToWorld(precision.radiusKm, place.at[1])) / stage.unit),
          }}
        />
      )}
      {precision.kind === 'region' && look !== 'quiet' && (
        <span
          className="region"
          data-mark={place.id}
          data-phase={phase}
          data-look={look}
          style={regionBox(precision.extent, stage)}
        />
      )}
      <button
        type="button"
        className={`mark mark--${place.kind}`}
        data-id={place.id}
        data-phase={phase}
        data-label={place.id}
        data-look={look}
        data-precision={precision.kind}
        data-context={place.context || undefined}
        aria-label={placeMarkName(shared, place, () => true).name}
        {...sides(useSides(place.id))}
        style={{ ...at(spec, stage), '--clear': clearOf(spec, stage) } as React.CSSProperties}
      >
        {precision.kind !== 'region' && <MarkIcon kind={place.kind} quiet={place.context} />}
        <span className="label__text">
          {/* Spaces between, as the ear hears them: what is read out is what stands there. */}
          <b>{name?.text}</b>{' '}
          {shown.map((event) => (
            <Fragment key={event.id}>
              <EventBadge event={event} />{' '}
            </Fragment>
          ))}
          {events.length > shown.length && (
            // Until the script counts those that may be told: only once all of them may.
            <span
              className="badge badge--more"
              data-of={events.at(-1)?.id}
              data-phase={openingPhase(shared.story, events.at(-1)?.id ?? '')}
            >
              {words.moreEvents(events.length - shown.length)}
            </span>
          )}{' '}
          {detail && <small>{detail.text}</small>}
        </span>
      </button>
    </>
  );
}

/** A leg's number on its path, or its arrow with number and label where it has no path. */
function LegMark({ leg, stage, label }: { leg: Leg; stage: Stage; label: NamedLabel | undefined }) {
  const page = useShared();
  const { story, layout } = page;
  const given = useSides(towardsId(leg));
  const number = numberId(leg.id);
  const ofNumber = useSides(number);
  const from = story.places.find(({ id }) => id === leg.from);
  const to = story.places.find(({ id }) => id === leg.to);
  const event = story.events.find((candidate) => candidate.leg === leg.id);
  if (!from || !to) return null;
  const phase = openingPhase(story, leg.id);
  const shared = {
    type: 'button' as const,
    'data-id': leg.id,
    'data-phase': phase,
    'data-look': modeOf(leg.mode).line.color,
    'data-context': leg.context || undefined,
    'aria-label': legMarkName(page, leg, () => true).name,
  };
  const direction = arrowDirection(leg, story);
  if (direction && label) {
    const clear = markRadius(from);
    const angle = degrees(direction);
    const far = degrees(wayTo(leg, story) ?? direction);
    const world = label.spec.at;
    const point = toStage(stage, world);
    const tip = label.spec.offset ?? { x: 0, y: 0 };
    return (
      <>
        <span
          className="arrow"
          data-mark={leg.id}
          data-phase={phase}
          data-look={modeOf(leg.mode).line.color}
          style={
            {
              ...at(label.spec, stage),
              rotate: `${angle}deg`,
              '--far': `${far}deg`,
              '--clear': `${clear}px`,
            } as React.CSSProperties
          }
        >
          {/* Drawn from its tip, so that it can be shorter: it never runs past where it leads. */}
          <svg height="14" style={{ width: arrowWidth(leg, story, stage) }} aria-hidden="true">
            <svg x="100%" y="7" aria-hidden="true">
              <path className="arrow__shaft" d={`M-9 0H${4 - ARROW_LENGTH}`} />
              <path className="arrow__head" d="M-10 -6L0 0L-10 6Z" />
            </svg>
          </svg>
        </span>
        <button
          {...shared}
          className="mark mark--towards"
          data-label={label.spec.id}
          {...sides(given)}
          style={
            {
              left: `calc(var(--unit) * ${round(point.x)} + ${Math.round(tip.x)}px)`,
              top: `calc(var(--unit) * ${round(point.y)} + ${Math.round(tip.y)}px)`,
              '--clear': '4px',
            } as React.CSSProperties
          }
        >
          <span className="label__text">
            <b>{label.spec.lines[0]?.text}</b> {event && <EventBadge event={event} />}{' '}
            <small>{label.spec.lines[1]?.text}</small>
          </span>
        </button>
      </>
    );
  }
  const middle =
    leg.path && pointAlong(stageLine(leg.path, stage), layout.numbersAt[leg.id] ?? NUMBER_AT);
  if (!middle) return null;
  return (
    <button
      {...shared}
      className="mark mark--leg"
      {...(event && { 'data-label': number, ...sides(ofNumber) })}
      style={{
        left: length(middle.x),
        top: length(middle.y),
      }}
    >
      <span className="label__text">
        {event ? <EventBadge event={event} /> : <span className="badge badge--none" />}
      </span>
    </button>
  );
}

/** As `arrowLength` has it, for any scale: with less room than its head needs there is none. */
function arrowWidth(leg: Leg, story: Story, stage: Stage): string {
  const rooms = arrowRooms(leg, story).flatMap(({ world, px }) => {
    const room = `${length(world / stage.unit)} - ${px}px`;
    return [room, `(${room} - ${ARROW_HEAD - 1}px) * ${ARROW_LENGTH}`];
  });
  // A width below 0 is one of 0; the second of each pair falls from a whole arrow to it within
  // a pixel, so that no piece of a head is left.
  return `max(0px, min(${[`${ARROW_LENGTH}px`, ...rooms].join(', ')}))`;
}

function degrees({ x, y }: { x: number; y: number }): number {
  return Math.round((Math.atan2(y, x) * 180) / Math.PI);
}

/** What is drawn later lies above: places where something happens above the quiet ones. */
function quietFirst(places: readonly Place[], look: ReadonlyMap<string, string>): Place[] {
  const rank = (place: Place) => (place.context ? 0 : look.has(place.id) ? 2 : 1);
  return [...places].sort((a, b) => rank(a) - rank(b));
}

function EventBadge({ event }: { event: StoryEvent }) {
  const { story } = useShared();
  return (
    <Badge
      number={eventNumbers(story).get(event.id) ?? 0}
      certainty={certaintyOf(story, event)}
      context={event.context}
      of={event.id}
      phase={openingPhase(story, event.id)}
      look={looks(story).get(event.id)}
    />
  );
}

function at(spec: NamedLabel['spec'], stage: Stage): React.CSSProperties {
  const point = toStage(stage, spec.at);
  return {
    left: length(point.x),
    top: length(point.y),
  };
}

/** How far from its point a label stays clear: off its sign, and off its circle on the ground. */
function clearOf({ clear, clearWorld }: NamedLabel['spec'], stage: Stage): string {
  return clearWorld > 0 ? `max(${clear}px, ${length(clearWorld / stage.unit)})` : `${clear}px`;
}

function regionBox(extent: readonly [number, number, number, number], stage: Stage) {
  const [west, south, east, north] = extent;
  const a = toStage(stage, toWorld([west, north]));
  const b = toStage(stage, toWorld([east, south]));
  return {
    left: length((a.x + b.x) / 2),
    top: length((a.y + b.y) / 2),
    width: length(Math.abs(b.x - a.x)),
    height: length(Math.abs(b.y - a.y)),
  };
}

/** The side of a label on narrow and on wide maps, before the camera has moved. */
function useSides(id: string): { narrow: string | undefined; wide: string | undefined } {
  const { layout } = useShared();
  const side = ({ labels, outside }: FrameLayout) =>
    labels[id] ?? (outside.includes(id) ? 'o' : undefined);
  return { narrow: side(layout.narrow), wide: side(layout.wide) };
}

// `data-n` and `data-w` hold the sides of the first view; `data-side`, set once the camera
// has moved, overrules both. The style sheet reads them in that order.
function sides(given: { narrow: string | undefined; wide: string | undefined }) {
  return { 'data-n': given.narrow ?? 'x', 'data-w': given.wide ?? 'x' };
}
