import type { Draft } from '../draft';
import { hasValue } from '../rawValue';
import { issue } from '../rules';
import type { Issue } from '../types';
import { itemAt, quote } from '../wording';

/** A leg goes from one place to another, and its path and what it rests on agree. */
export function* checkPaths(draft: Draft): Generator<Issue> {
  for (const { path, value: leg } of draft.legs) {
    const item = itemAt(path, draft.raw);
    if (leg.from !== undefined && leg.from === leg.to) {
      yield issue(
        'leg-goes-nowhere',
        [...path, 'to'],
        `The ${item} goes from ${quote(leg.from)} to ${quote(leg.to)}: the same place.`,
        'Name two places; a round trip is two legs.',
      );
    }
    if (leg.basis === undefined) continue;
    const hasPath = hasValue(draft.raw, [...path, 'path']);
    if (leg.basis === 'none' && hasPath) {
      yield issue(
        'path-without-basis',
        [...path, 'path'],
        `The ${item} has a path, but its "basis" is ${quote(leg.basis)}.`,
        'Say what the path rests on (stated, inferred or illustrative), or remove it.',
      );
    }
    if (leg.basis === 'none') continue;
    if (leg.bearing !== undefined) {
      yield issue(
        'bearing-unused',
        [...path, 'bearing'],
        `The ${item} has a bearing (${leg.bearing}°), but its "basis" is ${quote(leg.basis)}: it is drawn by its path.`,
        'Remove "bearing"; it turns the arrow of a leg with the basis "none".',
      );
    }
    if (!hasPath) {
      yield issue(
        'path-missing',
        [...path, 'basis'],
        `The ${item} has no "path", but its "basis" is ${quote(leg.basis)}.`,
        'Add the path, or set "basis" to "none": it is then drawn as an arrow.',
      );
      continue;
    }
    if (leg.basis === 'stated' && !hasValue(draft.raw, [...path, 'source'])) {
      yield issue(
        'path-unexplained',
        path,
        `The ${item} has a path that a source states ("basis": "stated"), but no "source".`,
        'Name the source of the path in "source"; if there is none, the path is inferred or illustrative.',
      );
    }
    if (leg.basis === 'inferred' && !hasValue(draft.raw, [...path, 'pathNote'])) {
      yield issue(
        'path-unexplained',
        path,
        `The ${item} has a path that was worked out ("basis": "inferred"), but no "pathNote".`,
        'Say in "pathNote" what you worked it out from.',
      );
    }
  }
}
