import { isExact } from '../../time/curatedDate';
import { DAY_MS, startOfDay } from '../../time/instant';
import type { Draft, Item } from '../draft';
import { isExtent } from '../placeReach';
import { issue } from '../rules';
import type { Extent, Issue, Position } from '../types';
import { itemAt, quote } from '../wording';

type StepItem = Item<'steps'>;

/** Each step of the lesson shows one day of the story, and can let go of what it holds back. */
export function* checkSteps(draft: Draft): Generator<Issue> {
  for (const step of draft.steps) {
    yield* checkDay(draft, step);
    yield* checkHeld(draft, step);
    yield* checkCamera(draft, step);
  }
}

function* checkDay(draft: Draft, { path, value }: StepItem): Generator<Issue> {
  if (value.date === undefined) return;
  const read = draft.date(value.date);
  if (!read.ok) return;
  const { start, end } = read.date;
  const item = itemAt(path, draft.raw);
  if (!start || !end || !isExact(read.date) || end.at - startOfDay(start.at) > DAY_MS) {
    yield issue(
      'step-not-a-day',
      [...path, 'date'],
      `The ${item} has the date ${quote(value.date)}, which is not one certain day.`,
      'Write the day that the map is to show: 2021-03-05. How vague the dates of the story are is drawn by itself.',
    );
    return;
  }
  const span = draft.top.span === undefined ? null : draft.date(draft.top.span);
  if (!span?.ok || !span.date.start || !span.date.end) return;
  if (start.at >= startOfDay(span.date.start.at) && start.at < span.date.end.at) return;
  yield issue(
    'step-outside-span',
    [...path, 'date'],
    `The ${item} shows ${quote(value.date)}, a day outside the span ${quote(draft.top.span)}.`,
    'Choose a day inside the span, or widen "span".',
  );
}

function* checkHeld(draft: Draft, { path, value }: StepItem): Generator<Issue> {
  const item = itemAt(path, draft.raw);
  const { show, hold = [], holdNames = [], holdSure = false, find, question, answer } = value;
  const { claims = [], holdClaims = [] } = value;
  for (const [at, id] of holdClaims.entries()) {
    if (claims.includes(id)) continue;
    yield issue(
      'held-not-claimed',
      [...path, 'holdClaims', at],
      `The ${item} holds back the claim ${quote(id)}, but "claims" does not have it: the answer would not tell it.`,
      `Add ${quote(id)} to "claims", or do not hold it back.`,
    );
  }
  if (show !== undefined) {
    const held = [
      ...hold.map((id, at) => ({ id, where: ['hold', at] })),
      ...holdNames.map((id, at) => ({ id, where: ['holdNames', at] })),
    ];
    for (const { id, where } of held) {
      if (show.includes(id)) continue;
      yield issue(
        'held-not-shown',
        [...path, ...where],
        `The ${item} holds back ${quote(id)}, but "show" does not have it: the answer would show nothing.`,
        `Add ${quote(id)} to "show", or do not hold it back.`,
      );
    }
  }
  if (question === undefined && answer !== undefined) {
    yield issue(
      'answer-without-question',
      [...path, 'answer'],
      `The ${item} has an answer and no question.`,
      'Add "question", or remove "answer".',
    );
  }
  const holds =
    hold.length + holdNames.length + holdClaims.length > 0 || holdSure || find !== undefined;
  if (holds && answer === undefined) {
    yield issue(
      'held-without-answer',
      path,
      `The ${item} holds something back, but has no answer to show it with.`,
      'Add "answer": the sentence that comes with what was held back.',
    );
  }
}

/** The place that a class is to find lies inside what it sees. */
function* checkCamera(draft: Draft, { path, value }: StepItem): Generator<Issue> {
  const camera = value.camera ?? draft.top.home;
  const at = draft.place(value.find)?.at;
  if (!camera || !at || !isExtent(camera) || holds(camera, at)) return;
  yield issue(
    'step-outside-camera',
    [...path, 'find'],
    `The ${itemAt(path, draft.raw)} asks where ${quote(value.find)} is, but its map does not reach there.`,
    'Widen "camera" so that the place lies inside it.',
  );
}

function holds([west, south, east, north]: Extent, [longitude, latitude]: Position): boolean {
  const across =
    west <= east ? longitude >= west && longitude <= east : longitude >= west || longitude <= east;
  return across && latitude >= south && latitude <= north;
}
