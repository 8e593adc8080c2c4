import type { CheckAids } from '../aids';
import type { Draft } from '../draft';
import { hasValue } from '../rawValue';
import { issue, type Path } from '../rules';
import type { Issue } from '../types';
import type { PathBasis } from '../vocabulary';
import { itemAt, quote } from '../wording';
import { pathCommand } from './pathCommand';

/** A leg goes from one place to another, and its path and what it rests on agree. */
export function* checkPaths(draft: Draft, aids: CheckAids): Generator<Issue> {
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
      const command = pathCommand(draft, leg, aids);
      yield issue(
        'path-missing',
        [...path, 'basis'],
        `The ${item} has no "path", but its "basis" is ${quote(leg.basis)}.`,
        command
          ? `Let ${command} propose one, marked illustrative; or add the path that you know, or set "basis" to "none": it is then drawn as an arrow.`
          : 'Add the path, or set "basis" to "none": it is then drawn as an arrow.',
      );
      continue;
    }
    yield* checkExplained(draft, leg.basis, path);
  }
}

/** Which key says what a path of this basis rests on, and what to do where it is missing. */
const EXPLAINED = {
  stated: {
    key: 'source',
    hint: 'Name the source of the path; if there is none, the path is inferred or illustrative.',
  },
  inferred: { key: 'pathNote', hint: 'Say in it what you worked the path out from.' },
  illustrative: null,
  none: null,
} as const satisfies Record<PathBasis, { key: string; hint: string } | null>;

function* checkExplained(draft: Draft, basis: PathBasis, path: Path): Generator<Issue> {
  const explained = EXPLAINED[basis];
  if (!explained || hasValue(draft.raw, [...path, explained.key])) return;
  yield issue(
    'path-unexplained',
    path,
    `The ${itemAt(path, draft.raw)} has a path with the basis ${quote(basis)}, but no ${quote(explained.key)}.`,
    explained.hint,
  );
}
