import { textWidth } from '../scene/textMetrics';
import type { LabelLine } from './types';

/** The width of a line of a label, CSS pixels, from the fonts' own advance widths. */
export function measureLine({ text, font, size, spacing }: LabelLine): number {
  return textWidth(text, font, size, spacing);
}
