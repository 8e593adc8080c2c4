/** Text and addresses as they stand in the pages. Pure functions. */

/** `text` as the value of an attribute in double quotes, or between tags. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/**
 * A value as JSON that may stand inside a `<script>` element: nothing in it can close the
 * element or open a comment.
 */
export function inlineJson(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}

/** Code that a build made as it may stand inside a `<script>` element. Throws where it may not. */
export function inlineScript(code: string): string {
  if (/<\/script|<!--/i.test(code)) throw new Error('The script would end its own element.');
  return code.trim();
}

/** An SVG as an address that holds it: asks for no file. */
export function svgAddress(svg: string): string {
  return `data:image/svg+xml,${encodeURIComponent(svg.trim().replaceAll('"', "'"))}`;
}

/**
 * The address of `file` as seen from a page; both counted from the root of the site.
 * A page's path is empty or ends with a slash: `''`, `'some-story/'`.
 */
export function relativeAddress(pagePath: string, file: string): string {
  return `${'../'.repeat(pagePath.split('/').length - 1)}${file}` || './';
}

/**
 * Style rules of the file `cssFile` as they must read inside a page: addresses that were
 * relative to the file become relative to the page.
 */
export function rebaseCss(css: string, cssFile: string, pagePath: string): string {
  const folder = `http://root/${cssFile}`;
  return css.replace(
    /url\(\s*(["']?)(?!data:|#|[a-z]+:|\/)([^"')]+)\1\s*\)/gi,
    (_, _quote, address: string) => {
      const { pathname, search, hash } = new URL(address, folder);
      return `url(${relativeAddress(pagePath, pathname.slice(1) + search + hash)})`;
    },
  );
}

export interface PageParts {
  readonly language: string;
  /** Elements for the end of `<head>`. */
  readonly head: string;
  /** The page itself. */
  readonly page: string;
  /** Elements after the page: its data and its script. */
  readonly foot: string;
}

/** Fills in the template (`index.html`). Throws where the template lacks a slot. */
export function fillTemplate(template: string, parts: PageParts): string {
  const slots: [slot: string, filling: string][] = [
    ['<html lang="en"', `<html lang="${escapeHtml(parts.language)}"`],
    ['<!--waybill:head-->', parts.head],
    ['<!--waybill:page-->', parts.page],
    ['<!--waybill:foot-->', parts.foot],
  ];
  // One pass from slot to slot: what fills one slot is never searched for the next.
  let filled = '';
  let remaining = template;
  for (const [slot, filling] of slots) {
    const at = remaining.indexOf(slot);
    if (at < 0) throw new Error(`index.html lacks ${slot}`);
    filled += remaining.slice(0, at) + filling;
    remaining = remaining.slice(at + slot.length);
  }
  return filled + remaining;
}

/** The template without the line breaks and indents between its tags. */
export function squeezeTemplate(template: string): string {
  return template.replace(/>\s+</g, '><').trim();
}
