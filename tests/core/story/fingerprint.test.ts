import { describe, expect, test } from 'vitest';
import { sha256 } from '../../../src/build/coverage/sha256';
import { fingerprints, paragraphsOf, uniformText } from '../../../src/core/story/fingerprint';

describe('text made uniform', () => {
  test.each([
    ['quotes', '“Grain” is the miller’s', '"grain" is the miller\'s'],
    ['other quotes', '„Grain“ «x» ‘y’ ‚z‛', '"grain" "x" \'y\' \'z\''],
    ['dashes', 'sea — land – sea‑land', 'sea-land-sea-land'],
    ['white space', '\u00a0 a\u00a0\tb\u202f c\u3000', 'a b c'],
    ['what cannot be seen', 'a\u00adb\u200bc\ufeff', 'abc'],
    ['composed letters', 'Ka\u0301lmán', 'kálmán'],
    ['composed letters of Korean', '\u1102\u1161\u110c\u1175\u11ab', '나진'],
    ['capitals of any script', 'ДУНАЙ Straße ΣΑΣ', 'дунай strasse σας'],
    ['an ellipsis', 'so…', 'so...'],
  ])('%s', (_, text, uniform) => {
    expect(uniformText(text)).toBe(uniform);
    expect(uniformText(uniform)).toBe(uniform);
  });

  test.each([
    ['words', 'ten ships', 'two ships'],
    ['numbers', '1,000', '1,001'],
    ['accents', 'Dunai', 'Dunái'],
    ['points', 'It came.', 'It came'],
    ['the order', 'a b', 'b a'],
  ])('%s still tell texts apart', (_, one, other) => {
    expect(uniformText(one)).not.toBe(uniformText(other));
  });
});

describe('paragraphs', () => {
  test.each(['\n', '\r\n', '\r', '\u2028', '\n\n', '\r\n \r\n', '\n\u00a0\n'])(
    'parted by %j',
    (end) => {
      expect(paragraphsOf(['Head', 'One', 'Two', ''].join(end))).toEqual(['head', 'one', 'two']);
    },
  );

  test('one printed twice running counts once, blank lines between or not; elsewhere twice', () => {
    expect(paragraphsOf('Head\n\nA\nA\n\nB\n\nb\n\nA')).toEqual(['head', 'a', 'b', 'a']);
  });

  test('wrapped by hand: parted by blank lines, hyphens at line ends joined', () => {
    expect(paragraphsOf('Head\n\nOne is co-\noperation\nand more\n\n\nTwo', 'blankLines')).toEqual([
      'head',
      'one is co-operation and more',
      'two',
    ]);
  });

  test('none', () => {
    expect(paragraphsOf('')).toEqual([]);
    expect(paragraphsOf(' \n\u00a0\n', 'blankLines')).toEqual([]);
  });
});

test('fingerprints: numbered from 0, cut to 16 digits, words counted', () => {
  // SHA-256 of "abc", from FIPS 180-2.
  expect(fingerprints(['abc', 'one two'], sha256)[0]).toEqual({
    n: 0,
    print: 'sha256:ba7816bf8f01cfea',
    words: 1,
  });
  expect(fingerprints(['abc', 'one two'], sha256)[1]).toMatchObject({ n: 1, words: 2 });
});
