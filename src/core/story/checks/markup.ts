import type { Draft } from '../draft';
import { issue, type Path } from '../rules';
import type { Issue } from '../types';
import { itemAt, quote } from '../wording';

const MARKUP: readonly { pattern: RegExp; what: string }[] = [
  { pattern: /<\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?\/?>|<!--/i, what: 'HTML' },
  { pattern: /&(?:amp|lt|gt|quot|apos|nbsp|#\d+|#x[0-9a-f]+);/i, what: 'an HTML entity' },
  { pattern: /\]\(https?:|\*\*[^*\s][^*]*\*\*/, what: 'Markdown' },
];

/** Lists whose items hold texts that a reader sees, and the keys of an item that are no text. */
const LISTS = [
  ...(['strands', 'sources', 'places', 'legs', 'events'] as const),
  ...(['claims', 'labels', 'lines', 'steps', 'changes'] as const),
];
const NO_TEXT: ReadonlySet<string> = new Set(['id', 'url']);

/** Text is shown as it stands: what is meant to be obeyed is shown too. */
export function* checkMarkup(draft: Draft): Generator<Issue> {
  yield* look(draft, draft.top, []);
  for (const list of LISTS) {
    for (const { path, value } of draft[list]) yield* look(draft, value, path);
  }
}

function* look(draft: Draft, item: object, path: Path): Generator<Issue> {
  for (const [key, value] of Object.entries(item)) {
    if (NO_TEXT.has(key)) continue;
    if (typeof value === 'string') yield* lookAt(draft, value, [...path, key]);
    // One text for each language.
    else if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      for (const [tag, text] of Object.entries(value))
        if (typeof text === 'string' && !NO_TEXT.has(tag))
          yield* lookAt(draft, text, [...path, key, tag]);
    }
  }
}

function* lookAt(draft: Draft, text: string, path: Path): Generator<Issue> {
  const found = MARKUP.find(({ pattern }) => pattern.test(text));
  if (!found) return;
  const what = found.pattern.exec(text)?.[0] ?? '';
  yield issue(
    'markup-in-text',
    path,
    `In ${itemAt(path, draft.raw)}: the text ${quote(text)} holds ${found.what}: ${quote(what)}.`,
    'Write plain text: readers would see these very characters. A link goes into the "url" of a source.',
  );
}
