import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { escapeHtml } from '../../../src/build/pages/html';
import type { Story } from '../../../src/core/story/types';
import { ROOT } from '../../browser/builtSite';

/** Builds the bare MapLibre page into `out`, beside the basemap and the story it shows. */
export async function buildBareMap(site: string, out: string): Promise<void> {
  await build({
    configFile: false,
    root: fileURLToPath(new URL('./bareMap', import.meta.url)),
    base: './',
    logLevel: 'error',
    mode: 'production',
    build: {
      outDir: out,
      emptyOutDir: true,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 2000,
    },
  });
  copyFileSync(join(ROOT, 'public/basemap/basemap.json'), join(out, 'basemap.json'));
  copyFileSync(join(site, 'story.geojson'), join(out, 'story.geojson'));
}

/**
 * Writes a page into `out` that has what the built site's home page has to say, and its map
 * as inline SVG, in the system's fonts, with hardly a style and no script: the floor.
 */
export function writeBareSvg(site: string, out: string): void {
  const { story } = JSON.parse(dataOf(readFileSync(join(site, 'index.html'), 'utf8'))) as {
    story: Story;
  };
  const say = (text: unknown) => escapeHtml(typeof text === 'string' ? text : '');
  const svg = readFileSync(join(site, 'map.svg'), 'utf8')
    .replace(/^<\?xml[^>]*\?>/, '')
    .replace(/@font-face\{[^}]*\}/g, '');
  const cards = story.events.map(
    ({ title, text }) => `<li><h3>${say(title)}</h3><p>${say(text)}</p></li>`,
  );
  mkdirSync(out, { recursive: true });
  writeFileSync(
    join(out, 'index.html'),
    `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>A bare page</title><link rel="icon" href="data:,"><style>body{margin:16px;font-family:sans-serif}svg{width:100%;height:auto}</style><h1>${say(story.title)}</h1>${svg}<p data-after-map>${say(story.standfirst)}</p><ol>${cards.join('')}</ol></html>`,
  );
}

function dataOf(html: string): string {
  const found = /<script type="application\/json" id="waybill-story">(.*?)<\/script>/s.exec(html);
  if (!found?.[1]) throw new Error('The home page holds no story.');
  return found[1];
}
