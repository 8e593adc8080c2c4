import { dateInWords } from '../../core/messages/dateWords';
import { otherNames } from '../../core/messages/otherNames';
import { whereabouts } from '../../core/scene/whereabouts';
import type { Leg, Place, StoryEvent } from '../../core/story/types';
import { ContextTag } from '../ContextTag';
import { DateNotes, DateWords } from '../claim/DateWords';
import { Outside } from '../claim/Outside';
import { SourceName } from '../SourceName';
import { useApp, useShared } from '../shared';

/** One boxed field. */
function Field({
  name,
  wide,
  outside,
  children,
}: {
  name: string;
  wide?: boolean;
  /** Not of the article: hidden with the context. */
  outside?: boolean;
  children: React.ReactNode;
}) {
  return (
    <div className={wide ? 'slip__wide' : undefined} data-context={outside ? '' : undefined}>
      <dt className="field">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** A source by id, marked where it is not the article. */
function Source({ id }: { id: string | undefined }) {
  const { story } = useShared();
  const source = story.sources.find((item) => item.id === id);
  if (!source) return null;
  return (
    <>
      <SourceName title={source.title} url={source.url} />
      {source.kind !== 'article' && (
        <>
          {' '}
          <ContextTag />
        </>
      )}
    </>
  );
}

export function LegFields({ leg }: { leg: Leg }) {
  const { story, messages, say } = useShared();
  const at = useApp((state) => state.instant);
  const name = (id: string) => {
    const place = story.places.find((item) => item.id === id);
    return place ? say(place.name) : '';
  };
  const drawnFrom = story.sources.find(({ id }) => id === leg.source);
  // What was measured on the path is the editor's, unless the article itself gives the path.
  const outside = drawnFrom?.kind === 'article' ? undefined : '';
  const dated = leg.when ?? leg.departed ?? leg.arrived;
  const is = whereabouts(story, leg, at);
  const whereNow = (leg.when && messages.whereaboutsWindow[is]) ?? messages.whereabouts[is];
  return (
    <dl className="slip__fields">
      <Field name={messages.from}>{name(leg.from)}</Field>
      <Field name={messages.to}>{name(leg.to)}</Field>
      <Field name={messages.when}>
        {leg.when || !dated ? (
          <DateWords date={leg.when} from={leg.dateFrom} note={leg.dateNote} />
        ) : (
          <>
            {leg.departed && messages.departed(dateInWords(leg.departed, messages))}
            {leg.departed && leg.arrived && <br />}
            {leg.arrived && messages.arrived(dateInWords(leg.arrived, messages))}
          </>
        )}
        <DateNotes from={leg.dateFrom} note={leg.dateNote} />
      </Field>
      {!leg.context && <Field name={messages.whereOnDate}>{whereNow}</Field>}
      <Field name={messages.path} wide>
        {messages.pathBasis[leg.basis]}
        {leg.pathNote && <small data-context={outside}>{say(leg.pathNote)}</small>}
        {leg.source && (
          <small data-context={outside}>
            <Source id={leg.source} />
          </small>
        )}
      </Field>
    </dl>
  );
}

export function PlaceFields({ place }: { place: Place }) {
  const { messages, say } = useShared();
  const { precision } = place;
  const [longitude, latitude] = place.at;
  const how =
    precision.kind === 'point'
      ? messages.plusMinus(String(precision.plusMinusKm))
      : precision.kind === 'circle'
        ? messages.within(String(precision.radiusKm))
        : place.kind === 'country'
          ? messages.wholeCountry
          : messages.regionNoEdge;
  const digits = digitsOf(precision);
  const others = otherNames(place.name, say(place.name), messages.locale);
  return (
    <dl className="slip__fields">
      <Field name={messages.drawnAs}>
        {messages.placeKind[place.kind]}
        {place.context && <ContextTag />}
        <small data-context="">{how}</small>
      </Field>
      <Field name={messages.position}>
        {precision.kind === 'region' ? (
          messages.noPosition
        ) : (
          <span className="numbers" data-context="">
            {messages.coordinates(
              Math.abs(latitude).toFixed(digits),
              latitude < 0,
              Math.abs(longitude).toFixed(digits),
              longitude < 0,
            )}
          </span>
        )}
        <small data-context="">
          <Source id={place.source} />
        </small>
        {precision.kind !== 'region' && <span className="printed">{messages.positionOutside}</span>}
      </Field>
      {(place.note || place.contextNote) && (
        <Field name={messages.note} wide>
          {place.note && say(place.note)}
          {place.contextNote && <Outside note={place.contextNote} />}
        </Field>
      )}
      {others.length > 0 && (
        <Field name={messages.otherNames} wide outside>
          <ContextTag />{' '}
          {others.map(({ name, languages, tag }) => (
            <span key={name} className="name">
              <span lang={tag}>{name}</span> <small>{languages}</small>
            </span>
          ))}
        </Field>
      )}
    </dl>
  );
}

/** As many decimals as a position is good for: a degree is about 111 km. */
function digitsOf(precision: Place['precision']): number {
  const km = precision.kind === 'point' ? precision.plusMinusKm : 0;
  const good = precision.kind === 'circle' ? precision.radiusKm : km;
  return good >= 1 ? (good >= 10 ? 0 : 1) : good >= 0.5 ? 2 : 3;
}

export function EventFields({ event }: { event: StoryEvent }) {
  const { story, messages, say } = useShared();
  const place = story.places.find(({ id }) => id === event.place);
  const leg = story.legs.find(({ id }) => id === event.leg);
  const name = (id: string) => {
    const at = story.places.find((item) => item.id === id);
    return at ? say(at.name) : '';
  };
  return (
    <dl className="slip__fields">
      <Field name={messages.what} wide>
        {say(event.text)}
        {event.contextNote && <Outside note={event.contextNote} />}
      </Field>
      <Field name={messages.when}>
        <DateWords date={event.when} from={event.dateFrom} note={event.dateNote} />
        <DateNotes from={event.dateFrom} note={event.dateNote} />
      </Field>
      <Field name={messages.where}>
        {place
          ? say(place.name)
          : leg
            ? messages.fromTo(name(leg.from), name(leg.to))
            : messages.noPlace}
        {event.context && <ContextTag />}
      </Field>
    </dl>
  );
}
