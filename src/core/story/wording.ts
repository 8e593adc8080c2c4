import { valueAt } from './rawValue';
import type { Path } from './rules';

/** Longest piece of a file's own text that a message repeats, in characters. */
const LONGEST_QUOTE = 60;

/**
 * A value of the file as a message may repeat it: short, and with every character that a
 * terminal or a browser would obey instead of show written as an escape.
 */
export function quote(value: unknown): string {
  if (typeof value === 'string') {
    const start = Array.from(value.slice(0, LONGEST_QUOTE * 2));
    const cut = start.length > LONGEST_QUOTE || value.length > LONGEST_QUOTE * 2;
    return `"${start.slice(0, LONGEST_QUOTE).map(visible).join('')}${cut ? '…' : ''}"`;
  }
  if (value === undefined) return 'nothing';
  if (Array.isArray(value))
    return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null) return 'an object { … }';
  return String(value);
}

function visible(character: string): string {
  if (character === '"' || character === '\\') return `\\${character}`;
  if (!/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(character)) return character;
  return `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;
}

/** `a, b or c`. */
export function anyOf(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} or ${words[words.length - 1]}`;
}

/** `1 claim`, `3 claims`; `2 entries`. */
export function count(n: number, noun: string, plural = `${noun}s`): string {
  return `${n} ${n === 1 ? noun : plural}`;
}

/** One item of each list of a story file. */
const ITEM: ReadonlyMap<string, string> = new Map([
  ['strands', 'strand'],
  ['sources', 'source'],
  ['places', 'place'],
  ['legs', 'leg'],
  ['events', 'event'],
  ['claims', 'claim'],
  ['labels', 'label'],
  ['lines', 'line'],
  ['steps', 'step'],
  ['changes', 'change'],
]);

/**
 * The item of the story that a path lies in, as people call it: `place "alder"`, or
 * `the third place` where it has no id, or `the story`.
 */
export function itemAt(path: Path, raw: unknown): string {
  const [list, at] = path;
  const noun = typeof list === 'string' ? ITEM.get(list) : undefined;
  if (noun === undefined || typeof at !== 'number') return 'the story';
  const id = valueAt(raw, [list as string, at, 'id']);
  if (typeof id === 'string' && id !== '') return `${noun} ${quote(id)}`;
  return `${noun} number ${at + 1}`;
}

/** A position as people write it: longitude first, as in the file. */
export function atPosition([longitude, latitude]: readonly [number, number]): string {
  return `[${round(longitude, 4)}, ${round(latitude, 4)}]`;
}

/** A number with at most `digits` after the point. */
export function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
