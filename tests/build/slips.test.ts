import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { checkStoryText } from '../../src/build/check/checkStoryText';
import { readTextFile } from '../../src/build/check/readTextFile';
import { exampleText } from '../../src/build/new/newStory';

const good = exampleText();

/** The line of the example on which a text stands. */
const lineOf = (text: string) => good.slice(0, good.indexOf(text)).split('\n').length;

/**
 * Slips as people make them in a text editor: what stands in the example, what was written
 * instead, what the first issue must say, and the remedy it must name.
 */
const TITLE = 'A bell crosses the North Sea';
const AT = '[-2.077, 57.144],\n      "precision"';
const DEPARTED = '"departed": "2024-05-02"';
const SLIPS: readonly [what: string, from: string, to: string, says: RegExp, remedy: RegExp][] = [
  ['a full stop for a comma', '"0.1.0",\n  "checked"', '"0.1.0".\n  "checked"', /full/, /comma/],
  ['a typographic closing quote', `${TITLE}"`, `${TITLE}”`, /not closed/, /smart quotes/],
  [
    'a quoted number',
    AT,
    AT.replace('-2.077', '"-2.077"'),
    /not a number/,
    /without quotes and unit: -2\.077\./,
  ],
  ['a decimal comma', AT, AT.replaceAll('.', ','), /"077"/, /decimal point, a point: 2\.077/],
  [
    'minutes of a degree',
    AT,
    `["49°25'N", "1°3'E"],\n      "precision"`,
    /49°25'N/,
    /longitude first: \[1\.05, 49\.416667\]/,
  ],
  [
    'letters for signs',
    AT,
    '"57.144 N, 2.077 W",\n      "precision"',
    /list/,
    /\[-2\.077, 57\.144\]/,
  ],
  [
    'two decimal commas',
    AT,
    '[49,48, 0,11],\n      "precision"',
    /4 entries/,
    /: \[49\.48, 0\.11\]/,
  ],
  [
    'one decimal comma',
    AT,
    '[2,77, 57],\n      "precision"',
    /3 entries/,
    /\[2\.77, 57\] or \[2, 77\.57\]/,
  ],
  [
    'half a paragraph',
    '"paragraph": 5',
    '"paragraph": 1.5',
    /number 1\.5/,
    /^Write a whole number\./,
  ],
  ['a typographic minus', AT, AT.replace('-', '−'), /no minus sign/, /: -2\.077\./],
  ['metres for degrees', AT, '[-231210, 7770000],\n      "precision"', /not on Earth/, /degrees/],
  ['13/10/2023', DEPARTED, '"departed": "13/10/2023"', /13\/10\/2023/, /^Write 2023-10-13\.$/],
  ['2.5.2024', DEPARTED, '"departed": "2.5.2024"', /2\.5\.2024/, /2024-05-02, or 2024-02-05/],
  ['2 May 2024', DEPARTED, '"departed": "2 May 2024"', /2 May 2024/, /^Write 2024-05-02\.$/],
  ['May 2, 2024', DEPARTED, '"departed": "May 2, 2024"', /May 2/, /^Write 2024-05-02\.$/],
  ['Sept 2024', DEPARTED, '"departed": "Sept 2024"', /Sept/, /^Write 2024-09 \(some time/],
  ['from – to', DEPARTED, '"departed": "2024-05-01 – 2024-05-02"', /–/, /2024-05-01\/2024-05-02/],
  ['three dots', DEPARTED, '"departed": "[2024-05-01...2024-05-02]"', /\.\.\./, /\.\.2024-05-02\]/],
  ['an open bracket', DEPARTED, '"departed": "[2024-05-01..2024-05-02"', /\[/, /\.\.2024-05-02\]/],
  ['a bare year', '"when": "2024-05",', '"when": 2024,', /number 2024/, /in quotes: "2024"/],
  ['a bare day', '"when": "2024-05",', '"when": 20240910,', /20240910/, /: "2024-09-10"\.$/],
  ['no such day', '"when": "2024-05",', '"when": 20241310,', /20241310/, /in quotes: "20241310"/],
  ['one id for a list', '"claims": ["c-train"]', '"claims": "c-train"', /list/, /\["c-train"\]/],
  ['a number as an id', '"id": "odense"', '"id": 5', /number 5/, /in quotes: "5"/],
  ['a text as a format', '"format": 1', '"format": "1"', /the text "1"/, /without quotes: 1/],
  ['no format', '"format": 1,', '', /"format" is missing/, /"format": 1/],
  ['no radius', ', "plusMinusKm": 0.5', '', /plusMinusKm/, /in km/],
  ['a hash as a comment', '  "kicker"', '  # head\n  "kicker"', /no comments/, /"note"/],
  ['a space of the web', '  "kicker"', '\u00a0 "kicker"', /U\+00A0/, /plain space/],
  ['HTML', TITLE, '<b>A bell</b>', /HTML: "<b>"/, /plain text/],
  ['an entity', TITLE, 'Bells &amp; ships', /entity: "&amp;"/, /plain text/],
  ['Markdown', TITLE, 'A **bell**', /Markdown/, /plain text/],
];

