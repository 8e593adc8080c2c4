import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import type { Additions } from './intake';

/** A line of JSON is broken up where it would be longer. */
const LINE = 90;

/**
 * The text of a story file with items added at the end of its lists; all else stays as the
 * editor wrote it. A list that is missing is added at the end of the file.
 */
export function insertItems(text: string, additions: Additions): string {
  let inserted = text;
  for (const [list, items] of Object.entries(additions)) {
    if (items.length > 0) inserted = insert(inserted, list, items);
  }
  return inserted;
}

function insert(text: string, list: string, items: readonly unknown[]): string {
  const tree = parseTree(text);
  if (!tree) throw new Error('Not checked before it was changed');
  const node = findNodeAtLocation(tree, [list]);
  const written = items.map((item) => `    ${layOut(item, 4)}`).join(',\n');
  if (!node) {
    const last = tree.children?.at(-1);
    const at = last ? last.offset + last.length : tree.offset + 1;
    return `${text.slice(0, at)}${last ? ',' : ''}\n  "${list}": [\n${written}\n  ]${text.slice(at)}`;
  }
  const last = node.children?.at(-1);
  if (!last) {
    const end = node.offset + node.length;
    return `${text.slice(0, node.offset)}[\n${written}\n  ]${text.slice(end)}`;
  }
  const at = last.offset + last.length;
  // Where the list stands on one line its bracket must come down.
  const isOneLine = !text.slice(at, node.offset + node.length).includes('\n');
  return `${text.slice(0, at)},\n${written}${isOneLine ? '\n  ' : ''}${text.slice(at)}`;
}

/** A value at a path of a story's text, put in where it is missing; all else stays as written. */
export function setField(
  text: string,
  path: readonly (string | number)[],
  key: string,
  value: unknown,
): string {
  const tree = parseTree(text);
  const owner = tree && findNodeAtLocation(tree, [...path]);
  if (!owner) throw new Error('Not checked before it was changed');
  const last = owner.children?.at(-1);
  const line =
    text
      .slice(0, last?.offset ?? owner.offset)
      .split('\n')
      .at(-1) ?? '';
  const indent = /^\s*/.exec(line)?.[0].length ?? 0;
  const written = layOut(value, indent);
  const old = findNodeAtLocation(tree, [...path, key]);
  if (old) return text.slice(0, old.offset) + written + text.slice(old.offset + old.length);
  const at = last ? last.offset + last.length : owner.offset + 1;
  const gap = line.trim() === '' ? `\n${' '.repeat(indent)}` : ' ';
  return `${text.slice(0, at)}${last ? ',' : ''}${gap}${JSON.stringify(key)}: ${written}${text.slice(at)}`;
}

/** JSON with short lists and objects on one line, as in the stories written by hand. */
function layOut(value: unknown, indent: number): string {
  const line = inline(value);
  if (typeof value !== 'object' || value === null) return line;
  const isFlat = Array.isArray(value) || Object.keys(value).length < 5;
  if (isFlat && indent + line.length <= LINE && !/[[{].*[[{].*[[{]/.test(line)) return line;
  const pad = ' '.repeat(indent + 2);
  const parts = Array.isArray(value)
    ? value.map((one) => `${pad}${layOut(one, indent + 2)}`)
    : Object.entries(value).map(
        ([key, one]) => `${pad}${JSON.stringify(key)}: ${layOut(one, indent + 2)}`,
      );
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}\n${parts.join(',\n')}\n${' '.repeat(indent)}${close}`;
}

function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(
    ([key, one]) => `${JSON.stringify(key)}: ${inline(one)}`,
  );
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}
