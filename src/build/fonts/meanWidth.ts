import type { FontMeasures } from './sfnt';

// How often each sign stands in a thousand of English news text, capitals and digits included.
const FREQUENCY: Readonly<Record<string, number>> = {
  ' ': 165,
  e: 98,
  t: 70,
  a: 66,
  o: 60,
  i: 58,
  n: 58,
  s: 52,
  r: 50,
  h: 38,
  l: 33,
  d: 31,
  c: 25,
  u: 22,
  m: 19,
  p: 17,
  f: 17,
  g: 15,
  y: 13,
  w: 12,
  b: 11,
  v: 8,
  k: 7,
  x: 2,
  j: 1,
  q: 1,
  z: 1,
  ',': 9,
  '.': 10,
  '-': 3,
  '0': 5,
  '1': 4,
  '2': 4,
  '3': 2,
  '5': 2,
  S: 3,
  T: 4,
  A: 3,
  M: 3,
  C: 2,
  R: 2,
  N: 2,
  P: 2,
  W: 1,
};

/** The mean width of a character of running text, in thousandths of an em. */
export function meanWidth(font: FontMeasures): number {
  let width = 0;
  let count = 0;
  for (const [char, times] of Object.entries(FREQUENCY)) {
    width += times * (font.advance(char.codePointAt(0) ?? 0) ?? 0);
    count += times;
  }
  return width / count;
}
