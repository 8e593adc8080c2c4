import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Rolldown } from 'vite';
import type { Basemap } from '../../core/geo/basemap';
import type { Story } from '../../core/story/types';
import { basemapFile } from '../basemap/files';
import { contentPolicy } from '../hosting/contentPolicy';
import type { ServerEntry } from '../pages/renderPage';
import { offlineFile } from './offlineFile';
import { offlinePage } from './offlinePage';

export interface OfflineOptions {
  readonly root: string;
  readonly outDir: string;
  /** `index.html`. */
  readonly template: string;
  /** The site's icon, SVG. */
  readonly icon: string;
  /** A basemap by the name that a story gives it. */
  readonly basemap: (name?: string) => Basemap;
  readonly stories: ReadonlyMap<string, Story>;
  readonly reader: ServerEntry;
  readonly handout: ServerEntry;
  /** What the build of the one file's script made. */
  readonly output: Rolldown.RolldownOutput['output'];
  /** Each file's policy goes here. */
  readonly policies: Map<string, string>;
}

const TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  json: 'application/json',
  geojson: 'application/geo+json',
  kml: 'application/vnd.google-earth.kml+xml',
  gpx: 'application/gpx+xml',
};

/** Writes for every story one file that holds it whole: see `modes/offline`. */
export function writeOffline(options: OfflineOptions): void {
  const { root, outDir, template, icon, basemap, stories, reader, handout, output } = options;
  const script = output.find((item) => item.type === 'chunk');
  const chunks = output.filter((item) => item.type === 'chunk');
  if (script?.type !== 'chunk' || chunks.length !== 1) {
    throw new Error(`The script of the one file came in ${chunks.length} pieces.`);
  }
  const css = output
    .filter((item) => item.type === 'asset' && item.fileName.endsWith('.css'))
    .map((item) => (item.type === 'asset' ? String(item.source) : ''))
    .join('');
  for (const [slug, story] of stories) {
    const { language } = story;
    const addresses = { basemap: '', liveMap: '', home: '?', offline: '', folder: '', stories: '' };
    const ground = basemap(story.basemap);
    const topology: unknown = JSON.parse(
      readFileSync(join(root, basemapFile(story.basemap)), 'utf8'),
    );
    const page = reader.preparePage(story, language, ground, addresses);
    const sheets = handout.preparePage(story, language, ground, addresses);
    const rendered = reader.renderPage(page.page, page.stills);
    const html = offlinePage({
      template,
      language,
      head: rendered.head,
      page: rendered.html,
      handout: handout.renderPage(sheets.page, sheets.stills).html,
      // The reader's page leaves the lesson out; this one has both.
      data: { ...page.page, story },
      css,
      script: script.code,
      basemap: topology,
      icon,
      files: filesOf(join(outDir, slug)),
    });
    writeFileSync(join(outDir, offlineFile(slug)), html);
    options.policies.set(offlineFile(slug), contentPolicy(html, 'offline'));
  }
}

function filesOf(folder: string): Map<string, { type: string; content: Buffer }> {
  const files = new Map<string, { type: string; content: Buffer }>();
  if (!existsSync(folder)) return files;
  for (const name of readdirSync(folder)) {
    const type = TYPES[name.split('.').at(-1) ?? ''];
    if (type) files.set(name, { type, content: readFileSync(join(folder, name)) });
  }
  return files;
}
