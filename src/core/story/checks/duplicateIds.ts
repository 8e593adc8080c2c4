import type { Draft } from '../draft';
import { issue } from '../rules';
import type { Issue } from '../types';
import { quote } from '../wording';

/** An id stands for one thing in the whole story, whatever its kind. */
export function* checkDuplicateIds(draft: Draft): Generator<Issue> {
  for (const { id, path, first } of draft.repeats) {
    yield issue(
      'duplicate-id',
      path,
      `The id ${quote(id)} is taken: ${first.path[0]} number ${Number(first.path[1]) + 1} has it already.`,
      'Give each item an id of its own; references follow the first one.',
    );
  }
}
