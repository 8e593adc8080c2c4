import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { build } from 'vite';
import { leanMapLibre } from '../../src/build/maplibre/leanMapLibre';

export interface ServedPage {
  readonly url: string;
  /** The built folder. */
  readonly folder: string;
  close(): Promise<void>;
}

/** Builds a page as for production and serves it, with the real basemap, on loopback. */
export async function serveHarness(root = harnessFolder): Promise<ServedPage> {
  const folder = await mkdtemp(join(tmpdir(), 'waybill-harness-'));
  await build({
    configFile: false,
    root,
    base: './',
    // As the site has it.
    plugins: [leanMapLibre()],
    logLevel: 'warn',
    build: {
      outDir: folder,
      emptyOutDir: true,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      // The size of MapLibre is known, and reported by the size check of the real build.
      chunkSizeWarningLimit: 2000,
    },
  });
  const page = sirv(folder, { dev: true });
  const data = sirv(basemapFolder, { dev: true });
  const server = createServer((request, response) => {
    page(request, response, () =>
      data(request, response, () => {
        response.statusCode = 404;
        response.end();
      }),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    folder,
    async close() {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
      await rm(folder, { recursive: true, force: true });
    },
  };
}

const harnessFolder = fileURLToPath(new URL('./harness', import.meta.url));
const basemapFolder = fileURLToPath(new URL('../../public/basemap', import.meta.url));
