import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { writtenOut } from './writtenOut';

/** The loader as pages elsewhere name it, from the root of the site: for ever. */
export const LOADER = { source: 'src/loader/embed.ts', file: 'embed.js' } as const;

/** What an embed runs before it is first painted; it stands inside the page. */
export const EARLY = {
  parts: 'src/modes/embed/early.ts',
  /** The same for a story in several languages. */
  languages: 'src/modes/embed/earlyLanguage.ts',
} as const;

/** What was built of each of these. */
export type Early = Readonly<Record<keyof typeof EARLY, string>>;

/** A source file, with all it imports, as one small classic script. */
export async function classicScript(root: string, source: string): Promise<string> {
  const built = (await build({
    configFile: false,
    root,
    logLevel: 'warn',
    plugins: [writtenOut()],
    build: {
      write: false,
      target: 'es2022',
      copyPublicDir: false,
      rolldownOptions: {
        input: join(root, source),
        output: { format: 'iife' },
      },
    },
  })) as Rolldown.RolldownOutput;
  const [chunk] = built.output;
  return chunk.code;
}
