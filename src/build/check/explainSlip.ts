import type { ParseError } from 'jsonc-parser';
import { quote } from '../../core/story/wording';
import { ParseCode } from './jsoncCodes';

/** A slip in the notation of JSON: what is wrong, what to do, and where to point. */
export interface Slip {
  readonly message: string;
  readonly hint: string;
  readonly offset: number;
}

const QUOTES_HINT =
  'Texts and keys stand in straight double quotes: "…". Look for a missing quote just before it.';

const CUT_OFF = 'The file looks cut off; get the whole of it.';

/** The parser's complaint in words for a person who edits the file. */
export function explainSlip(text: string, { error, offset, length }: ParseError): Slip {
  const token = text.slice(offset, offset + length);
  if (isWhole(text.slice(0, offset))) return goesOn(text, offset);
  const say = (message: string, hint: string, at = offset): Slip => ({ message, hint, offset: at });
  const [notFinite] = /^-(Infinity|NaN)\b/.exec(text.slice(offset, offset + 10)) ?? [];
  if (notFinite !== undefined) return strayToken(notFinite, say);
  const isEnd = token === '' && offset >= text.trimEnd().length;
  if (isEnd && error === ParseCode.keyExpected)
    return say('The file ends too early: after a comma "," a key should follow.', CUT_OFF);
  if (isEnd && error === ParseCode.colonExpected)
    return say(
      'The file ends too early: after a key a colon and its value should follow.',
      CUT_OFF,
    );
  switch (error) {
    case ParseCode.openString:
      return say(
        `The text that begins here is not closed: ${quote(token.slice(1))}`,
        openStringHint(token, offset + length >= text.trimEnd().length),
      );
    case ParseCode.invalidSymbol:
      return strayToken(token, say);
    case ParseCode.keyExpected:
      if (token === ',') return say('There is one comma too many ",".', 'Remove it.');
      return say(`A key in quotes should stand here, not ${quote(token)}.`, QUOTES_HINT);
    case ParseCode.valueExpected:
      if (token === ',')
        return say(
          'A value is missing before this comma ",".',
          'Write the value, or remove the comma.',
        );
      if (token === '') return say('The file ends too early, where a value should stand.', CUT_OFF);
      return say(
        `A value is missing before ${quote(token)}.`,
        'Write a text in quotes, a number, true, false, null, [ … ] or { … }.',
      );
    case ParseCode.colonExpected:
      return say(
        `A colon is missing before ${quote(token)}.`,
        'Between a key and its value stands a colon: "key": value.',
      );
    case ParseCode.commaExpected:
      return missingComma(text, token, offset, say);
    case ParseCode.closeBraceExpected:
      return say(
        'The file ends before everything is closed: a "}" is missing.',
        'Add the bracket, or get the whole file if it was cut off.',
      );
    case ParseCode.closeBracketExpected:
      return say(
        'The file ends before everything is closed: a "]" is missing.',
        'Add the bracket, or get the whole file if it was cut off.',
      );
    case ParseCode.endExpected:
      return goesOn(text, offset);
    case ParseCode.invalidNumber:
    case ParseCode.openNumber:
      return say(
        `${quote(token)} is no number.`,
        'Write digits with a point and digits after it: 5, -5.25.',
      );
    case ParseCode.badUnicode:
      return say(
        `The text ${quote(token)} holds an incomplete \\u escape.`,
        'Write four hexadecimal digits after \\u, or the character itself.',
      );
    case ParseCode.badEscape:
      return say(
        `The text ${quote(token)} holds a backslash that means nothing.`,
        'Write a backslash as \\\\; allowed are \\" \\\\ \\/ \\n and \\u0000.',
      );
    case ParseCode.bareControl:
      return say(
        `The text ${quote(token)} holds a bare control character, such as a tab.`,
        'Delete it, or write \\t or \\n.',
      );
    case ParseCode.comment:
    case ParseCode.openComment:
      return say(
        `A comment begins here that is never closed: ${quote(token)}`,
        'Remove it: JSON has no comments.',
      );
    default:
      return say(`This is not valid JSON: ${quote(token)}.`, QUOTES_HINT);
  }
}

