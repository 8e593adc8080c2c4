import type { CuratedDate } from '../../time/curatedDate';
import type { Draft } from '../draft';
import { issue, type Path } from '../rules';
import type { Issue } from '../types';
import { itemAt, quote } from '../wording';

const DAY = 86_400_000;
/** What a date marked `~` or `?` may be off on either side, at the least: it rules out little. */
const VAGUE = 31 * DAY;
/** A day of one time zone may begin on the day before in another. */
const ZONES = DAY / 2;

/**
 * An event or leg is dated as its claims have it: not wholly outside what each of them that
 * has a date speaks of. Where they disagree, one that agrees is enough; what was only
 * expected dates nothing, and a "dateFrom" or "dateNote" tells readers of another date.
 */
export function* checkDatedApart(draft: Draft): Generator<Issue> {
  for (const { path, value: event } of draft.events) {
    if (typeof event.when !== 'string' || isExplained(event)) continue;
    const told = rangeOf(draft, event.when, event.when);
    yield* check(draft, path, { key: 'when', written: event.when, told, claims: event.claims });
  }
  for (const { path, value: leg } of draft.legs) {
    if (isExplained(leg)) continue;
    // From departure to arrival: a claim may speak of either end, or of the way between.
    const [start, end] = [leg.when ?? leg.departed, leg.when ?? leg.arrived];
    const key = leg.when ? 'when' : leg.departed ? 'departed' : 'arrived';
    const written = [...new Set([start, end])].filter((one) => one !== undefined).join('/');
    const told = rangeOf(draft, start, end);
    yield* check(draft, path, { key, written, told, claims: leg.claims });
  }
}

function isExplained(item: { readonly dateFrom?: unknown; readonly dateNote?: unknown }): boolean {
  return item.dateFrom !== undefined || item.dateNote !== undefined;
}

/** The widest that is said: an open end lies at no finite time. */
interface Range {
  readonly start: number;
  readonly end: number;
}

interface Dated {
  readonly key: string;
  readonly written: string;
  readonly told: Range | null;
  readonly claims: readonly string[] | undefined;
}

function* check(
  draft: Draft,
  path: Path,
  { key, written, told, claims = [] }: Dated,
): Generator<Issue> {
  if (!told) return;
  const dating: { readonly id: string; readonly about: string }[] = [];
  for (const id of claims) {
    const claim = draft.claim(id);
    if (typeof claim?.about !== 'string' || claim.kind === 'forecast') continue;
    const about = rangeOf(draft, claim.about, claim.about);
    // What cannot be read might agree.
    if (!about || meets(about, told)) return;
    dating.push({ id, about: claim.about });
  }
  const [first, ...others] = dating;
  if (!first) return;
  const { id, about } = first;
  const speaks =
    others.length === 0
      ? `the claim that dates it, ${quote(id)}, speaks of ${quote(about)}`
      : `none of the ${dating.length} claims that date it speaks of then: ${quote(id)} is about ${quote(about)}`;
  yield issue(
    'dated-apart',
    [...path, key],
    `The ${itemAt(path, draft.raw)} is dated ${quote(written)}, but ${speaks}.`,
    `Correct ${quote(key)}, or the "about" of the claim; or add the claim that gives this date. If it is from elsewhere, say so in "dateFrom" or "dateNote".`,
  );
}

/** True where both may be of one time. What lasts from then on may begin as what it comes of ends. */
function meets(one: Range, other: Range): boolean {
  if (one.start < other.end && other.start < one.end) return true;
  const goesOn = one.end === Infinity || other.end === Infinity;
  return goesOn && (one.start === other.end || other.start === one.end);
}

/** null: neither is written, or one cannot be read, or nothing lies between. */
function rangeOf(draft: Draft, from: string | undefined, to: string | undefined): Range | null {
  const [start, end] = [read(draft, from), read(draft, to)];
  if ((from !== undefined && !start) || (to !== undefined && !end)) return null;
  if (!start && !end) return null;
  const range = {
    start: start?.start ? start.start.at - slack(start) : -Infinity,
    end: end?.end ? end.end.at + slack(end) : Infinity,
  };
  return range.start < range.end ? range : null;
}

function slack({ start, end, approximate, uncertain }: CuratedDate): number {
  if (approximate || uncertain) {
    return start && end ? Math.max(VAGUE, end.at - start.at) : VAGUE;
  }
  return start?.precision === 'time' || end?.precision === 'time' ? ZONES : 0;
}

function read(draft: Draft, text: string | undefined): CuratedDate | null {
  if (text === undefined) return null;
  const result = draft.date(text);
  return result.ok ? result.date : null;
}
