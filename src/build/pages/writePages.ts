import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, extname, join, normalize, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Rolldown } from 'vite';
import { EXPORTS } from '../../core/export/formats';
import { storyLanguages } from '../../core/story/storyLanguages';
import type { Story } from '../../core/story/types';
import { docsData } from '../docs/docsData';
import { contentPolicy } from '../hosting/contentPolicy';
import { writeHosting } from '../hosting/writeHosting';
import { missingPage } from '../offline/missingPage';
import { writeOffline } from '../offline/writeOffline';
import { writeServiceWorker } from '../offline/writeServiceWorker';
import type { Early } from './classicScript';
import type { ClientFiles } from './clientFiles';
import { BASEMAPS, type Entry, homeSlug, SITE_PAGES, type SitePageName } from './config';
import { rebaseCss, squeezeTemplate } from './html';
import { homeFirst, pageTable } from './pageTable';
import { openPictureFonts } from './pictureFonts';
import { readBasemap } from './readBasemap';
import {
  renderPage,
  renderSitePage,
  type ServerEntry,
  type Site,
  type SiteEntry,
} from './renderPage';
import { OEMBED, oembedJson } from './share';
import { siteAddress } from './siteAddress';
import { writeIcons } from './writeIcons';
import { writePictures } from './writePictures';

export interface WriteOptions {
  readonly root: string;
  readonly outDir: string;
  readonly stories: ReadonlyMap<string, Story>;
  /** The folder of the built prerenderers. */
  readonly server: string;
  readonly client: Readonly<Record<Entry, ClientFiles>>;
  /** What an embed runs before it is painted. */
  readonly early: Early;
  readonly output: Rolldown.RolldownOutput['output'];
  /** What the build of the one file's script made. */
  readonly offline: Rolldown.RolldownOutput['output'];
}

/** Prerenders every page of the site into the built folder. */
export async function writePages(options: WriteOptions): Promise<void> {
  const { root, outDir, server, client } = options;
  const site = {
    template: squeezeTemplate(readFileSync(join(root, 'index.html'), 'utf8')),
    icon: readFileSync(join(root, 'public/icon.svg'), 'utf8'),
    basemap: (name?: string) => readBasemap(root, name),
    address: siteAddress(root),
  };
  const fonts = await openPictureFonts();
  const policies = new Map<string, string>();
  // A fault is kept until all is written.
  const faults: unknown[] = [];
  const pictures: Promise<void>[] = [];
  for (const page of pageTable(options.stories, homeSlug(root))) {
    const early = page.mode === 'embed' ? earlyOf(page.story, options.early) : '';
    const files = { ...client[page.mode], early };
    const entry = await importEntry(server, page.mode);
    const css = files.css.map(({ file, text }) => rebaseCss(text, file, page.path)).join('');
    const html = renderPage(page, site, entry, files, { css, links: [], lift: true });
    const folder = join(outDir, page.path);
    policies.set(page.path, writePage(folder, html, page.mode, page.story));
    if (page.mode !== 'reader') continue;
    writeDownloads(folder, page.story);
    writeFileSync(join(folder, OEMBED), oembedJson(page.story, page.slug, site.address));
    const basemap = site.basemap(page.story.basemap);
    const drawn = writePictures(folder, page.story, { root, basemap, fontFiles: fonts.files });
    pictures.push(
      drawn.then(
        (notes) => {
          for (const note of notes) console.log(`${page.slug}: ${note}`);
        },
        (error) => void faults.push(error),
      ),
    );
  }
  await writeSitePages(options, site, policies);
  writeOffline({
    ...options,
    ...site,
    reader: await importEntry(server, 'reader'),
    handout: await importEntry(server, 'handout'),
    output: options.offline,
    policies,
  });
  const home = options.stories.get(homeSlug(root) ?? '');
  writeServiceWorker(
    outDir,
    options.output,
    missingPage(site.template, site.icon, home?.language ?? 'en'),
  );
  pictures.push(writeIcons(outDir, root, site.icon).catch((error) => void faults.push(error)));
  removeInlined(options);
  writeHosting(outDir, policies);
  // They are drawn meanwhile; the fonts go last, whatever came of it.
  await Promise.all(pictures);
  fonts.close();
  if (faults.length > 0) throw faults[0];
}

/** The language comes first: what is left for another page needs nothing more. */
function earlyOf(story: Story, { parts, languages }: Early): string {
  return storyLanguages(story).length > 1 ? `${languages}${parts}` : parts;
}

/** Writes a page, and returns its policy. */
function writePage(folder: string, html: string, kind: Entry, story?: Story): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), html);
  return contentPolicy(html, kind, story);
}

/** The pages of no one story. */
async function writeSitePages(
  options: WriteOptions,
  site: Site,
  policies: Map<string, string>,
): Promise<void> {
  const { root, outDir, server, client } = options;
  const stories = homeFirst(options.stories, homeSlug(root));
  const docs = docsData();
  for (const name of Object.keys(SITE_PAGES) as SitePageName[]) {
    const { path } = SITE_PAGES[name];
    const files = client[name];
    const css = files.css.map(({ file, text }) => rebaseCss(text, file, path)).join('');
    const entry = await importEntry<SiteEntry>(server, name);
    const data = { stories, basemap: site.basemap, docs };
    const html = renderSitePage(path, site, data, entry, files, { css, links: [], lift: true });
    policies.set(path, writePage(join(outDir, path), html, name));
  }
}

/** A prerenderer: never the copy that Node kept from an earlier build in this process. */
async function importEntry<Exports = ServerEntry>(server: string, entry: Entry): Promise<Exports> {
  const url = `${pathToFileURL(join(server, `${entry}.js`)).href}?${Date.now()}`;
  return (await import(/* @vite-ignore */ url)) as Exports;
}

/** What the page offers to take away. */
function writeDownloads(folder: string, story: Story): void {
  for (const { file, write } of Object.values(EXPORTS)) {
    writeFileSync(join(folder, file), write(story, story.language));
  }
}

/** Style sheets that stand in the pages are no longer files, unless a script loads them too. */
function removeInlined({ outDir, client, output }: WriteOptions): void {
  const scripts = output.filter((item) => item.type === 'chunk').map((item) => item.code);
  const inlined = new Set(Object.values(client).flatMap(({ css }) => css.map(({ file }) => file)));
  for (const file of inlined) {
    if (!scripts.some((code) => code.includes(basename(file)))) rmSync(join(outDir, file));
  }
}

/**
 * Copies the public folder as it is, but for what a build gives a name by its content:
 * the basemaps and the fonts.
 */
export function copyPublic(publicFolder: string, outDir: string): void {
  if (!existsSync(publicFolder)) return;
  for (const entry of readdirSync(publicFolder, { recursive: true, withFileTypes: true })) {
    const file = relative(publicFolder, join(entry.parentPath, entry.name));
    const hashed = file.startsWith(normalize(BASEMAPS)) || extname(file) === '.woff2';
    if (entry.isFile() && !hashed) cpSync(join(publicFolder, file), join(outDir, file));
  }
}
