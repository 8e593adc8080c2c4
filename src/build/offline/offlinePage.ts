import { paletteCss } from '../../core/scene/paletteCss';
import { BASEMAP_ELEMENT } from '../../modes/shared/loadBasemap';
import { certaintyCss } from '../../views/certaintyCss';
import { fillTemplate, inlineJson } from '../pages/html';
import { liftStyles } from '../pages/liftStyles';

/** What goes into the one file of a story. */
export interface OfflineParts {
  /** `index.html`. */
  readonly template: string;
  readonly language: string;
  /** Elements of the head, without addresses. */
  readonly head: string;
  /** The story's page, prerendered. */
  readonly page: string;
  /** The handout, prerendered. */
  readonly handout: string;
  /** What the script needs of the story. */
  readonly data: unknown;
  readonly css: string;
  readonly script: string;
  /** The basemap file as it is: TopoJSON. */
  readonly basemap: unknown;
  /** The icon, SVG. */
  readonly icon: string;
  /** Files that the page offers to take away, by the names it gives them. */
  readonly files: ReadonlyMap<string, { readonly type: string; readonly content: Buffer }>;
}

/** The one file: all that a story's pages load, inside one document. Pure. */
export function offlinePage(parts: OfflineParts): string {
  const data = (id: string, value: unknown) =>
    `<script type="application/json" id="${id}">${inlineJson(value)}</script>`;
  const page = liftStyles(withoutAddresses(parts.page, parts.files));
  const handout = liftStyles(withoutAddresses(parts.handout, parts.files), 'data-h');
  const tables = paletteCss() + certaintyCss(true);
  const css = tables + inlineStyle(fontsAtOnce(parts.css)) + page.css + handout.css;
  const icon = `<link rel="icon" href="${dataAddress('image/svg+xml', Buffer.from(parts.icon))}">`;
  return fillTemplate(parts.template, {
    language: parts.language,
    head: `${parts.head}<style>${css}</style>${icon}`,
    page: page.html,
    foot:
      `<template id="waybill-handout">${handout.html}</template>` +
      data('waybill-story', parts.data) +
      data(BASEMAP_ELEMENT, parts.basemap) +
      `<script type="module">${inlineScript(parts.script)}</script>`,
  });
}

/** Links to pages become questions to this one; links to files hold the files themselves. */
function withoutAddresses(html: string, files: OfflineParts['files']): string {
  return html
    .replace(/href="(?:\.\.\/)?(present|handout)\/"/g, 'href="?$1"')
    .replace(/href="\.\.\/"/g, 'href="?"')
    .replace(/href="([\w.-]+)" download(?:="[^"]*")?/g, (whole, name: string) => {
      const file = files.get(name);
      return file ? `href="${dataAddress(file.type, file.content)}" download="${name}"` : whole;
    });
}

function dataAddress(type: string, content: Buffer): string {
  return `data:${type};base64,${content.toString('base64')}`;
}

/** Code as it may stand in a script element: no text in it can close the element. */
export function inlineScript(code: string): string {
  return code.replace(/<(?=\/script|!--|script)/gi, '\\x3C');
}

/** The fonts are in the file: there is nothing to wait for, and no reason to do without them. */
function fontsAtOnce(css: string): string {
  return css.replace(/font-display:\s*\w+/g, 'font-display:block');
}

function inlineStyle(css: string): string {
  return css.replace(/<(?=\/style)/gi, '\\3C ');
}
