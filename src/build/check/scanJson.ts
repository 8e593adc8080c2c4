import { createScanner } from 'jsonc-parser';
import { Token } from './jsoncCodes';

/** A stretch of text. */
export interface TextRange {
  readonly offset: number;
  readonly length: number;
}

export interface ScannedJson {
  /** The bracket that goes deeper than allowed; what follows it is not looked at. */
  readonly tooDeep: TextRange | null;
  readonly comments: readonly TextRange[];
  readonly trailingCommas: readonly TextRange[];
  /** The text with comments and trailing commas blanked out: every offset still holds. */
  readonly mended: string;
}

/** A story nests six deep; parsers overflow the stack at some thousands. */
export const DEEPEST = 64;

/** Looks at the tokens alone: what keeps JSON from being read at all, without recursion. */
export function scanJson(text: string): ScannedJson {
  const scanner = createScanner(text, false);
  const comments: TextRange[] = [];
  const trailingCommas: TextRange[] = [];
  let tooDeep: TextRange | null = null;
  let depth = 0;
  let comma: TextRange | null = null;
  for (let token = scanner.scan(); token !== Token.end && !tooDeep; token = scanner.scan()) {
    const range = { offset: scanner.getTokenOffset(), length: scanner.getTokenLength() };
    switch (token) {
      case Token.space:
      case Token.lineBreak:
        continue;
      case Token.lineComment:
      case Token.blockComment:
        // One that is never closed is left for the parser to complain of.
        if (scanner.getTokenError() === 0) comments.push(range);
        continue;
      case Token.comma:
        comma = range;
        continue;
      case Token.closeBrace:
      case Token.closeBracket:
        if (comma) trailingCommas.push(comma);
        depth--;
        break;
      case Token.openBrace:
      case Token.openBracket:
        if (++depth > DEEPEST) tooDeep = range;
        break;
    }
    comma = null;
  }
  const gone = [...comments, ...trailingCommas].sort((a, b) => a.offset - b.offset);
  return { tooDeep, comments, trailingCommas, mended: blankOut(text, gone) };
}

function blankOut(text: string, ranges: readonly TextRange[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { offset, length } of ranges) {
    parts.push(text.slice(from, offset));
    parts.push(text.slice(offset, offset + length).replace(/[^\r\n]/g, ' '));
    from = offset + length;
  }
  parts.push(text.slice(from));
  return parts.join('');
}
