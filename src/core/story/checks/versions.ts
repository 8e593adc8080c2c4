import type { Draft, Item } from '../draft';
import { issue } from '../rules';
import type { Issue } from '../types';
import { quote } from '../wording';

/** The list of changes runs one way, newest first or last, and its newest is the story's. */
export function* checkVersions(draft: Draft): Generator<Issue> {
  const changes = draft.changes.filter(({ value }) => value.version !== undefined);
  let newest: Item<'changes'> | undefined;
  let direction = 0;
  for (const [at, change] of changes.entries()) {
    const previous = changes[at - 1];
    if (!newest || compare(change.value.version, newest.value.version) > 0) newest = change;
    if (!previous) continue;
    const step = Math.sign(compare(change.value.version, previous.value.version));
    const days = Math.sign(startOf(draft, change) - startOf(draft, previous));
    if (direction === 0) direction = step;
    if (step === 0 || step !== direction || days === -direction) {
      yield issue(
        'version-order',
        [...change.path, 'version'],
        `The change ${quote(change.value.version)} (${quote(change.value.date)}) is out of order after ${quote(previous.value.version)} (${quote(previous.value.date)}).`,
        'List each version once, newest first, with dates in the same order.',
      );
    }
  }
  const { version } = draft.top;
  if (newest && version !== undefined && compare(newest.value.version, version) !== 0) {
    yield issue(
      'version-order',
      ['version'],
      `The story is version ${quote(version)}, but its newest change is ${quote(newest.value.version)}.`,
      'Say in "changes" what changed in this version, or correct "version".',
    );
  }
}

function compare(a: string | undefined, b: string | undefined): number {
  const left = (a ?? '').split('.').map(Number);
  const right = (b ?? '').split('.').map(Number);
  for (let i = 0; i < 3; i++) {
    const step = (left[i] ?? 0) - (right[i] ?? 0);
    if (step !== 0) return step;
  }
  return 0;
}

function startOf(draft: Draft, change: Item<'changes'>): number {
  const read = draft.date(change.value.date ?? '');
  return read.ok ? (read.date.start?.at ?? read.date.end?.at ?? Number.NaN) : Number.NaN;
}
