import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { claimsCsv } from '../../../src/core/export/claimsCsv';
import { csv } from '../../../src/core/export/csv';
import { exportMessagesFor } from '../../../src/core/messages/export/catalogue';
import type { Story } from '../../../src/core/story/types';
import { at } from '../../fixtures/goodStory';
import { compiled, seedStory } from './exported';

const en = exportMessagesFor('en');

type Row = Record<string, string>;

/** Parsed by a strict parser: every row as wide as the header, quotes as RFC 4180 has them. */
function rowsOf(story: Story): Row[] {
  return parse(claimsCsv(story, 'en', en), { bom: true, columns: true, record_delimiter: '\r\n' });
}

describe('the notation', () => {
  test('a byte order mark, CRLF after every row, and no bare line feed', () => {
    const text = csv([
      ['a', 'b'],
      [1, null],
    ]);
    expect(text).toBe('\ufeffa,b\r\n1,\r\n');
  });

  test.each([
    ['plain', 'plain'],
    ['a,b', '"a,b"'],
    ['say "so"', '"say ""so"""'],
    ['two\nlines', '"two\nlines"'],
    ['two\r\nlines', '"two\r\nlines"'],
    ['', ''],
  ])('%j is written %j', (value, written) => {
    expect(csv([[value]])).toBe(`\ufeff${written}\r\n`);
    expect(parse(csv([[value, 'x']]), { bom: true, record_delimiter: '\r\n' })).toEqual([
      [value, 'x'],
    ]);
  });

  test.each([
    '=1+1',
    '=HYPERLINK("https://example.org","x")',
    '+1 555',
    '-1+2',
    '-x',
    '@SUM(A1)',
    '\tx',
    '\rx',
    ' =1',
    '＝1',
  ])('%j cannot become a formula', (value) => {
    expect(parse(csv([[value]]), { bom: true, record_delimiter: '\r\n' })).toEqual([[`'${value}`]]);
  });

  test.each(['-5', '-5.25', '+3', '1e6', '-1E-3'])('the number %s stays one', (value) => {
    expect(csv([[value]])).toBe(`\ufeff${value}\r\n`);
  });

  test('a number below nought, given as one', () => {
    expect(csv([[-5, 2.5]])).toBe('\ufeff-5,2.5\r\n');
  });
});

describe('the claims of a made-up story', () => {
  const story = compiled('complete', (file) => {
    at(file.claims, 0).says = '=1+1, "loaded"';
    at(file.claims, 0).chain = ['harbour master', 'Gazette'];
    at(file.claims, 1).source = 'pilot-book';
    delete at(file.claims, 1).paragraph;
    at(file.places, 0).name = { en: 'Port Alder', ko: '올더 항', fr: 'Port-Aulne' };
  });
  const rows = rowsOf(story);

  test('the columns, names in every language after the places', () => {
    expect(Object.keys(at(rows, 0))).toEqual([
      'id',
      'says',
      'who says so',
      'certainty',
      'kind',
      'speaks of (EDTF)',
      'its date from',
      'reported (EDTF)',
      'report date from',
      'source',
      'source kind',
      'paragraph',
      'places',
      'name_en',
      'name_fr',
      'name_ko',
      'ambiguous',
      'from other sources',
      'inferred',
      'differs from',
      'story version',
    ]);
  });

  test('a row each, in the order of the file', () => {
    expect(rows.map(({ id }) => id)).toEqual(story.claims.map(({ id }) => id));
  });

  test('one claim in full', () => {
    expect(rows[0]).toEqual({
      id: 'c-loading',
      says: `'=1+1, "loaded"`,
      'who says so': 'harbour master → Gazette',
      certainty: 'Observed',
      kind: 'Event',
      'speaks of (EDTF)': '2021-02-27~',
      'its date from': '',
      'reported (EDTF)': '2021-03-18',
      'report date from': '',
      source: 'Grain on the move',
      'source kind': 'Article',
      paragraph: '2',
      places: '',
      name_en: '',
      name_fr: '',
      name_ko: '',
      ambiguous: '',
      'from other sources': '',
      inferred: '',
      'differs from': '',
      'story version': '1.1.0',
    });
  });

  test('what is not of the article is context, without a paragraph', () => {
    expect(rows[1]).toMatchObject({ 'source kind': 'Context', paragraph: '' });
  });

  test('places in each language; one without a name in it is left out there', () => {
    expect(rows[1]).toMatchObject({
      places: 'Port Alder; Kestrel Bay',
      name_en: 'Port Alder; Kestrel Bay',
      name_fr: 'Port-Aulne; Baie du Faucon',
      name_ko: '올더 항',
    });
  });

  test('in another language: texts that the story has in it', () => {
    const french: Row[] = parse(claimsCsv(story, 'fr', en), { bom: true, columns: true });
    expect(french[1]).toMatchObject({ places: 'Port-Aulne; Baie du Faucon' });
    expect(french[1]?.says).toBe('A ship took it to Kestrel Bay.');
  });

  test('what was inferred, what differs, and no date', () => {
    expect(rows[2]).toMatchObject({
      certainty: en.certainty.inferred,
      'speaks of (EDTF)': '',
      inferred: 'The article says only that it went inland.',
    });
    expect(rows[3]).toMatchObject({ 'differs from': 'c-inland', kind: 'Quotation' });
  });

  test('a headline is paragraph 0, not none', () => {
    const headline = compiled('complete', (file) => {
      at(file.claims, 0).paragraph = 0;
    });
    expect(rowsOf(headline)[0]?.paragraph).toBe('0');
  });
});

test('a story without places has no columns of names', () => {
  const [row] = rowsOf(compiled('no-places'));
  expect(Object.keys(row ?? {}).filter((key) => key.startsWith('name_'))).toEqual([]);
  expect(row?.places).toBe('');
});

describe('the claims of the first story', () => {
  const story = seedStory();
  const rows = rowsOf(story);

  test('all of them, every text as it was', () => {
    expect(rows).toHaveLength(story.claims.length);
    for (const [i, { says }] of story.claims.entries()) expect(rows[i]?.says, `${i}`).toBe(says);
  });

  test('Korean, Cyrillic and Han come back as they went in', () => {
    const claim = rows.find(({ id }) => id === 'c10');
    expect(claim).toMatchObject({
      name_ko: '나진; 두나이',
      'name_ko-KP': '라진',
      name_ru: 'Раджин; Дунай',
      name_zh: '罗津; 杜奈',
      name_fr: 'Rajin (Najin); Dounaï',
    });
  });
});
