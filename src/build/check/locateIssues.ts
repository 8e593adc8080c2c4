import type { Node } from 'jsonc-parser';
import { issue, type Path } from '../../core/story/rules';
import type { Issue } from '../../core/story/types';
import { quote } from '../../core/story/wording';
import type { TextIssue } from './readJson';

type KeyTable = ReadonlyMap<string, Node>;

/**
 * Finds the character of the text that each issue is about: the value at its path; the
 * key itself for an unknown key; the object around it for a missing key. A table of the
 * keys is made once for each object, so that many issues cost no more than the file.
 */
export function locateIssues(issues: readonly Issue[], tree: Node): TextIssue[] {
  const tables = new Map<Node, KeyTable>();
  return issues.map((found) => {
    let node = tree;
    let offset = tree.offset;
    for (const [depth, key] of found.path.entries()) {
      const property = typeof key === 'string' ? tableOf(node).get(key) : undefined;
      const next = typeof key === 'string' ? property?.children?.[1] : itemOf(node, key);
      if (!next) break;
      const isLast = depth === found.path.length - 1;
      offset = isLast && found.rule === 'unknown-key' && property ? property.offset : next.offset;
      node = next;
    }
    return { found, offset };
  });

  function tableOf(node: Node): KeyTable {
    const known = tables.get(node);
    if (known) return known;
    const table = new Map<string, Node>();
    if (node.type === 'object') {
      // Of a key given twice JSON.parse keeps the last; so does this.
      for (const property of node.children ?? []) table.set(keyOf(property), property);
    }
    tables.set(node, table);
    return table;
  }
}

/** Keys given twice in one object: JSON.parse would drop the first without a word. */
export function findDuplicateKeys(tree: Node): TextIssue[] {
  const issues: TextIssue[] = [];
  const open: { node: Node; path: Path }[] = [{ node: tree, path: [] }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, path } = next;
    const seen = new Set<string>();
    for (const [at, child] of (node.children ?? []).entries()) {
      if (child.type !== 'property') {
        if (child.children) open.push({ node: child, path: [...path, at] });
        continue;
      }
      const key = keyOf(child);
      const value = child.children?.[1];
      if (value?.children) open.push({ node: value, path: [...path, key] });
      if (seen.has(key)) issues.push({ offset: child.offset, found: duplicateKey(path, key) });
      seen.add(key);
    }
  }
  return issues;
}

function duplicateKey(path: Path, key: string): Issue {
  return issue(
    'duplicate-key',
    [...path, key],
    `The key ${quote(key)} stands twice in the same object; the first one is lost.`,
    'Remove one of the two, or rename it.',
  );
}

function keyOf(property: Node): string {
  return String(property.children?.[0]?.value);
}

function itemOf(node: Node, at: number): Node | undefined {
  return node.type === 'array' ? node.children?.[at] : undefined;
}
