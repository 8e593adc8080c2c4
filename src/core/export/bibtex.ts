import { isoDay } from '../time/instant';
import type { CitationInput, DateParts } from './cite';

/** Names of the months that every BibTeX style knows. */
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Words of the title that the key takes. */
const KEY_WORDS = 4;

/**
 * The entry of a map for BibTeX and biblatex. Letters beyond ASCII stay as they are, in
 * UTF-8. `words`: texts from the catalogue, not escaped yet.
 */
export function bibtexEntry(
  input: CitationInput,
  checked: DateParts,
  words: { readonly description: string; readonly version: string },
): string {
  const month = checked.month === null ? undefined : MONTHS[checked.month - 1];
  const fields: [name: string, value: string][] = [
    // Twice in braces: a style must not put a name in lower case.
    ['title', `{{${escaped(input.title)}}}`],
    ['howpublished', `{${escaped(words.description)}}`],
    ...(input.siteName === undefined ? [] : [field('organization', input.siteName)]),
    ['year', `{${checked.year}}`],
    ...(month === undefined ? [] : [['month', month] as [string, string]]),
    ['note', `{${escaped(words.version)}}`],
    ['url', `{${inBraces(input.url)}}`],
    ...(input.accessed === null ? [] : [field('urldate', isoDay(input.accessed))]),
  ];
  const width = Math.max(...fields.map(([name]) => name.length));
  const lines = fields.map(([name, value]) => `  ${name.padEnd(width)} = ${value},`);
  return [`@misc{${citationKey(input)},`, ...lines, '}'].join('\n');
}

function field(name: string, value: string): [string, string] {
  return [name, `{${escaped(value)}}`];
}

/**
 * The same key for the same state of the same map, today and later: the first words of the
 * title, the day shown, and the clock where it is not that of events.
 */
function citationKey({ title, dateShown, clock }: CitationInput): string {
  const words = title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  return [
    ...(words ?? ['map']).slice(0, KEY_WORDS),
    isoDay(dateShown),
    ...(clock === 'reported' ? ['reported'] : []),
  ].join('-');
}

/** What TeX would obey instead of print. Braces by name: BibTeX counts escaped ones too. */
const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
  '#': '\\#',
  $: '\\$',
  '%': '\\%',
  '&': '\\&',
  _: '\\_',
};

function escaped(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\{}~^<>|#$%&_]/g, (special) => SPECIAL[special] ?? special);
}

/** An address is taken as it stands; only what would end or open its braces is encoded. */
function inBraces(url: string): string {
  return url.trim().replace(/[{}\\\s"<>^`|]/g, encodeURIComponent);
}
