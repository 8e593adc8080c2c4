import type { Basemap } from '../../core/geo/basemap';
import { paletteCss } from '../../core/scene/paletteCss';
import type { Story } from '../../core/story/types';
import type { PageData, PageStills, SiteData } from '../../modes/shared/page';
import type { preparePage } from '../../modes/shared/prepare';
import { certaintyCss } from '../../views/certaintyCss';
import { MAP_END_ID } from '../../views/map/MapView';
import { WIDE } from '../fonts/fontsCss';
import { offlineFile } from '../offline/offlineFile';
import { INSTALLABLE, SITE_PAGES } from './config';
import {
  escapeHtml,
  fillTemplate,
  inlineJson,
  inlineScript,
  relativeAddress,
  svgAddress,
} from './html';
import type { Page } from './pageTable';
import { type PageStyles, placeRules } from './placeRules';
import { shareData, shareHead } from './share';

/** What the server entry of a mode exports. */
export interface ServerEntry {
  readonly preparePage: typeof preparePage;
  readonly renderPage: (page: PageData, stills: PageStills) => { html: string; head: string };
}

/** What the server entry of a page of the site as a whole exports. */
export interface SiteEntry {
  readonly renderSitePage: (site: SiteData) => {
    readonly html: string;
    readonly head: string;
    readonly language: string;
  };
}

/** What the pages share. */
export interface Site {
  /** `index.html`. */
  readonly template: string;
  /** The site's icon, SVG. */
  readonly icon: string;
  /** A basemap by the name that a story gives it. */
  readonly basemap: (name?: string) => Basemap;
  /** Where the site will stand; null where that is not known. */
  readonly address: string | null;
}

/** Files a page refers to, from the root of the site. */
export interface PageFiles {
  /** The script of the page's mode. */
  readonly script: string;
  /** Scripts that one imports at once. */
  readonly preload: readonly string[];
  /** A basemap's file, by the name that a story gives it. */
  readonly basemap: (name?: string) => string;
  /** Font files to ask for at once. */
  readonly fonts: readonly string[];
  /** What the page runs before it is painted: it stands in the page. Empty: nothing. */
  readonly early?: string;
}

/** The whole document of a page of the site as a whole. */
export function renderSitePage(
  path: string,
  site: Pick<Site, 'template' | 'icon'>,
  data: SiteData,
  entry: SiteEntry,
  files: PageFiles,
  styles: PageStyles,
): string {
  const address = (file: string) => relativeAddress(path, file);
  const { html: rendered, head, language } = entry.renderSitePage(data);
  const { html, css } = placeRules(rendered, styles, paletteCss());
  return fillTemplate(site.template, {
    language,
    head: `${head}<style>${css}</style>${linksOf(site, files, styles, address)}`,
    page: html,
    foot: '',
  });
}

/** The whole document of one page. */
export function renderPage(
  page: Page,
  site: Site,
  entry: ServerEntry,
  files: PageFiles,
  styles: PageStyles,
): string {
  const { story, language, path } = page;
  const address = (file: string) => relativeAddress(path, file);
  const addresses = {
    basemap: address(files.basemap(story.basemap)),
    liveMap: liveMapAddress(story, address),
    home: address(''),
    offline: address(offlineFile(page.slug)),
    folder: address(`${page.slug}/`),
    stories: page.stories > 1 ? address(SITE_PAGES.stories.path) : '',
  };
  const prepared = entry.preparePage(story, language, site.basemap(story.basemap), addresses);
  const { html: rendered, head } = entry.renderPage(prepared.page, prepared.stills);
  const tables = paletteCss() + certaintyCss(page.mode === 'present');
  const { html, css } = placeRules(rendered, styles, tables);
  const manifest = INSTALLABLE.has(page.mode)
    ? `<link rel="manifest" href="${address('manifest.webmanifest')}">`
    : '';
  const links = linksOf(site, files, styles, address) + manifest;
  const early = files.early ? `<script>${inlineScript(files.early)}</script>` : '';
  const data = `<script type="application/json" id="waybill-story">${inlineJson(prepared.page)}</script>`;
  return fillTemplate(site.template, {
    language,
    head: `${firstShown(html)}${head}${early}${shareHead(page, site.address)}<style>${css}</style>${links}`,
    page: html,
    foot: data + scriptsOf(files, address) + shareData(page, site.address),
  });
}

/**
 * Holds the first frame back until the map is there: it comes with the same packets as the
 * headline, and to lay out and paint a page twice takes a phone longer than they do. Browsers
 * that do not know this show what they have.
 */
function firstShown(html: string): string {
  if (!html.includes(` id="${MAP_END_ID}"`)) return '';
  return `<link rel="expect" href="#${MAP_END_ID}" blocking="render">`;
}

/** A file of the site is named from its root; any other address stands as it is. */
function liveMapAddress({ liveMap }: Story, address: (file: string) => string): string {
  if (!liveMap) return '';
  return /^https?:/i.test(liveMap.url) ? liveMap.url : address(liveMap.url);
}

/** Fonts, icon and style sheets that a page asks for at once. */
function linksOf(
  { icon }: Pick<Site, 'icon'>,
  files: PageFiles,
  styles: PageStyles,
  address: (file: string) => string,
): string {
  return [
    ...files.fonts.map(
      (file) =>
        `<link rel="preload" href="${address(file)}" as="font" type="font/woff2" media="${WIDE}" crossorigin>`,
    ),
    `<link rel="icon" href="${escapeHtml(svgAddress(icon))}">`,
    ...styles.links.map((file) => `<link rel="stylesheet" href="${address(file)}">`),
  ].join('');
}

/**
 * At the end, where nothing of the page waits behind them on a narrow line; and apart from what
 * the browser does once a page has come in.
 */
function scriptsOf(files: PageFiles, address: (file: string) => string): string {
  return [
    ...files.preload.map((file) => `<link rel="modulepreload" href="${address(file)}">`),
    `<script type="module" async src="${address(files.script)}"></script>`,
  ].join('');
}
