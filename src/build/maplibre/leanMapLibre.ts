import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { leanFiles } from './leanFiles';

/** What is taken the place of, by what is made of these files of the same package. */
const LEAN: Readonly<Record<string, string>> = {
  'maplibre-gl': idOf('maplibre-gl-dev.mjs?lean'),
  'maplibre-gl/dist/maplibre-gl-worker.mjs?url': idOf('maplibre-gl-worker-dev.mjs?address'),
};
const [MAIN, WORKER_URL] = Object.values(LEAN);
const WORKER = idOf('maplibre-gl-worker-dev.mjs?lean');

/** The worker is a file of its own, whoever else takes code from it. */
const WORKER_FILE: Rolldown.CodeSplittingGroup = {
  name: 'maplibre-gl-worker',
  test: (id) => id === WORKER,
  priority: 2,
};

/**
 * MapLibre comes as two finished files, one for the page and one for its worker, and nine tenths
 * of the second stand in the first as well. In a build, the page's file takes these from the
 * worker's, which is loaded anyway: a page asks for as many files, which weigh a quarter less.
 *
 * Made of what the package offers by its entry points, in the form that is not minified yet, and
 * by what is alike in it: no name of MapLibre's stands here. After an update more or less may be
 * alike; the budget of the page tells.
 *
 * @param environments those to share in; undefined: all
 */
export function leanMapLibre(environments?: readonly string[]): Plugin {
  return {
    name: 'waybill:lean-maplibre',
    apply: 'build',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => environments?.includes(name) ?? true,
    outputOptions: (options) => {
      const { codeSplitting: given } = options;
      const groups = typeof given === 'object' ? (given.groups ?? []) : [];
      return { ...options, codeSplitting: { groups: [WORKER_FILE, ...groups] } };
    },
    resolveId: (source) => LEAN[source] ?? (source === WORKER ? source : null),
    async load(id) {
      if (id === MAIN) return (await leanFiles(WORKER)).main;
      // The file knows best where it is.
      if (id === WORKER) {
        return `${(await leanFiles(WORKER)).worker}\nexport const workerUrl = import.meta.url;\n`;
      }
      if (id === WORKER_URL) {
        return `export { workerUrl as default } from ${JSON.stringify(WORKER)};`;
      }
      return null;
    },
  };
}

/** Within the package: so its licence is found. */
function idOf(file: string): string {
  const folder = dirname(createRequire(import.meta.url).resolve('maplibre-gl/package.json'));
  return `${folder.replaceAll('\\', '/')}/dist/${file}`;
}
