import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type TextFont, textWidth } from '../../src/core/scene/textMetrics';
import { ROOT } from './builtSite';
import { sharedChromium } from './sharedChromium';

const PARTS = ['', '-accents', '-ext', '-cyrillic'];
const SANS = PARTS.map((part) => `sans${part}`);
const FONTS: Record<TextFont, { weight: string; stretch?: string; files: readonly string[] }> = {
  sans400: { weight: '400', files: SANS },
  sans600: { weight: '600', files: SANS },
  serif600: { weight: '600', files: PARTS.map((part) => `serif-600${part}`) },
  condensed600: { weight: '600', stretch: '75%', files: SANS },
};

const TEXTS = [
  'Port Alder',
  'Gulf of the Kestrel',
  'NORTH MERIDIAN RAILWAY',
  '12–17 March 2021 · 350 km',
  'Saint-Étienne-sur-Mer',
  'Łódź, Kraków, Brześć',
  'Kyōto, Ōsaka, Šibenik, Țara',
  'Observed, then stated “twice”.',
  'illicit trillium, iii',
  'WWW. MAMMOTH',
];
const CYRILLIC = ['Великий Устюг', 'Щёлково и Ягодное'];

describe('textWidth', () => {
  const chromium = sharedChromium();

  test.each(Object.keys(FONTS) as TextFont[])('of %s is what Chromium measures', async (font) => {
    const { weight, stretch = '100%', files } = FONTS[font];
    const texts = [...TEXTS, ...CYRILLIC];
    const sources = files.map((file) =>
      readFileSync(join(ROOT, 'public', 'fonts', `${file}.woff2`)).toString('base64'),
    );
    const page = await chromium.browser.newPage();
    const measured = await page.evaluate(
      async ({ sources, texts, weight, stretch }) => {
        const families: string[] = [];
        for (const [i, source] of sources.entries()) {
          const face = new FontFace(`F${i}`, `url(data:font/woff2;base64,${source})`, {
            weight,
            stretch,
          });
          document.fonts.add(await face.load());
          families.push(`F${i}`);
        }
        const canvas = document.createElement('canvas').getContext('2d');
        if (!canvas) throw new Error('No canvas');
        canvas.font = `${weight} 20px ${families.join(',')}`;
        const plain = texts.map((text) => canvas.measureText(text).width);
        canvas.letterSpacing = '1px';
        const spaced = texts.map((text) => canvas.measureText(text).width);
        return { plain, spaced };
      },
      { sources, texts, weight, stretch },
    );
    await page.close();
    texts.forEach((text, i) => {
      const compare = (ours: number, theirs: number | undefined) => {
        const off = ours / (theirs ?? 0) - 1;
        expect(off, `${text}: ${ours} for ${theirs}`).toBeGreaterThan(-0.02);
        // The serif kerns capitals tightly, which is left out: too wide is the safe side.
        expect(off, `${text}: ${ours} for ${theirs}`).toBeLessThan(
          font === 'serif600' && text === text.toUpperCase() ? 0.035 : 0.02,
        );
      };
      compare(textWidth(text, font, 20), measured.plain[i]);
      compare(textWidth(text, font, 20, 1), measured.spaced[i]);
    });
  });
});
