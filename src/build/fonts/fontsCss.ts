import {
  FACES,
  type Face,
  type Family,
  FILES,
  type FontFile,
  faceDescriptors,
  fileName,
  PARTS,
  type Part,
  unicodeRange,
} from './faces';
import { meanWidth } from './meanWidth';
import type { FontMeasures } from './sfnt';

/** A font of the reader's system that stands in until ours has come. */
interface Fallback {
  readonly family: string;
  readonly for: Family;
  readonly weight: 400 | 600;
  /** Full names under which systems know it; all have the same widths. */
  readonly local: readonly string[];
  /**
   * `meanWidth` of its bold or regular, measured on its metric twin: Arimo for Arial,
   * Gelasio for Georgia.
   */
  readonly mean: number;
}

const ARIAL = ['Arial', 'Liberation Sans', 'Arimo', 'Helvetica'];
const ARIAL_BOLD = ['Arial Bold', 'Liberation Sans Bold', 'Arimo Bold', 'Helvetica Bold'];
const ROBOTO_BOLD = ['Roboto Bold', 'Roboto-Bold'];
const NOTO_BOLD = ['Noto Serif Bold', 'NotoSerif-Bold'];

const FALLBACKS: readonly Fallback[] = [
  { family: 'Sans A', for: 'Waybill Sans', weight: 400, local: ARIAL, mean: 443.9 },
  { family: 'Sans A', for: 'Waybill Sans', weight: 600, local: ARIAL_BOLD, mean: 478 },
  { family: 'Sans R', for: 'Waybill Sans', weight: 400, local: ['Roboto'], mean: 443.8 },
  { family: 'Sans R', for: 'Waybill Sans', weight: 600, local: ROBOTO_BOLD, mean: 451.1 },
  {
    family: 'Serif G',
    for: 'Waybill Serif',
    weight: 600,
    local: ['Georgia Bold', 'Gelasio Bold'],
    mean: 513.9,
  },
  { family: 'Serif N', for: 'Waybill Serif', weight: 600, local: NOTO_BOLD, mean: 507.7 },
  { family: 'Condensed A', for: 'Waybill Condensed', weight: 600, local: ARIAL_BOLD, mean: 478 },
  { family: 'Condensed R', for: 'Waybill Condensed', weight: 600, local: ROBOTO_BOLD, mean: 451.1 },
];

/**
 * Where the page is set in its own letters. On a phone's line they come after the text has been
 * laid out, which is then laid out anew for letters that are not shown in it any more: phones
 * keep to their own, which measure the same.
 */
export const WIDE = '(min-width: 600px)';

/** The style sheet of all faces; `measures` by name of face. */
export function fontsCss(measures: ReadonlyMap<Face['name'], FontMeasures>): string {
  const rules = FILES.flatMap((file) => PARTS.map((part) => shippedRule(file, part)));
  const fallbacks = FALLBACKS.map((fallback) => {
    const face = FACES.find(
      ({ family, weight }) => family === fallback.for && weight === fallback.weight,
    );
    const measured = face && measures.get(face.name);
    if (!measured) throw new Error(`No measures for ${fallback.family}`);
    return fallbackRule(fallback, measured);
  });
  return `/* Made by npm run fonts (src/build/fonts): edit there. */

${[stacks(false), `@media ${WIDE} {\n${[...rules, stacks(true)].join('\n\n')}\n}`, ...fallbacks].join('\n\n')}
`;
}

/** A font that is named is looked for in the reader's system, too: ours only where it comes. */
function stacks(ours: boolean): string {
  const [sans, serif] = ours ? [`'Waybill Sans', `, `'Waybill Serif', `] : ['', ''];
  return `:root {
  --sans: ${sans}'Sans A', 'Sans R', sans-serif;
  --serif: ${serif}'Serif G', 'Serif N', serif;
  --condensed: ${sans}'Condensed A', 'Condensed R', sans-serif;
}`;
}

// One rule for all that a file holds: of several for one file, the browser takes in only the
// first in time for the first paint.
function shippedRule(file: FontFile, part: Part): string {
  return rule({
    'font-family': `'${file.family}'`,
    ...faceDescriptors(file),
    // The parts that every page is set in are asked for with the page: text would break anew
    // were one to come after the first paint, so that one is left for the next page.
    'font-display': part === 'basic' ? 'optional' : 'swap',
    src: `url('../../public/fonts/${fileName(file, part)}') format('woff2')`,
    'unicode-range': unicodeRange(part),
  });
}

/** Scaled to the same mean width, and with the same line box: nothing moves when ours comes. */
function fallbackRule(fallback: Fallback, ours: FontMeasures): string {
  const scale = meanWidth(ours) / fallback.mean;
  const percent = (value: number) => `${(value * 100).toFixed(2)}%`;
  const edge = (units: number) => percent(Math.abs(units) / ours.unitsPerEm / scale);
  return rule({
    'font-family': `'${fallback.family}'`,
    'font-weight': String(fallback.weight),
    src: fallback.local.map((name) => `local('${name}')`).join(', '),
    'size-adjust': percent(scale),
    'ascent-override': edge(ours.ascent),
    'descent-override': edge(ours.descent),
    'line-gap-override': edge(ours.lineGap),
  });
}

function rule(properties: Readonly<Record<string, string>>): string {
  const lines = Object.entries(properties).map(([name, value]) => `  ${name}: ${value};`);
  return `@font-face {\n${lines.join('\n')}\n}`;
}
