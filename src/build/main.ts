/**
 * `npm run build [-- --out <folder>] [--plain]`: checks and compiles every story, builds
 * the browser's files, prerenders the pages, prints the handouts and adds compressed copies,
 * into `dist/`. `--plain` leaves PDF and compressed copies out.
 */
import { parseArgs } from 'node:util';
import { createBuilder } from 'vite';
import { compressFolder } from './compress';
import { reportPdfs } from './handout/report';
import { homeSlug } from './pages/config';
import { findSeeds } from './pages/loadStories';
import { whereTheyAre } from './pages/whereTheyAre';

process.env.NODE_ENV = 'production';
const { values } = parseArgs({
  options: { out: { type: 'string', default: 'dist' }, plain: { type: 'boolean', default: false } },
});

const root = process.cwd();

try {
  // Read natively, that is by tsx: pages are written by importing what was just built.
  const builder = await createBuilder({
    configLoader: 'native',
    build: { outDir: values.out, emptyOutDir: true },
  });
  await builder.buildApp();
  if (!values.plain) await reportPdfs(values.out);
  if (!values.plain) await compressFolder(values.out);
  const slugs = findSeeds(root).map(({ slug }) => slug);
  console.log(`\n${values.out}/ holds the site:\n${whereTheyAre(slugs, homeSlug(root))}`);
} catch (error) {
  // A story with an error is no fault of the program: its messages, and no stack. Known by
  // its name, since the configuration is loaded as a module graph of its own.
  const isStory = error instanceof Error && error.name === 'StoryError';
  console.error(isStory ? error.message : error);
  process.exitCode = 1;
}
