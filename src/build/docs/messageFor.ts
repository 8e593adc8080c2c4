import { checkStoryText } from '../check/checkStoryText';

/** An item for the lists that the example story does without. */
const ITEMS: Readonly<Record<string, Record<string, unknown>>> = {
  steps: { id: 'a-step', says: 'The bell comes ashore.' },
  lines: {
    id: 'a-line',
    kind: 'rail',
    path: [
      [8.42, 55.47],
      [9.47, 55.49],
    ],
  },
};

/** What the checker says, and what it proposes, where a field of the example is spoilt. */
export function messageFor(
  example: Readonly<Record<string, unknown>>,
  list: string,
  name: string,
  bad: unknown,
): string {
  const story = structuredClone(example) as Record<string, unknown>;
  const items = (story[list] ?? [structuredClone(ITEMS[list])]) as Record<string, unknown>[];
  const item = list === '' ? story : (items.find((one) => name in one) ?? items[0]);
  if (!item) throw new Error(`No item in ${list}`);
  if (list !== '') story[list] = items;
  item[name] = bad;
  const { issues } = checkStoryText(JSON.stringify(story, null, 2), 'story.json');
  // The issue about this very field: others follow from it.
  const found = issues.find(({ path }) => path.includes(name)) ?? issues[0];
  return found ? `${found.message} → ${found.hint}` : '';
}
