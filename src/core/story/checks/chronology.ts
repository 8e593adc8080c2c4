import { type CuratedDate, isBefore } from '../../time/curatedDate';
import type { Draft } from '../draft';
import { issue } from '../rules';
import type { Issue } from '../types';
import { itemAt, quote } from '../wording';

/** Dates that cannot be true of one world: only what is certain from their widest bounds. */
export function* checkChronology(draft: Draft): Generator<Issue> {
  yield* checkLegs(draft);
  yield* checkReports(draft);
}

function* checkLegs(draft: Draft): Generator<Issue> {
  for (const { path, value: leg } of draft.legs) {
    const departed = read(draft, leg.departed);
    const arrived = read(draft, leg.arrived);
    if (!departed || !arrived || !isBefore(arrived, departed)) continue;
    yield issue(
      'arrives-before-departs',
      [...path, 'arrived'],
      `The ${itemAt(path, draft.raw)} arrives (${quote(leg.arrived)}) before it departs (${quote(leg.departed)}).`,
      'Check both dates, and that "departed" and "arrived" are not swapped.',
    );
  }
}

function* checkReports(draft: Draft): Generator<Issue> {
  const checked = read(draft, draft.top.checked);
  for (const { path, value: claim } of draft.claims) {
    const reported = read(draft, claim.reported);
    if (!reported) continue;
    const about = read(draft, claim.about);
    const item = itemAt(path, draft.raw);
    if (about && claim.kind !== 'forecast' && isBefore(reported, about)) {
      yield issue(
        'reported-too-early',
        [...path, 'reported'],
        `The ${item} was reported (${quote(claim.reported)}) before what it speaks of began (${quote(claim.about)}).`,
        'Check both dates. Of what was only expected or planned, write "kind": "forecast"; of an announcement as such, "about" is the day it was made.',
      );
    }
    const source = draft.source(claim.source);
    const published = read(draft, source?.published);
    if (published && isBefore(published, reported)) {
      yield issue(
        'reported-after-source',
        [...path, 'reported'],
        `The ${item} was reported (${quote(claim.reported)}) after its source ${quote(claim.source)} was published (${quote(source?.published)}).`,
        'A source holds only what was known by then: check both dates, or name a later source.',
      );
    }
    if (checked && isBefore(checked, reported)) {
      yield issue(
        'later-than-checked',
        [...path, 'reported'],
        `The ${item} was reported (${quote(claim.reported)}) after the story was last checked (${quote(draft.top.checked)}).`,
        'Set "checked" to the day you last went through the story, or correct the date.',
      );
    }
  }
}

function read(draft: Draft, text: string | null | undefined): CuratedDate | null {
  if (typeof text !== 'string') return null;
  const result = draft.date(text);
  return result.ok ? result.date : null;
}
