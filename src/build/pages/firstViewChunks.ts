import type { Rolldown } from 'vite';
import { MODES } from './config';

/**
 * What a first view needs comes in as few files as may be, each being one more request: one
 * that the modes share, and each mode's own. What is loaded later is left to the bundler.
 */
export const FIRST_VIEW: Rolldown.CodeSplittingGroup = {
  tags: ['$initial'],
  priority: 1,
  name: (id, chunking) => {
    const modes = modesOf(id, (other) => chunking.getModuleInfo(other));
    return modes.length > 1 ? 'page' : (modes[0] ?? null);
  },
};

/** What a page has once its slider works, as one file, whatever of it a dialog shares. */
export const LATER: Rolldown.CodeSplittingGroup = {
  name: (id, chunking) => {
    const above = importersOf(id, (other) => chunking.getModuleInfo(other));
    return above.some((file) => file.endsWith('/modes/shared/later.ts')) ? 'later' : null;
  },
};

/** The modes whose entry imports the module at once, directly or not. */
function modesOf(id: string, info: Info): string[] {
  const above = importersOf(id, info);
  return Object.entries(MODES)
    .filter(([, { client }]) => above.some((file) => file.endsWith(`/${client}`)))
    .map(([mode]) => mode);
}

type Info = (id: string) => Rolldown.ModuleInfo | null;

/** The module, and all that import it at once, directly or not. */
function importersOf(id: string, info: Info): string[] {
  const seen = new Set([id]);
  for (const at of seen) for (const importer of info(at)?.importers ?? []) seen.add(importer);
  return [...seen];
}
