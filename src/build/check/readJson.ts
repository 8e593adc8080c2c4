import { type Node, type ParseError, parseTree } from 'jsonc-parser';
import { issue } from '../../core/story/rules';
import type { Issue } from '../../core/story/types';
import { quote } from '../../core/story/wording';
import { explainSlip } from './explainSlip';
import { DEEPEST, scanJson } from './scanJson';

/** An issue, and the character of the text it is about. */
export interface TextIssue {
  readonly found: Issue;
  readonly offset: number;
}

export interface JsonText {
  /** What the text says, and the tree that tells where; null where it cannot be read. */
  readonly read: { readonly value: unknown; readonly tree: Node } | null;
  readonly issues: readonly TextIssue[];
}

/**
 * Reads text as JSON. Comments and trailing commas are errors, but do not stop the
 * reading: what else is wrong can still be told. Of other slips the first alone is told,
 * for what follows it is mostly its echo. Never throws; never recurses deep.
 */
export function readJson(text: string): JsonText {
  const hopeless = notJson(text);
  if (hopeless) return { read: null, issues: [hopeless] };
  const { tooDeep, comments, trailingCommas, mended } = scanJson(text);
  const issues: TextIssue[] = [];
  for (const { offset, length } of comments) {
    const comment = quote(text.slice(offset, offset + length));
    issues.push({
      offset,
      found: issue(
        'comment',
        [],
        `JSON has no comments: ${comment}`,
        'Remove it; what readers should know goes into a "note".',
      ),
    });
  }
  for (const { offset } of trailingCommas) {
    const closing = /\S/.exec(mended.slice(offset))?.[0];
    issues.push({
      offset,
      found: issue(
        'trailing-comma',
        [],
        `There is a comma before the closing ${quote(closing)}.`,
        'Remove the comma: in JSON the last entry has none.',
      ),
    });
  }
  if (tooDeep) {
    issues.push({
      offset: tooDeep.offset,
      found: issue(
        'too-deep',
        [],
        `The brackets nest more than ${DEEPEST} deep; a story needs six.`,
        'A bracket is missing or repeated before this one; correct it there.',
      ),
    });
    return { read: null, issues };
  }
  const errors: ParseError[] = [];
  const tree = parseTree(mended, errors, { disallowComments: true, allowTrailingComma: false });
  const [first] = errors;
  if (first || !tree) {
    const { message, hint, offset } = explainSlip(
      mended,
      first ?? { error: 1, offset: 0, length: 1 },
    );
    issues.push({ offset, found: issue('bad-json', [], message, hint) });
    return { read: null, issues };
  }
  try {
    return { read: { value: JSON.parse(mended), tree }, issues };
  } catch (error) {
    // What the tolerant parser lets pass; JSON.parse has the last word.
    const said = error instanceof Error ? error.message : String(error);
    const offset = Number(/position (\d+)/.exec(said)?.[1] ?? 0);
    const found = issue('bad-json', [], `This is not valid JSON: ${said}.`, 'Correct it there.');
    issues.push({ offset, found });
    return { read: null, issues };
  }
}

const START = 'npm run new -- <slug> makes one to begin with.';

/** Text that is not even meant to be JSON. */
function notJson(text: string): TextIssue | null {
  const start = text.search(/\S/);
  if (start < 0) {
    return {
      offset: 0,
      found: issue(
        'empty-file',
        [],
        `The file is empty: ${text.length} characters, all of them white space.`,
        `Write a story into it. ${START}`,
      ),
    };
  }
  const opening = text.slice(start, start + 40);
  if (/^([{["/\-\d]|(true|false|null)\b)/.test(opening)) return null;
  const kind = opening.startsWith('<') ? 'looks like HTML or XML' : 'is not JSON';
  return {
    offset: start,
    found: issue(
      'not-json',
      [],
      `The file ${kind}; it begins with ${quote(opening)}.`,
      `A story file is one JSON object: { "format": 1, … }. Of a web page, save the raw file. ${START}`,
    ),
  };
}
