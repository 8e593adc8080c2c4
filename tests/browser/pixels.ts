import type { Page } from 'playwright-core';

/** What a page shows, pixel by pixel, in CSS pixels at a device scale of 1. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** The colour at a pixel as [red, green, blue], 0 to 255. */
  at(x: number, y: number): readonly [number, number, number];
}

/** Takes a screenshot, of `clip` in CSS pixels or all, and lets the browser itself decode it. */
export async function takePicture(
  page: Page,
  clip?: { x: number; y: number; width: number; height: number },
): Promise<Picture> {
  const png = (await page.screenshot(clip && { clip })).toString('base64');
  const { width, height, data } = await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('No 2D canvas');
    context.drawImage(bitmap, 0, 0);
    const image = context.getImageData(0, 0, bitmap.width, bitmap.height);
    // As text: a plain array of two million numbers takes seconds to cross over.
    const text = Array.from({ length: Math.ceil(image.data.length / 32768) }, (_, i) =>
      String.fromCharCode(...image.data.subarray(i * 32768, (i + 1) * 32768)),
    ).join('');
    return { width: bitmap.width, height: bitmap.height, data: btoa(text) };
  }, png);
  const pixels = Buffer.from(data, 'base64');
  return {
    width,
    height,
    at(x, y) {
      const i = (Math.round(y) * width + Math.round(x)) * 4;
      return [pixels[i] ?? 0, pixels[i + 1] ?? 0, pixels[i + 2] ?? 0];
    },
  };
}

/** `#RRGGBB` as [red, green, blue]. */
export function rgb(hex: string): readonly [number, number, number] {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

/** How far two colours are apart: the largest difference of a channel. */
export function apart(a: readonly number[], b: readonly number[]): number {
  return Math.max(...a.map((channel, i) => Math.abs(channel - (b[i] ?? 0))));
}
