import { escapeXml } from '../../core/export/xml';

/** Text and numbers as they stand in an SVG that is a file of its own. */

export const px = (n: number): string => String(Math.round(n * 10) / 10);

/** The page's families; in a picture that is drawn without them, the ones they are cut from. */
export const FONTS = {
  sans400: `font-family="'Waybill Sans','IBM Plex Sans',sans-serif" font-weight="400"`,
  sans600: `font-family="'Waybill Sans','IBM Plex Sans SemiBold','IBM Plex Sans',sans-serif" font-weight="600"`,
  serif600: `font-family="'Waybill Serif','Source Serif 4 SemiBold','Source Serif 4',serif" font-weight="600"`,
  condensed600: `font-family="'Waybill Sans','IBM Plex Sans Condensed SemiBold','IBM Plex Sans Condensed',sans-serif" font-weight="600" font-stretch="condensed"`,
} as const;

export interface TextLook {
  readonly font: keyof typeof FONTS;
  readonly size: number;
  readonly fill: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly spacing?: number;
  readonly italic?: boolean;
  /** A rim around the letters, so that they stand off the ground. */
  readonly halo?: string;
}

/** One line of text; `y` is its base line. */
export function textLine(text: string, x: number, y: number, look: TextLook): string {
  const attributes = [
    `x="${px(x)}" y="${px(y)}" font-size="${px(look.size)}" fill="${look.fill}" ${FONTS[look.font]}`,
    look.anchor && look.anchor !== 'start' ? `text-anchor="${look.anchor}"` : '',
    look.spacing ? `letter-spacing="${px(look.spacing)}"` : '',
    look.italic ? 'font-style="italic"' : '',
  ].filter(Boolean);
  const said = escapeXml(text);
  const rim = look.halo
    ? `<text ${attributes.join(' ')} stroke="${look.halo}" stroke-width="3" stroke-linejoin="round">${said}</text>`
    : '';
  return `${rim}<text ${attributes.join(' ')}>${said}</text>`;
}
