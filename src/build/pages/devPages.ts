import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Connect, EnvironmentModuleNode, ViteDevServer } from 'vite';
import { BASEMAP, homeSlug, MODES } from './config';
import { loadStories } from './loadStories';
import { pageTable } from './pageTable';
import { readBasemap } from './readBasemap';
import { renderPage, type ServerEntry } from './renderPage';

/**
 * Prerenders the page asked for, from the story as it stands on disk. A story with errors
 * is handed on as an error: Vite shows the checker's messages over the page.
 */
export function serveStoryPages(server: ViteDevServer): Connect.NextHandleFunction {
  const { root } = server.config;
  return (request, response, next) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const path = url.pathname.slice(1).replace(/index\.html$/, '');
    const render = async () => {
      const pages = pageTable(loadStories(root).stories, homeSlug(root));
      const page = pages.find((candidate) => candidate.path === path);
      if (!page) {
        if (!pages.some((candidate) => candidate.path === `${path}/`)) return next();
        response.writeHead(302, { location: `/${path}/${url.search}` }).end();
        return;
      }
      const { client, server: serverFile } = MODES[page.mode];
      const entry = (await server.ssrLoadModule(`/${serverFile}`)) as ServerEntry;
      const links = await styleSheets(server, `/${serverFile}`);
      const site = {
        template: readFileSync(join(root, 'index.html'), 'utf8'),
        basemap: readBasemap(root),
      };
      const files = { script: client, preload: [], fonts: [], basemap: BASEMAP };
      const html = renderPage(page, site, entry, files, { css: '', links });
      const served = await server.transformIndexHtml(request.url ?? '/', html);
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(served);
    };
    render().catch((error: unknown) => {
      if (error instanceof Error) server.ssrFixStacktrace(error);
      next(error);
    });
  };
}

/** Style sheets that a module imports, itself or through others: linked, so nothing flashes. */
async function styleSheets(server: ViteDevServer, entry: string): Promise<string[]> {
  const found = new Set<string>();
  const seen = new Set<EnvironmentModuleNode>();
  const visit = (module: EnvironmentModuleNode | undefined) => {
    if (!module || seen.has(module)) return;
    seen.add(module);
    if (module.url.endsWith('.css')) found.add(module.url.replace(/^\//, ''));
    for (const imported of module.importedModules) visit(imported);
  };
  visit(await server.environments.ssr.moduleGraph.getModuleByUrl(entry));
  return [...found];
}
