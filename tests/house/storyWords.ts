import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './sourceFiles';

/** Words that stand in names and titles but belong to no one story, in several languages. */
const GENERIC = new Set(
  `about agency airport associated bank base beyond black branch bridge building bureau canal
  cape capital central channel city closer coast commercial corridor council country date
  defence defense department desk district east eastern editor foreign freight from general
  government grand great gulf harbor harbour headline house images independent institute
  island islands lake leader line maritime military minister ministry moon more name national naval
  news north northern ocean office official officials parallel pier point port president press
  rail railway region republic report reporter reports research river road royal satellite
  scale secretary security senior service services site south southern southwest southwestern
  spokesperson spokesman state statement states station strait study summit team terminal
  that this times tower town track trade train union united west western what when where white
  with world yard yellow
  january february march april june july august september october november december
  monday tuesday wednesday thursday friday saturday sunday
  grande golfe golfo meer mers pont puente este oeste suroeste norte estrecho gelbes schwarzes
  jaune noire negro amarillo kosmodrom cosmodrome cosmódromo космодром мост міст чорне чёрное
  жовте жёлтое южный східне восточное великого 南西部 남서부 대제 우주기지 宇宙基地
  openstreetmap geonames`.split(/\s+/),
);

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** Fields whose every capitalised word is a name. */
const NAMES = new Set(['name', 'detail', 'chain', 'publisher']);
/** Fields of running text: the first word of a sentence is capitalised whatever it is. */
const SENTENCES = new Set(['title', 'kicker', 'label']);

/** Proper names and dates of every committed story. */
export function storyWords(): { names: string[]; dates: string[] } {
  const names = new Set<string>();
  const dates = new Set<string>();
  const seeds = join(ROOT, 'seeds');
  for (const entry of readdirSync(seeds, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue;
    const text = readFileSync(join(seeds, entry.name, 'story.json'), 'utf8');
    const story = JSON.parse(text) as { readonly [key: string]: Json };
    // Titles of sources are set in capitals throughout and say nothing of what is a name.
    for (const [key, value] of Object.entries(story)) {
      gather(value, key, key === 'sources' ? new Set() : SENTENCES, names);
    }
    for (const [date] of text.matchAll(/\b\d{4}-\d{2}-\d{2}\b/g)) dates.add(date);
    for (const part of entry.name.split('-')) if (isName(part)) names.add(part);
  }
  return { names: [...names].sort(), dates: [...dates].sort() };
}

function gather(value: Json, field: string, sentences: ReadonlySet<string>, into: Set<string>) {
  if (typeof value === 'string') {
    for (const name of namesOfField(value, field, sentences)) into.add(name);
  } else if (Array.isArray(value)) {
    for (const item of value) gather(item, field, sentences, into);
  } else if (typeof value === 'object' && value !== null) {
    // A text per language is still the text of its field.
    for (const [key, item] of Object.entries(value)) {
      gather(item, LANGUAGE_TAG.test(key) ? field : key, sentences, into);
    }
  }
}

function namesOfField(value: string, field: string, sentences: ReadonlySet<string>): string[] {
  if (NAMES.has(field)) return namesIn(value);
  if (!sentences.has(field)) return [];
  // "A word. Another word": what begins a sentence tells nothing.
  return namesIn(value.replace(/(^|[.:?!]\s+)\p{L}+/gu, '$1'));
}

const LANGUAGE_TAG = /^[a-z]{2}(-[A-Za-z]+)?$/;

/** Capitalised words of four letters and more; whole words of scripts without capitals. */
function namesIn(text: string): string[] {
  const capitalised = text.match(/(?<![\p{L}\p{N}])\p{Lu}\p{L}{3,}(?![\p{L}\p{N}])/gu) ?? [];
  const uncased = text.match(/[\p{Script=Hangul}\p{Script=Han}]{2,}|[\p{Script=Katakana}ー]{3,}/gu);
  return [...capitalised.filter(isName), ...(uncased ?? []).filter((word) => !GENERIC.has(word))];
}

function isName(word: string): boolean {
  return word.length >= 4 && !GENERIC.has(word.toLowerCase());
}

/** Where one of `words` stands in a text, as a word of its own, capitalised or not. */
export function findWords(words: readonly string[], text: string): string[] {
  const cased = new Set(
    words.filter((word) => CASED.test(word)).flatMap((word) => [word, word.toLowerCase()]),
  );
  // Scripts without spaces between words are searched for anywhere.
  const uncased = words.filter((word) => !CASED.test(word));
  return text.split('\n').flatMap((line, i) => {
    const own = (line.match(WORD) ?? []).filter((word) => cased.has(word));
    const within = UNCASED.test(line) ? uncased.filter((word) => line.includes(word)) : [];
    return [...own, ...within].map((word) => `line ${i + 1}: ${word}`);
  });
}

const CASED = /[\p{Script=Latin}\p{Script=Cyrillic}\p{N}]/u;
const UNCASED = /[^\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Common}]/u;
/** A date, or a run of letters and digits. */
const WORD = /\d{4}-\d{2}-\d{2}|[\p{Script=Latin}\p{Script=Cyrillic}\p{N}]+/gu;
