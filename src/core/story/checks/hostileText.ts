import type { Draft } from '../draft';
import { issue, type Path, type Rule } from '../rules';
import type { Issue } from '../types';
import { itemAt, quote } from '../wording';

const FOUND: readonly { rule: Rule; pattern: RegExp; what: string; hint: string }[] = [
  {
    rule: 'bidi-control',
    pattern: /[\u202a-\u202e\u2066-\u2069]/,
    what: 'holds a hidden character that turns the direction of writing',
    hint: 'Delete it: it can make a text read otherwise than it is written. Retype the text if you cannot see it.',
  },
  {
    // A line break may stand in a text; all other control characters are rubbish or worse.
    rule: 'control-character',
    pattern: /[^\P{Cc}\n]/u,
    what: 'holds a control character',
    hint: 'Delete it, or retype the text; it often comes with text copied from a PDF.',
  },
  {
    rule: 'broken-unicode',
    pattern: /[\p{Cs}\ufffd\ufffe\uffff]/u,
    what: 'holds half a character, or the mark of one that was lost',
    hint: 'Retype the text and save the file as UTF-8.',
  },
];

/**
 * No text of the file holds what could mislead a reader or break a page. Looks at every
 * string there is, keys too, whatever the shape; walks without recursion.
 */
export function* checkHostileText(draft: Draft): Generator<Issue> {
  for (const { text, path, isKey } of strings(draft.raw)) {
    if (isKey && text === '__proto__') {
      yield issue(
        'unknown-key',
        path,
        `In ${itemAt(path, draft.raw)}: ${quote(text)} is no key of the format here.`,
        'Remove it; the name means something to programs that read the file.',
      );
    }
    for (const { rule, pattern, what, hint } of FOUND) {
      const at = text.search(pattern);
      if (at < 0) continue;
      const code = (text.codePointAt(at) ?? 0).toString(16).toUpperCase().padStart(4, '0');
      yield issue(
        rule,
        path,
        `In ${itemAt(path, draft.raw)}: the ${isKey ? 'key' : 'text'} ${quote(text)} ${what} (U+${code} at character ${at + 1}).`,
        hint,
      );
    }
    if (!isKey && text !== '' && /^[\s\p{Cf}]*$/u.test(text)) {
      yield issue(
        'blank-text',
        path,
        `In ${itemAt(path, draft.raw)}: the text ${quote(text)} is blank.`,
        'Write the text, or leave the key out where it may be left out.',
      );
    }
  }
}

function* strings(raw: unknown): Generator<{ text: string; path: Path; isKey: boolean }> {
  const open: { value: unknown; path: Path }[] = [{ value: raw, path: [] }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, path } = next;
    if (typeof value === 'string') yield { text: value, path, isKey: false };
    if (typeof value !== 'object' || value === null) continue;
    if (path.length > DEEPEST) continue;
    if (Array.isArray(value)) {
      for (let i = value.length - 1; i >= 0; i--) {
        // Positions are most of a file; numbers need no visit.
        if (typeof value[i] !== 'number') open.push({ value: value[i], path: [...path, i] });
      }
      continue;
    }
    for (const key of Object.keys(value).reverse()) {
      const inside = [...path, key];
      yield { text: key, path: inside, isKey: true };
      open.push({ value: (value as Record<string, unknown>)[key], path: inside });
    }
  }
}

/** A story nests six deep; below this everything is an unknown key's anyway. */
const DEEPEST = 12;