/** Whether a text is one whole object, so that nothing may follow it. */
function isWhole(text: string): boolean {
  if (!/\}\s*$/.test(text)) return false;
  try {
    return JSON.parse(text) !== null;
  } catch {
    return false;
  }
}

function goesOn(text: string, offset: number): Slip {
  return {
    message: `The story is complete, but the file goes on with ${quote(text.slice(offset, offset + 30))}.`,
    hint: 'Remove what follows, or the closing bracket before it that is one too many.',
    offset,
  };
}

function openStringHint(token: string, atEnd: boolean): string {
  if (/[“”„«»]/u.test(token))
    return 'A typographic quote closes nothing: use a straight one, and turn off smart quotes in your editor.';
  if (atEnd)
    return 'The file looks cut off; get the whole of it. Else close the text with a double quote.';
  return 'Close it with a double quote on the same line; a line break inside a text is written \\n.';
}

function strayToken(token: string, say: (message: string, hint: string) => Slip): Slip {
  if (/^(#|--|<!)/.test(token))
    return say(
      `JSON has no comments: ${quote(token)}`,
      'Remove the line; what readers should know goes into a "note".',
    );
  const unseen = /^[\p{Cc}\p{Cf}\p{Zs}]/u.exec(token)?.[0];
  if (unseen !== undefined) {
    const code = (unseen.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return say(
      `An invisible character stands here (U+${code}).`,
      'Delete it, and type a plain space if one is needed; it often comes with text copied from a web page.',
    );
  }
  if (/^[−–—]\s*\d/u.test(token))
    return say(
      `${quote(token)} begins with a dash that is no minus sign in JSON.`,
      `Write it with a hyphen: ${token.replace(/^[−–—]\s*/u, '-')}.`,
    );
  if (token === '.') return say('A full stop stands where a comma should: ".".', 'Write a comma.');
  if (/^['‘’‚`]/u.test(token))
    return say(
      `Single quotes are no quotes in JSON: ${quote(token)}`,
      'Use straight double quotes: "…".',
    );
  if (/^[“”„«»]/u.test(token))
    return say(
      `Typographic quotes are no quotes in JSON: ${quote(token)}`,
      'Use straight double quotes: "…"; turn off smart quotes in your editor.',
    );
  if (/^(true|false|null)$/i.test(token))
    return say(`${quote(token)} must be in small letters.`, `Write ${token.toLowerCase()}.`);
  if (/^(None|nil|undefined)$/.test(token))
    return say(`${quote(token)} is no value in JSON.`, 'Write null.');
  if (/^[-+]?(NaN|Infinity)$/.test(token))
    return say(`${quote(token)} is no number in JSON.`, 'Write a number, or leave the key out.');
  if (/^[+.\d]/.test(token))
    return say(
      `${quote(token)} is no number in JSON.`,
      'Write digits with a point between digits: 0.5, not .5 or +0.5.',
    );
  if (token === '=')
    return say('An equals sign stands where a colon should: "=".', 'Write "key": value.');
  if (token === ';') return say('A semicolon stands where a comma should: ";".', 'Write a comma.');
  return say(`${quote(token)} is neither in quotes nor a value of JSON.`, QUOTES_HINT);
}

function missingComma(
  text: string,
  token: string,
  offset: number,
  say: (message: string, hint: string, at?: number) => Slip,
): Slip {
  if (token === '}' || token === ']') {
    return say(
      `The bracket ${quote(token)} closes what was opened with the other kind.`,
      'A bracket is missing or wrong before it: [ goes with ], { with }.',
    );
  }
  const before = text.slice(0, offset).trimEnd().length;
  if (before === offset && /\d/.test(token[0] ?? '') && text[before - 1] === '0') {
    return say(
      `The number ${quote(`0${token}`)} begins with a nought too many.`,
      /^\d+$/.test(token)
        ? `Write ${token}; or, if the comma before it was meant as a decimal point, a point: 2.0${token}.`
        : `Write ${token}.`,
      before - 1,
    );
  }
  return say(
    `A comma is missing before ${quote(token)}.`,
    'Put a comma between two entries.',
    before,
  );
}
