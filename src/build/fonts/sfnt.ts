/** The few tables of a TrueType or OpenType file that tell how wide and how tall its text is. */

export interface FontMeasures {
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  readonly lineGap: number;
  /** Advance width in thousandths of an em, or null where the font lacks the character. */
  advance(codePoint: number): number | null;
}

/** Reads a font in SFNT form. Throws where a table is missing or of an unknown format. */
export function readSfnt(font: Buffer): FontMeasures {
  const table = (tag: string): Buffer => {
    const count = font.readUInt16BE(4);
    for (let i = 0; i < count; i++) {
      const record = 12 + i * 16;
      if (font.toString('latin1', record, record + 4) !== tag) continue;
      const offset = font.readUInt32BE(record + 8);
      return font.subarray(offset, offset + font.readUInt32BE(record + 12));
    }
    throw new Error(`The font has no table ${tag}.`);
  };
  const unitsPerEm = table('head').readUInt16BE(18);
  const hhea = table('hhea');
  const hmtx = table('hmtx');
  const longMetrics = hhea.readUInt16BE(34);
  const glyphOf = readCmap(table('cmap'));
  return {
    unitsPerEm,
    ascent: hhea.readInt16BE(4),
    descent: hhea.readInt16BE(6),
    lineGap: hhea.readInt16BE(8),
    advance(codePoint) {
      const glyph = glyphOf(codePoint);
      if (glyph === 0) return null;
      const units = hmtx.readUInt16BE(Math.min(glyph, longMetrics - 1) * 4);
      return (units * 1000) / unitsPerEm;
    },
  };
}

/** The mapping from characters to glyphs: format 4 (the basic plane) is enough here. */
function readCmap(cmap: Buffer): (codePoint: number) => number {
  const count = cmap.readUInt16BE(2);
  for (let i = 0; i < count; i++) {
    const at = cmap.readUInt32BE(4 + i * 8 + 4);
    if (cmap.readUInt16BE(at) === 4) return readFormat4(cmap.subarray(at));
  }
  throw new Error('The font has no cmap of format 4.');
}

function readFormat4(sub: Buffer): (codePoint: number) => number {
  const segments = sub.readUInt16BE(6) / 2;
  const ends = 14;
  const starts = ends + segments * 2 + 2;
  const deltas = starts + segments * 2;
  const offsets = deltas + segments * 2;
  return (codePoint) => {
    if (codePoint > 0xffff) return 0;
    for (let s = 0; s < segments; s++) {
      if (sub.readUInt16BE(ends + s * 2) < codePoint) continue;
      const start = sub.readUInt16BE(starts + s * 2);
      if (start > codePoint) return 0;
      const delta = sub.readUInt16BE(deltas + s * 2);
      const offset = sub.readUInt16BE(offsets + s * 2);
      if (offset === 0) return (codePoint + delta) & 0xffff;
      const glyph = sub.readUInt16BE(offsets + s * 2 + offset + (codePoint - start) * 2);
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
    return 0;
  };
}
