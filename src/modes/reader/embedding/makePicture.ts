import type { Size } from '../../../core/geo/camera';
import { messagesFor } from '../../../core/messages/catalogue';
import { viewed } from '../../../core/scene/articleOnly';
import { pictureSvg } from '../../../views/picture/pictureSvg';
import { needs } from '../../../views/picture/unicodeRange';
import type { Shared } from '../../../views/shared';
import { loadBasemap } from '../../shared/loadBasemap';
import type { Choice } from './choice';

/** How many pixels of a PNG make one of the picture: enough for print. */
const FINE = 3;

/**
 * Draws the map at a date as a file that stands alone, its fonts inside it. Rejects where
 * the basemap cannot be had.
 *
 * @param size CSS pixels.
 */
export async function makePicture(
  { story: whole, store, addresses }: Shared,
  { instant, clock, theme, language }: Choice,
  size: Size,
  kind: 'png' | 'svg',
): Promise<Blob> {
  const basemap = await loadBasemap(addresses.basemap);
  const options = {
    story: viewed(whole, store.getState().context),
    language,
    messages: messagesFor(language),
    basemap,
    instant,
    clock,
    theme: theme === 'auto' ? ('light' as const) : theme,
    size,
  };
  const text = pictureSvg(options).replace(/<[^>]*>/g, '');
  const svg = pictureSvg({ ...options, fontCss: await fontsOf(text) });
  if (kind === 'svg') return new Blob([svg], { type: 'image/svg+xml' });
  return rasterize(svg, size);
}

/** The page's own fonts as rules that carry them, as far as a text needs them. */
async function fontsOf(text: string): Promise<string> {
  const rules = [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    // Those of a wide window are good for any picture.
    .flatMap((rule) => (rule instanceof CSSMediaRule ? [...rule.cssRules] : rule))
    .filter((rule) => rule instanceof CSSFontFaceRule)
    .filter(({ style }) => needs(style.getPropertyValue('unicode-range'), text));
  const carried = await Promise.all(rules.map(carry));
  return carried.join('');
}

async function carry(rule: CSSFontFaceRule): Promise<string> {
  const [, address] = /url\(["']?([^"')]+)/.exec(rule.style.getPropertyValue('src')) ?? [];
  if (address === undefined) return '';
  const response = await fetch(new URL(address, rule.parentStyleSheet?.href ?? document.baseURI));
  if (!response.ok) throw new Error(`${response.status} for a font`);
  const { style } = rule;
  const data = await dataAddress(await response.blob());
  const range = style.getPropertyValue('unicode-range');
  return (
    `@font-face{font-family:${style.getPropertyValue('font-family')};` +
    `font-weight:${style.getPropertyValue('font-weight')};` +
    `font-stretch:${style.getPropertyValue('font-stretch') || 'normal'};` +
    `src:url(${data}) format("woff2")${range && `;unicode-range:${range}`}}`
  );
}

function dataAddress(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}

async function rasterize(svg: string, size: Size): Promise<Blob> {
  const image = new Image();
  image.src = await dataAddress(new Blob([svg], { type: 'image/svg+xml' }));
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = size.width * FINE;
  canvas.height = size.height * FINE;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('No canvas');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('No picture'))), 'image/png'),
  );
}