describe('a slip of the pen', () => {
  test.each(SLIPS)('%s: the line, what it is and what to write', (_, from, to, says, remedy) => {
    expect(good).toContain(from);
    const [issue] = checkStoryText(
      good.replace(from, () => to),
      'story.json',
    ).issues.toSorted((a, b) => a.severity.localeCompare(b.severity));
    expect(issue?.message).toMatch(says);
    expect(issue?.hint).toMatch(remedy);
    const isWhole = issue?.path.length === 1 && issue.rule === 'missing-key';
    expect(Math.abs((issue?.line ?? 0) - (isWhole ? 1 : lineOf(from)))).toBeLessThanOrEqual(1);
  });

  test('text after the story, and a story cut short', () => {
    const [after] = checkStoryText(`${good}that is all`, 'story.json').issues;
    expect(after).toMatchObject({ rule: 'bad-json', line: good.split('\n').length });
    expect(after?.message).toContain('goes on with "that is all"');
    const [cut] = checkStoryText(good.slice(0, good.indexOf('North Sea')), 'story.json').issues;
    expect(cut).toMatchObject({ line: lineOf(TITLE) });
    expect(cut?.hint).toContain('cut off');
  });

  test.each(['"0.1.0",', '"precision":', '"precision"', '"at": [-2.077,'])(
    'a story cut short after %s ends too early',
    (last) => {
      const text = good.slice(0, good.indexOf(last) + last.length);
      const issues = checkStoryText(`${text}\n`, 'story.json').issues;
      expect(issues).toHaveLength(1);
      expect(issues[0]?.message).toContain('ends too early');
      expect(issues[0]?.hint).toContain('cut off');
    },
  );

  test('a data set is sent to the import', () => {
    const { issues } = checkStoryText('{"type":"FeatureCollection","features":[]}', 'story.json');
    expect(issues).toHaveLength(1);
    expect(issues[0]?.hint).toContain('npm run import');
  });
});

describe('a file that is no UTF-8', () => {
  const folder = mkdtempSync(join(tmpdir(), 'waybill-slips-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const read = (bytes: Uint8Array) => {
    const file = join(folder, 'story.json');
    writeFileSync(file, bytes);
    return readTextFile(file, 'story');
  };

  test.each([
    ['UTF-16', Buffer.from(`\ufeff${good}`, 'utf16le'), /UTF-16/],
    ['UTF-16, the other way round', Buffer.from(`\ufeff${good}`, 'utf16le').swap16(), /UTF-16/],
    ['UTF-16 without a mark', Buffer.from(good, 'utf16le'), /UTF-16/],
    ['a document of Word', Buffer.from('PK\u0003\u0004 and so on', 'latin1'), /zip/],
  ])('%s is told by its name', (_, bytes, says) => {
    const told = read(bytes);
    expect(told).toMatchObject({ ok: false, line: 1, hint: expect.stringContaining('UTF-8') });
    expect(told.ok ? '' : told.message).toMatch(says);
  });

  test('an older encoding: the line and the column of the first letter', () => {
    const line = lineOf('København');
    const column = (good.split('\n')[line - 1] ?? '').indexOf('ø') + 1;
    expect(read(Buffer.from(good, 'latin1'))).toMatchObject({ ok: false, line, column });
    // A mark of a lost letter that is well written itself is passed over.
    const lost = Buffer.from(good.replace('Example"', '\ufffd"'), 'utf8');
    const bytes = Buffer.concat([lost, Buffer.from([0x0a, 0xe9])]);
    expect(read(bytes)).toMatchObject({ ok: false, line: lost.toString().split('\n').length + 1 });
  });

  test('with a byte order mark it is read', () => {
    expect(read(Buffer.from(`\ufeff${good}`, 'utf8'))).toMatchObject({ ok: true });
  });
});
