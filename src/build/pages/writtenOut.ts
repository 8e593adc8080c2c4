import type { Plugin } from 'vite';
import * as themeNames from '../../core/scene/themeNames';
import * as certaintyNames from '../../core/story/certaintyNames';

/** Modules that are lists of names and no more, by the end of their path. */
const LISTS = {
  'src/core/scene/themeNames.ts': themeNames,
  'src/core/story/certaintyNames.ts': certaintyNames,
} as const;

/**
 * A build writes out what these modules export, as plain values. They are made from tables that
 * hold far more than names, and a page must not carry a table for the sake of its names.
 */
export function writtenOut(): Plugin {
  return {
    name: 'waybill:written-out',
    apply: 'build',
    enforce: 'pre',
    load(id) {
      const found = Object.entries(LISTS).find(([file]) => id.replaceAll('\\', '/').endsWith(file));
      if (!found) return null;
      return Object.entries(found[1])
        .map(([name, value]) => `export const ${name}=${JSON.stringify(value)};`)
        .join('\n');
    },
  };
}
