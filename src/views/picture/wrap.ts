import { type TextFont, textWidth } from '../../core/scene/textMetrics';

/** Breaks a text into lines no wider than `width` pixels; a last line too many ends in “…”. */
export function wrap(
  text: string,
  font: TextFont,
  size: number,
  width: number,
  most = 3,
): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = line ? `${line} ${word}` : word;
    if (line && textWidth(longer, font, size) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  if (line) lines.push(line);
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), `${lines[most - 1]}…`];
}
