import { join } from 'node:path';
import { build, type Rolldown } from 'vite';

/** Where the loader is found, from the root of the site: for ever, since pages name it. */
export const LOADER = 'embed.js';

/** The loader as one small classic script. */
export async function buildLoader(root: string): Promise<string> {
  const built = (await build({
    configFile: false,
    root,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2022',
      copyPublicDir: false,
      rolldownOptions: {
        input: join(root, 'src/loader/embed.ts'),
        output: { format: 'iife', entryFileNames: LOADER },
      },
    },
  })) as Rolldown.RolldownOutput;
  const [chunk] = built.output;
  return chunk.code;
}
