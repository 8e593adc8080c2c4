import { dateInWords } from '../../core/messages/dateWords';
import { whereabouts } from '../../core/scene/whereabouts';
import type { Leg, Place, StoryEvent } from '../../core/story/types';
import { ContextTag } from '../ContextTag';
import { SourceName } from '../SourceName';
import { useApp, useShared } from '../shared';

/** One boxed field. */
function Field({
  name,
  wide,
  children,
}: {
  name: string;
  wide?: boolean;
  children: React.ReactNode;
}) {
  return (
    <div className={wide ? 'slip__wide' : undefined}>
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
      {source.kind !== 'article' && <ContextTag />}
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
  const dated = leg.when ?? leg.departed ?? leg.arrived;
  return (
    <dl className="slip__fields">
      <Field name={messages.from}>{name(leg.from)}</Field>
      <Field name={messages.to}>{name(leg.to)}</Field>
      <Field name={messages.when}>
        {leg.when || !dated ? (
          dateInWords(leg.when, messages)
        ) : (
          <>
            {leg.departed && messages.departed(dateInWords(leg.departed, messages))}
            {leg.departed && leg.arrived && <br />}
            {leg.arrived && messages.arrived(dateInWords(leg.arrived, messages))}
          </>
        )}
        {leg.dateNote && <small>{say(leg.dateNote)}</small>}
      </Field>
      <Field name={messages.whereOnDate}>
        {messages.whereabouts[leg.context ? 'unknown' : whereabouts(story, leg, at)]}
        {leg.context && <ContextTag />}
      </Field>
      <Field name={messages.path} wide>
        {messages.pathBasis[leg.basis]}
        {leg.pathNote && <small>{say(leg.pathNote)}</small>}
        {leg.source && (
          <small>
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
        : messages.regionNoEdge;
  // As many digits as the position is good for: a degree is about 111 km.
  const km = precision.kind === 'point' ? precision.plusMinusKm : 0;
  const good = precision.kind === 'circle' ? precision.radiusKm : km;
  const digits = good >= 1 ? (good >= 10 ? 0 : 1) : good >= 0.5 ? 2 : 3;
  const others =
    typeof place.name === 'string'
      ? []
      : Object.entries(place.name).filter(([, name]) => name !== say(place.name));
  return (
    <dl className="slip__fields">
      <Field name={messages.where}>
        {messages.placeKind[place.kind]}
        {place.context && <ContextTag />}
        <small>{how}</small>
      </Field>
      <Field name={messages.position}>
        {precision.kind === 'region' ? (
          messages.noPosition
        ) : (
          <span className="numbers">
            {`${latitude.toFixed(digits)}, ${longitude.toFixed(digits)}`}
          </span>
        )}
        <small>
          <Source id={place.source} />
        </small>
      </Field>
      {place.note && (
        <Field name={messages.note} wide>
          {say(place.note)}
        </Field>
      )}
      {others.length > 0 && (
        <Field name={messages.otherNames} wide>
          {others.map(([language, name]) => (
            <span key={language} className="name" lang={language}>
              {name}
            </span>
          ))}
        </Field>
      )}
    </dl>
  );
}

export function EventFields({ event }: { event: StoryEvent }) {
  const { story, messages, say } = useShared();
  const place = story.places.find(({ id }) => id === event.place);
  return (
    <dl className="slip__fields">
      <Field name={messages.what} wide>
        {say(event.text)}
      </Field>
      <Field name={messages.when}>
        {dateInWords(event.when, messages)}
        {event.dateNote && <small>{say(event.dateNote)}</small>}
      </Field>
      <Field name={messages.where}>
        {place ? say(place.name) : messages.noPlace}
        {event.context && <ContextTag />}
      </Field>
    </dl>
  );
}
