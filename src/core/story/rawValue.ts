import type { Path } from './rules';

/** The value at a path of plain JSON; undefined where there is none. Own keys only. */
export function valueAt(raw: unknown, path: Path): unknown {
  let value = raw;
  for (const key of path) {
    if (!holds(value, key)) return undefined;
    value = value[key];
  }
  return value;
}

/** True where plain JSON has something at a path, be it null. Own keys only. */
export function hasValue(raw: unknown, path: Path): boolean {
  const key = path[path.length - 1];
  return key === undefined || holds(valueAt(raw, path.slice(0, -1)), key);
}

function holds(value: unknown, key: string | number): value is Record<string | number, unknown> {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key);
}
