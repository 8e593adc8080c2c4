import type { Rolldown } from 'vite';
import { MODES } from './config';

/**
 * What a first view needs comes in as few files as may be, each being one more request: one
 * that the modes share, and each mode's own. What is loaded later is left to the bundler.
 */
export const FIRST_VIEW: Rolldown.CodeSplittingGroup = {
  tags: ['$initial'],
  name: (id, chunking) => {
    const modes = modesOf(id, (other) => chunking.getModuleInfo(other));
    return modes.length > 1 ? 'page' : (modes[0] ?? null);
  },
};

/** The modes whose entry imports the module at once, directly or not. */
function modesOf(id: string, info: (id: string) => Rolldown.ModuleInfo | null): string[] {
  const seen = new Set([id]);
  for (const at of seen) for (const importer of info(at)?.importers ?? []) seen.add(importer);
  return Object.entries(MODES)
    .filter(([, { client }]) => [...seen].some((file) => file.endsWith(`/${client}`)))
    .map(([mode]) => mode);
}
