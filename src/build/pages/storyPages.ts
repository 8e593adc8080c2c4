import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Plugin, Rolldown, ViteDevServer } from 'vite';
import { loadAllWords } from '../../core/messages/languages';
import { basemapFile } from '../basemap/files';
import { printIssues } from '../check/printIssues';
import { classicScript, EARLY, LOADER } from './classicScript';
import { basemapAsset, clientFiles } from './clientFiles';
import { APART, ENTRIES, type Entry, seedsFolder } from './config';
import { SAVED } from './devIssues';
import { newsOf, serveStoryPages } from './devPages';
import { FIRST_VIEW, LATER } from './firstViewChunks';
import { forgetInlined } from './forgetInlined';
import { checkSeed, findSeeds, loadStories } from './loadStories';
import { copyPublic, writePages } from './writePages';

/** The environment that builds the script of the one file. */
export const OFFLINE = 'offline';

/** The built prerenderers; a folder for each process, so that two builds may run at once. */
const SERVER = `.cache/server/${process.pid}`;

/**
 * The pages of all stories: prerendered per request in development, and written as files
 * by a build. A build makes the browser's files, then the prerenderer, then the pages.
 */
export function storyPages(): Plugin {
  let root = process.cwd();
  const inputs = (side: 'client' | 'server', wanted: (name: Entry) => boolean) =>
    Object.fromEntries(
      Object.entries(ENTRIES)
        .filter(([name]) => wanted(name as Entry))
        .map(([name, entry]) => [name, entry[side]]),
    );
  return {
    name: 'waybill:story-pages',
    config: () => ({
      builder: {},
      environments: {
        client: {
          build: {
            emptyOutDir: true,
            // Whoever hands on what others wrote hands on their terms.
            license: { fileName: 'licenses.txt' },
            rolldownOptions: {
              input: inputs('client', (name) => !APART.has(name)),
              output: { assetFileNames, codeSplitting: { groups: [FIRST_VIEW, LATER] } },
            },
          },
        },
        apart: {
          consumer: 'client',
          build: {
            emptyOutDir: false,
            rolldownOptions: {
              input: inputs('client', (name) => APART.has(name)),
              output: { assetFileNames },
            },
          },
        },
        [OFFLINE]: {
          consumer: 'client',
          build: {
            write: false,
            emptyOutDir: false,
            cssCodeSplit: false,
            // Fonts and all: one file asks for nothing.
            assetsInlineLimit: Number.MAX_SAFE_INTEGER,
            rolldownOptions: {
              input: { offline: 'src/modes/offline/client.tsx' },
              output: { codeSplitting: false },
            },
          },
        },
        ssr: {
          build: {
            outDir: SERVER,
            emptyOutDir: true,
            ssr: true,
            minify: false,
            rolldownOptions: {
              input: inputs('server', () => true),
              output: { entryFileNames: '[name].js' },
            },
          },
        },
      },
    }),
    configResolved(config) {
      root = config.root;
    },
    generateBundle: {
      // After Vite's own, which writes the lists.
      order: 'post',
      handler(_options, bundle) {
        if (this.environment.name !== 'client') return;
        forgetInlined(bundle);
        // Those of the stories, and no other: a site carries no ground that nobody stands on.
        const { stories } = loadStories(root);
        for (const basemap of new Set([...stories.values()].map((story) => story.basemap))) {
          const source = readFileSync(join(root, basemapFile(basemap)));
          this.emitFile({ type: 'asset', name: basemapAsset(basemap), source });
        }
      },
    },
    async buildApp(builder) {
      const { client, apart, [OFFLINE]: whole, ssr } = builder.environments;
      if (!client || !apart || !whole || !ssr) throw new Error('An environment is missing.');
      await loadAllWords();
      // Before all else: a story with an error needs no further work.
      const { stories, warnings } = loadStories(root);
      if (warnings.length > 0) builder.config.logger.warn(printIssues(warnings));
      const built = (await builder.build(client)) as Rolldown.RolldownOutput;
      const also = (await builder.build(apart)) as Rolldown.RolldownOutput;
      const { output: offline } = (await builder.build(whole)) as Rolldown.RolldownOutput;
      const output: Rolldown.RolldownOutput['output'] = [...built.output, ...also.output];
      await builder.build(ssr);
      const outDir = resolve(root, client.config.build.outDir);
      copyPublic(join(root, 'public'), outDir);
      writeFileSync(join(outDir, LOADER.file), await classicScript(root, LOADER.source));
      try {
        await writePages({
          root,
          outDir,
          stories,
          server: resolve(root, SERVER),
          client: clientFiles(output),
          early: {
            parts: await classicScript(root, EARLY.parts),
            languages: await classicScript(root, EARLY.languages),
          },
          output,
          offline,
        });
      } finally {
        rmSync(resolve(root, SERVER), { recursive: true, force: true });
      }
    },
    async configureServer(server) {
      await loadAllWords();
      tellOfSaves(server, root);
      // A build names the fonts by their content, so style sheets refer to the files; in
      // development these are served from the root.
      server.middlewares.use((request, _response, next) => {
        request.url = request.url?.replace(/^\/public\//, '/');
        next();
      });
      // After Vite's own middleware, so that it only sees what is no file.
      return () => server.middlewares.use(serveStoryPages(server));
    },
  };
}

/** Editors empty a file before they write it: it is read once it has been quiet this long. */
const WRITTEN_MS = 60;

/**
 * Tells the pages of a story what the checker says of it, each time its file is saved, and
 * those of all stories where a basemap is made or removed.
 */
function tellOfSaves(server: ViteDevServer, root: string): void {
  const folder = seedsFolder(root);
  const basemaps = dirname(join(root, basemapFile()));
  server.watcher.add([folder, basemaps]);
  const timers = new Map<string, NodeJS.Timeout>();
  server.watcher.on('all', (_event, file) => {
    if (!file.startsWith(folder) && !file.startsWith(basemaps)) return;
    clearTimeout(timers.get(file));
    timers.set(file, setTimeout(tell, WRITTEN_MS, file));
  });

  function tell(file: string): void {
    for (const seed of findSeeds(root)) {
      if (seed.file !== file && !file.startsWith(basemaps)) continue;
      try {
        const news = newsOf({ ...seed, ...checkSeed(root, seed) });
        server.environments.client.hot.send(SAVED, news);
      } catch (error) {
        // A basemap that is half written: its next change is told of, too.
        server.config.logger.error(error instanceof Error ? error.message : String(error));
      }
    }
  }
}

/**
 * Modules get the ending `.js`: a host that does not know `.mjs` serves it as a download,
 * and a worker of that type does not start.
 */
function assetFileNames({ names }: { readonly names: readonly string[] }): string {
  return names[0]?.endsWith('.mjs') ? 'assets/[name]-[hash].js' : 'assets/[name]-[hash][extname]';
}
