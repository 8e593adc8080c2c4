/**
 * The codes of jsonc-parser. The package declares them as ambient const enums, which
 * cannot be imported where each file is compiled by itself.
 */
export const Token = {
  openBrace: 1,
  closeBrace: 2,
  openBracket: 3,
  closeBracket: 4,
  comma: 5,
  lineComment: 12,
  blockComment: 13,
  lineBreak: 14,
  space: 15,
  end: 17,
} as const;

export const ParseCode = {
  invalidSymbol: 1,
  invalidNumber: 2,
  keyExpected: 3,
  valueExpected: 4,
  colonExpected: 5,
  commaExpected: 6,
  closeBraceExpected: 7,
  closeBracketExpected: 8,
  endExpected: 9,
  comment: 10,
  openComment: 11,
  openString: 12,
  openNumber: 13,
  badUnicode: 14,
  badEscape: 15,
  bareControl: 16,
} as const;
