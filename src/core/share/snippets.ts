import { escapeXml } from '../export/xml';
import type { HeightRule } from '../layout/embedSize';
import { heightAt, heightCss } from '../layout/embedSize';

/** The forms in which a map is handed out, the one that survives most first. */
export const SNIPPET_KINDS = ['frame', 'script', 'element', 'amp', 'wordpress'] as const;
export type SnippetKind = (typeof SNIPPET_KINDS)[number];

/** A map to hand out. Addresses are absolute. */
export interface SnippetInput {
  readonly title: string;
  /** What the frame is called: “Map: …”. */
  readonly label: string;
  /** The embed's page, with what it is asked for. */
  readonly frame: string;
  /** The story's own page. */
  readonly page: string;
  readonly loader: string;
  readonly picture: { readonly url: string; readonly width: number; readonly height: number };
  /** That picture in words. */
  readonly alt: string;
  readonly height: HeightRule;
  /** CSS pixels; null: as wide as the column. */
  readonly width: number | null;
  /** The story by the name of its folder. */
  readonly story: string;
  /** What the embed is asked for, by the names of its parameters. */
  readonly parameters: Readonly<Record<string, string>>;
}

/** What a frame of ours may do: its scripts as its own origin, and links that open a tab. */
const SANDBOX =
  'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads';

/** The code to paste. Every text and address in it is escaped. */
export function snippet(kind: SnippetKind, input: SnippetInput): string {
  switch (kind) {
    case 'frame':
      return `${frame(input)}\n${script(input.loader)}\n${noscript(input)}\n${link(input)}`;
    case 'script':
      return `${roomFor(input, `<script async src="${escapeXml(input.loader)}"${attributes(input, 'data-')}></script>`)}\n${noscript(input)}`;
    case 'element':
      return `${script(input.loader)}\n${roomFor(input, `<waybill-map${attributes(input, '')}>\n  ${anchor(input)}\n</waybill-map>`)}`;
    case 'amp':
      return amp(input);
    case 'wordpress':
      return `<!-- wp:html -->\n${frame(input)}\n${link(input)}\n<!-- /wp:html -->`;
  }
}

/** The frame alone, with the room that it will take, so that nothing moves when it comes. */
export function frame({ frame, label, height, width, parameters }: SnippetInput): string {
  const reserved = width === null ? heightCss(height, 'cqw') : `${heightAt(height, width)}px`;
  const px = width === null ? height.most : heightAt(height, width);
  const wide = width === null ? 'width:0;min-width:100%' : 'max-width:100%';
  // Else a dark host would give it a ground of its own.
  const clear = parameters.transparent === '1' ? ';color-scheme:light' : '';
  const tag =
    `<iframe src="${escapeXml(frame)}" title="${escapeXml(label)}" aria-label="${escapeXml(label)}"` +
    ` width="${width ?? '100%'}" height="${px}" loading="lazy" scrolling="no" frameborder="0"` +
    ` style="${wide};border:0;height:${reserved}${clear}" allow="fullscreen" allowfullscreen` +
    ` sandbox="${SANDBOX}" referrerpolicy="strict-origin-when-cross-origin"></iframe>`;
  // The height goes by the width of what is around the frame.
  return width === null ? `<div style="container-type:inline-size">${tag}</div>` : tag;
}

/** A box as tall as the map will be, around what makes the map when its script has come. */
function roomFor({ height, width }: SnippetInput, code: string): string {
  if (width !== null) {
    const box = `max-width:${width}px;min-height:${heightAt(height, width)}px`;
    return `<div style="${box}">${code}</div>`;
  }
  const box = `min-height:${heightCss(height, 'cqw')}`;
  return `<div style="container-type:inline-size"><div style="${box}">${code}</div></div>`;
}

function script(loader: string): string {
  return `<script async src="${escapeXml(loader)}"></script>`;
}

function noscript(input: SnippetInput): string {
  const { picture, page, alt } = input;
  return (
    `<noscript><a href="${escapeXml(page)}"><img src="${escapeXml(picture.url)}" alt="${escapeXml(alt)}"` +
    ` width="${picture.width}" height="${picture.height}" style="width:100%;height:auto"></a></noscript>`
  );
}

function link(input: SnippetInput): string {
  return `<p>${anchor(input)}</p>`;
}

function anchor({ page, title }: SnippetInput): string {
  return `<a href="${escapeXml(page)}">${escapeXml(title)}</a>`;
}

/** Parameters that are called otherwise as attributes. */
const RENAMED: Readonly<Record<string, string>> = { t: 'date', title: 'headline' };

/** The parameters as attributes. */
function attributes({ story, parameters, height, width }: SnippetInput, prefix: string): string {
  const said: [string, string][] = [
    ['story', story],
    ...Object.entries(parameters).map(([key, value]): [string, string] => [
      RENAMED[key] ?? key,
      value,
    ]),
    ['height', String(width === null ? height.least : heightAt(height, width))],
  ];
  return said.map(([key, value]) => ` ${prefix}${key}="${escapeXml(value)}"`).join('');
}

function amp(input: SnippetInput): string {
  const { frame, picture, alt, label, height, width } = input;
  const wide = width ?? 600;
  return (
    `<amp-iframe src="${escapeXml(frame)}" title="${escapeXml(label)}" width="${wide}" height="${heightAt(height, wide)}"\n` +
    `  layout="responsive" resizable frameborder="0" sandbox="allow-scripts allow-same-origin allow-popups">\n` +
    `  <amp-img placeholder layout="fill" src="${escapeXml(picture.url)}" alt="${escapeXml(alt)}"></amp-img>\n` +
    `  <div overflow tabindex="0" role="button" aria-label="${escapeXml(label)}">⤓</div>\n` +
    '</amp-iframe>'
  );
}
