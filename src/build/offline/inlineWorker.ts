import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';

const WORKER = /^(.*-worker\.mjs)\?url$/;
const INLINE = '\0waybill:inline-worker:';

/**
 * In the build of the one file, a worker asked for by its address (`?url`) comes as text
 * inside the script, and its address is that of a blob made from it: nothing is fetched.
 */
export function inlineWorker(environment: string): Plugin {
  const require = createRequire(import.meta.url);
  return {
    name: 'waybill:inline-worker',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === environment,
    resolveId(source) {
      const [, file] = WORKER.exec(source) ?? [];
      return file === undefined ? null : `${INLINE}${file}`;
    },
    load(id) {
      if (!id.startsWith(INLINE)) return null;
      const text = readFileSync(require.resolve(id.slice(INLINE.length)), 'utf8');
      return `export default URL.createObjectURL(new Blob([${JSON.stringify(text)}], { type: 'text/javascript' }));`;
    },
  };
}
