import type { Face } from './faces';
import { meanWidth } from './meanWidth';
import type { FontMeasures } from './sfnt';

/**
 * The characters the table covers, in its order. Letters beyond them mostly have an accent
 * and are as wide as their base letter, which `textWidth` finds out itself.
 */
const COVERED: readonly (readonly [first: number, last: number])[] = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x2010, 0x2026],
  [0x2190, 0x2193],
  [0x2116, 0x2116],
  [0x2212, 0x2212],
  [0x400, 0x45f],
];

/** The first sign of the alphabet in which the table is written; `\\` and `'` are left out. */
const FIRST_SIGN = 0x23;

/** Source text of `textMetricsData.ts`: the widths of every face, packed. */
export function metricsModule(faces: ReadonlyMap<Face['name'], FontMeasures>): string {
  const entries = [...faces].map(([name, font]) => {
    const mean = Math.round(meanWidth(font));
    const { widths, table } = pack((c) => font.advance(c));
    const key = name.replace('-', '');
    return `  ${key}: {\n    mean: ${mean},\n    widths: '${widths}',\n    table:\n      '${table}',\n  },`;
  });
  const ranges = COVERED.map(([first, last]) => `[${first}, ${last}]`).join(', ');
  return `// Made by npm run fonts (src/build/fonts): edit there. How it is packed: textMetrics.ts.

/** The first and last character of each run that the tables cover. */
export const COVERED: readonly (readonly [number, number])[] = [${ranges}];

export const PACKED = {
${entries.join('\n')}
} as const;
`;
}

/**
 * The distinct widths as a list, and one sign for each character that is as wide as the
 * n-th of them. A blank stands for "as wide as its base letter" (é for e), an exclamation
 * mark for a character that the font does not have.
 */
function pack(widthOf: (codePoint: number) => number | null): { widths: string; table: string } {
  const rounded = (c: number) => {
    const width = widthOf(c);
    return width === null ? null : Math.round(width);
  };
  const signs: (number | ' ' | '!')[] = [];
  for (const [first, last] of COVERED) {
    for (let c = first; c <= last; c++) {
      const width = rounded(c);
      const base = String.fromCodePoint(c).normalize('NFD').codePointAt(0) as number;
      if (width === null) signs.push(base !== c ? ' ' : '!');
      else signs.push(base !== c && rounded(base) === width ? ' ' : width);
    }
  }
  const widths = merge([...new Set(signs.filter((sign) => typeof sign === 'number'))]);
  const table = signs
    .map((sign) => (typeof sign === 'number' ? signOf(nearest(widths, sign)) : sign))
    .join('')
    .replace(/[ !]+$/, '');
  return { widths: widths.join(' '), table };
}

const signOf = (index: number) => {
  const code = FIRST_SIGN + index;
  // Past the quote and the backslash, which would need an escape.
  return String.fromCharCode(code + (code >= 0x27 ? 1 : 0) + (code + 1 >= 0x5c ? 1 : 0));
};
const MAX_WIDTHS = 0x7e - FIRST_SIGN - 1;

/** Sorted; where there are too many, the nearest two become one until they fit. */
function merge(found: number[]): number[] {
  const widths = found.sort((a, b) => a - b);
  while (widths.length > MAX_WIDTHS) {
    let at = 1;
    const gap = (i: number) => (widths[i] as number) - (widths[i - 1] as number);
    for (let i = 2; i < widths.length; i++) if (gap(i) < gap(at)) at = i;
    widths.splice(at - 1, 2, Math.round(((widths[at] as number) + (widths[at - 1] as number)) / 2));
  }
  return widths;
}

function nearest(widths: readonly number[], width: number): number {
  let best = 0;
  widths.forEach((candidate, i) => {
    if (Math.abs(candidate - width) < Math.abs((widths[best] as number) - width)) best = i;
  });
  return best;
}
