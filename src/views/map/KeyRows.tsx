import type { CSSProperties } from 'react';
import type { StillMessages } from '../../core/messages/still/types';
import type { Messages } from '../../core/messages/types';
import { legStyle } from '../../core/scene/lineStyle';
import { CERTAINTIES } from '../../core/story/certaintyNames';
import type { Story } from '../../core/story/types';
import type { PlaceKind } from '../../core/story/vocabulary';
import { Badge } from '../Badge';
import { Line } from './Line';
import { MarkSign } from './MarkIcon';

interface KeyProps {
  readonly story: Story;
  readonly messages: Messages;
  readonly words: StillMessages;
}

interface ArrowProps {
  /** Ids of places that the first view shows at no size of map. */
  readonly outside: ReadonlySet<string>;
}

/**
 * What the lines, marks and bars of this story mean, on the map and on the timeline. Only
 * what occurs in it is listed. Drawn by the build: nothing in it changes.
 */
export function KeyRows({ outside, ...props }: KeyProps & Pick<ArrowProps, 'outside'>) {
  const { story, messages, words } = props;
  return (
    <>
      <Head>{words.keySure}</Head>
      <li className="key__note">{words.keySureBorder}</li>
      {CERTAINTIES.map((certainty) => (
        <li key={certainty}>
          <Badge number={1} certainty={certainty} context={false} />
          <span>
            <b>{messages.certainty[certainty]}</b> {messages.certaintyMeans[certainty]}
          </span>
        </li>
      ))}
      <li data-context="">
        <span className="star">*</span>
        <span>{words.starMeans}</span>
      </li>
      <li data-context="">
        <Badge number={1} certainty="stated" context />
        <span>{words.keyContextNumber}</span>
      </li>
      <Head>{words.keyLines}</Head>
      <LineRows {...props} outside={outside} />
      <PlaceRows story={story} messages={messages} words={words} />
      <DateRows story={story} words={words} />
    </>
  );
}

function Head({ children }: { children: string }) {
  return <li className="key__head field">{children}</li>;
}

/** A drawing and what it means. */
function Row({
  children,
  text,
  context,
}: {
  children: React.ReactNode;
  text: string;
  context?: boolean;
}) {
  return (
    <li data-context={context ? '' : undefined}>
      {children}
      <span>{text}</span>
    </li>
  );
}

function LineRows({ story, messages, words, outside }: KeyProps & ArrowProps) {
  const onward = story.legs.filter(({ basis }) => basis === 'none');
  const offMap = onward.every(({ to }) => outside.has(to));
  const kinds = new Map<string, (typeof story.legs)[number]>();
  for (const leg of story.legs) {
    if (leg.basis === 'none') continue;
    kinds.set(`${leg.mode} ${leg.basis} ${leg.context}`, leg);
  }
  return (
    <>
      {[...kinds].map(([kind, leg]) => (
        <li key={kind} data-context={leg.context ? '' : undefined}>
          <svg width="44" height="10" viewBox="0 -5 44 10" aria-hidden="true">
            <Line d="M2 0H42" style={{ ...legStyle(leg), casing: 0 }} />
          </svg>
          <span>
            {words.keyLeg(messages.legMode[leg.mode], messages.pathBasis[leg.basis])}
            {leg.context && <span className="tag">{messages.context}</span>}
          </span>
        </li>
      ))}
      {onward.length > 0 && (
        <Row text={offMap ? words.keyArrow : words.keyArrowOn}>
          <svg width="44" height="12" viewBox="0 -6 44 12" aria-hidden="true">
            <path className="key__dots" d="M4 0H30" />
            <path className="key__arrow" d="M30-5L41 0L30 5Z" />
          </svg>
        </Row>
      )}
      {story.lines.some(({ kind }) => kind === 'rail') && (
        <Row text={words.keyRailway} context>
          <svg width="44" height="10" viewBox="0 -5 44 10" aria-hidden="true">
            <path className="key__rail" d="M2 0H42" />
            <path className="key__ties" d="M2 0H42" />
          </svg>
        </Row>
      )}
      <Row text={words.keyBorder}>
        <svg width="44" height="6" viewBox="0 -3 44 6" aria-hidden="true">
          <path className="border" d="M2 0H42" />
        </svg>
      </Row>
      <Row text={words.keyDisputed}>
        <svg width="44" height="6" viewBox="0 -3 44 6" aria-hidden="true">
          <path className="disputed" d="M2 0H42" />
        </svg>
      </Row>
    </>
  );
}

/** Signs of places, and how a circle or a soft region is read. */
export function PlaceRows({ story, messages, words }: KeyProps) {
  const drawn = story.places.filter(
    ({ context, precision }) => !context && precision.kind === 'point',
  );
  const kinds = [...new Set(drawn.map(({ kind }) => kind))].filter(hasSign);
  const has = (precision: string) =>
    story.places.some((place) => place.precision.kind === precision);
  if (kinds.length === 0 && !has('circle') && !has('region')) return null;
  return (
    <>
      <Head>{words.keyPlaces}</Head>
      {kinds.map((kind) => (
        <Row key={kind} text={messages.placeKind[kind]}>
          <svg
            className="key__sign"
            width="44"
            height="22"
            viewBox="-22 -11 44 22"
            aria-hidden="true"
          >
            <MarkSign kind={kind} quiet={false} />
          </svg>
        </Row>
      ))}
      {story.places.some(({ context }) => context) && (
        <Row text={words.keyQuiet} context>
          <svg width="44" height="10" viewBox="-22 -5 44 10" aria-hidden="true">
            <circle r="3.5" className="key__dot" />
          </svg>
        </Row>
      )}
      {has('circle') && (
        <Row text={words.keyCircle}>
          <svg width="44" height="18" viewBox="-22 -9 44 18" aria-hidden="true">
            <circle r="7.5" className="key__ring" />
          </svg>
        </Row>
      )}
      {has('region') && (
        <Row text={words.keyRegion}>
          <span className="key__soft" />
        </Row>
      )}
    </>
  );
}

/** A region or a country is drawn as an area, not as a sign. */
function hasSign(kind: PlaceKind): boolean {
  return kind !== 'region' && kind !== 'country';
}

function DateRows({ story, words }: Pick<KeyProps, 'story' | 'words'>) {
  const dated = story.events.flatMap(({ when }) => when ?? []);
  const bar = { '--look': 'var(--ink)' } as CSSProperties;
  return (
    <>
      <Head>{words.keyDates}</Head>
      {dated.some(({ kind }) => kind === 'span') && (
        <Row text={words.keyBar}>
          <span className="key__bar" style={bar} />
        </Row>
      )}
      {dated.some(({ kind }) => kind === 'oneOf') && (
        <Row text={words.keyBetween}>
          <span className="key__bar key__bar--between" style={bar} />
        </Row>
      )}
      {dated.some(({ approximate, uncertain }) => approximate || uncertain) && (
        <Row text={words.keySoftDay}>
          <span className="key__soft-day" style={bar} />
        </Row>
      )}
      <Row text={words.keyAhead}>
        <span className="key__ahead" />
      </Row>
      <Row text={words.keyDelay}>
        <span className="key__delay" style={bar} />
      </Row>
    </>
  );
}
