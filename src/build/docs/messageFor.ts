import type { Issue } from '../../core/story/types';
import { checkStoryText } from '../check/checkStoryText';

/** An item for the lists that the example story does without. */
const ITEMS: Readonly<Record<string, Record<string, unknown>>> = {
  steps: {
    id: 'a-step',
    says: 'The bell comes ashore.',
    question: 'Which paper is right?',
    claims: ['c-landed'],
  },
  lines: {
    id: 'a-line',
    kind: 'rail',
    path: [
      [8.42, 55.47],
      [9.47, 55.49],
    ],
  },
};

/**
 * What the checker says of the example where one field has this value: of the field alone,
 * for other things may follow from it. In each item of the list by turns; `list` is '' for the head.
 */
export function* issuesWith(
  example: Readonly<Record<string, unknown>>,
  list: string,
  name: string,
  value: unknown,
): Generator<readonly Issue[]> {
  const items = (list === '' ? [example] : (example[list] ?? [ITEMS[list]])) as object[];
  for (const at of items.keys()) {
    const story = structuredClone(example) as Record<string, unknown>;
    if (list === '') story[name] = value;
    else story[list] = items.map((item, i) => (i === at ? { ...item, [name]: value } : item));
    const { issues } = checkStoryText(JSON.stringify(story, null, 2), 'story.json');
    const field = list === '' ? [name] : [list, at, name];
    yield issues.filter(({ path }) => field.every((key, depth) => path[depth] === key));
  }
}

/** What the checker says, and what it proposes, where a field of the example is spoilt. */
export function messageFor(
  example: Readonly<Record<string, unknown>>,
  list: string,
  name: string,
  bad: unknown,
): string {
  const items = (list === '' ? [] : (example[list] ?? [])) as object[];
  const wanted = Math.max(
    0,
    items.findIndex((item) => name in item),
  );
  const [found] = [...issuesWith(example, list, name, bad)][wanted] ?? [];
  return found ? `${found.message} → ${found.hint}` : '';
}
