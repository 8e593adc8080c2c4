import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Connect, EnvironmentModuleNode, ViteDevServer } from 'vite';
import type { Story } from '../../core/story/types';
import { basemapFile } from '../basemap/files';
import { docsData } from '../docs/docsData';
import { homeSlug, MODES, SITE_PAGES } from './config';
import { type DevNews, withOverlay } from './devIssues';
import { escapeHtml, fillTemplate } from './html';
import { type CheckedSeed, checkSeeds } from './loadStories';
import { homeFirst, type Page, pageTable } from './pageTable';
import { readBasemap } from './readBasemap';
import { renderPage, renderSitePage, type ServerEntry, type SiteEntry } from './renderPage';
import { siteAddress } from './siteAddress';

/** The last version of each story that could be drawn, by slug. */
const drawn = new Map<string, Story>();

/** What a page in development is told of its story as it stands. */
export function newsOf({ slug, issues }: CheckedSeed): DevNews {
  return {
    slug,
    issues: issues.map(({ severity, rule, message, hint, file, line, column }) => ({
      ...{ severity, rule, message, hint },
      ...(file !== undefined && { file }),
      ...(line !== undefined && { line }),
      ...(column !== undefined && { column }),
    })),
  };
}

/**
 * Prerenders the page asked for, from the story as it stands on disk. A story with errors
 * is shown as it last was, or as an empty page, with every issue over it. Other stories go
 * on working.
 */
export function serveStoryPages(server: ViteDevServer): Connect.NextHandleFunction {
  const { root } = server.config;
  return (request, response, next) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const path = url.pathname.slice(1).replace(/index\.html$/, '');
    const render = async () => {
      const seeds = checkSeeds(root);
      for (const { slug, story } of seeds) if (story) drawn.set(slug, story);
      // Of a story that was never right there is nothing to draw, but it has its addresses.
      const stories = new Map(seeds.map(({ slug }) => [slug, drawn.get(slug) ?? null]));
      const sitePage = await drawSitePage(server, path);
      if (sitePage !== null) return send(sitePage);
      const pages = pageTable(stories as ReadonlyMap<string, Story>, homeSlug(root));
      const page = pages.find((candidate) => candidate.path === path);
      if (!page) {
        if (!pages.some((candidate) => candidate.path === `${path}/`)) return next();
        response.writeHead(302, { location: `/${path}/${url.search}` }).end();
        return;
      }
      const seed = seeds.find(({ slug }) => slug === page.slug) as CheckedSeed;
      const html = stories.get(page.slug)
        ? await drawPage(server, page)
        : emptyPage(root, page.slug);
      return send(withOverlay(html, newsOf(seed)));
    };
    const send = async (html: string) => {
      const served = await server.transformIndexHtml(request.url ?? '/', html);
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(served);
    };
    render().catch((error: unknown) => {
      if (error instanceof Error) server.ssrFixStacktrace(error);
      next(error);
    });
  };
}

/** In development the public folder is served as it lies. */
function servedBasemap(name?: string): string {
  return basemapFile(name).replace('public/', '');
}

async function drawPage(server: ViteDevServer, page: Page): Promise<string> {
  const { root } = server.config;
  const { client, server: serverFile } = MODES[page.mode];
  const entry = (await server.ssrLoadModule(`/${serverFile}`)) as ServerEntry;
  const links = await styleSheets(server, `/${serverFile}`);
  const site = {
    template: readFileSync(join(root, 'index.html'), 'utf8'),
    icon: readFileSync(join(root, 'public/icon.svg'), 'utf8'),
    basemap: (name?: string) => readBasemap(root, name),
    address: siteAddress(root),
  };
  const files = { script: client, preload: [], fonts: [], basemap: servedBasemap };
  const html = renderPage(page, site, entry, files, { css: '', links, lift: false });
  // Only a built site has a service worker, and one would show stories as they were.
  return html.replace(/<link rel="manifest"[^>]*>/, '');
}

/** A page of the site as a whole; null where the path is none of theirs. */
async function drawSitePage(server: ViteDevServer, path: string): Promise<string | null> {
  const { root } = server.config;
  const found = Object.values(SITE_PAGES).find((page) => page.path === path);
  if (!found) return null;
  const { client, server: serverFile } = found;
  const entry = (await server.ssrLoadModule(`/${serverFile}`)) as SiteEntry;
  const links = await styleSheets(server, `/${serverFile}`);
  const template = readFileSync(join(root, 'index.html'), 'utf8');
  const stories = homeFirst(drawn, homeSlug(root));
  const data = { stories, basemap: (name?: string) => readBasemap(root, name), docs: docsData() };
  const files = { script: client, preload: [], fonts: [], basemap: servedBasemap };
  return renderSitePage(
    path,
    { template, icon: readFileSync(join(root, 'public', 'icon.svg'), 'utf8') },
    data,
    entry,
    files,
    { css: '', links, lift: false },
  );
}

/** What lies under the issues of a story that was never right, so that nobody waits for more. */
function emptyPage(root: string, slug: string): string {
  const says =
    'There is nothing to draw yet. What is in the way is told below, with its remedy; the page draws itself when the file is saved and has no error.';
  return fillTemplate(readFileSync(join(root, 'index.html'), 'utf8'), {
    language: 'en',
    head: '<title>Waybill</title><meta name="color-scheme" content="light dark">',
    page: `<main style="font:16px/1.5 system-ui,sans-serif;max-inline-size:36rem;margin:12vh auto;padding-inline:16px"><h1 style="font-size:1.4em">${escapeHtml(slug)}</h1><p>${says}</p></main>`,
    foot: '',
  });
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
