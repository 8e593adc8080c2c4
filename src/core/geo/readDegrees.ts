/**
 * Degrees as tables have them, in decimal degrees, south and west negative: `50.365`,
 * `50,3650 N`, `54°16'53"S`, `36 30.5 W`. `letters` are the hemispheres that may stand there,
 * the positive one first: `NS` or `EW`. NaN: it cannot be read.
 */
export function readDegrees(written: string, letters: 'NS' | 'EW'): number {
  const text = written.trim().toUpperCase().replaceAll('−', '-');
  const plain = Number(text);
  if (text !== '' && Number.isFinite(plain)) return plain;
  const found = SHAPE.exec(text);
  if (!found) return Number.NaN;
  const [, before, sign, degrees, minutes, seconds, after] = found;
  const letter = before ?? after;
  if ((before && after) || (letter && !letters.includes(letter))) return Number.NaN;
  if (letter && sign) return Number.NaN;
  const [whole, sixtieths, last] = [degrees, minutes, seconds].map(number);
  if (sixtieths === undefined || last === undefined || sixtieths >= 60 || last >= 60)
    return Number.NaN;
  const size = (whole ?? Number.NaN) + sixtieths / 60 + last / 3600;
  return sign === '-' || letter === letters[1] ? -size : size;
}

const SHAPE =
  /^([NSEW])?\s*([-+])?(\d+(?:[.,]\d+)?)\s*[°º]?\s*(?:(?<=[°º\s])(\d+(?:[.,]\d+)?)\s*['’′]?\s*(?:(?<=['’′\s])(\d+(?:[.,]\d+)?)\s*(?:["”″]|''|′′)?)?)?\s*([NSEW])?$/;

function number(written: string | undefined): number {
  return written === undefined ? 0 : Number(written.replace(',', '.'));
}
