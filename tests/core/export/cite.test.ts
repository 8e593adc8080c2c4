import { describe, expect, test } from 'vitest';
import { CITATION_FORMATS, type CitationInput, citation } from '../../../src/core/export/cite';
import { exportMessagesFor } from '../../../src/core/messages/export/catalogue';
import { type Instant, parseIsoDay } from '../../../src/core/time/instant';
import { readEdtf } from '../../../src/core/time/readEdtf';

const en = exportMessagesFor('en');

function day(text: string): Instant {
  const at = parseIsoDay(text);
  if (at === null) throw new Error(text);
  return at;
}

function date(edtf: string) {
  const read = readEdtf(edtf);
  if (!read.ok) throw new Error(edtf);
  return read.date;
}

const input: CitationInput = {
  title: 'Grain for Kestrel Bay: what is said',
  siteName: 'Chartroom',
  article: { title: 'Grain on the move', publisher: 'The Gazette' },
  url: 'https://maps.example/grain/?date=2021-03-04&clock=happened',
  dateShown: day('2021-03-04'),
  clock: 'happened',
  version: '1.1.0',
  checked: date('2021-09-02'),
  accessed: day('2022-05-31'),
};

const cite = (format: (typeof CITATION_FORMATS)[number], change: Partial<CitationInput> = {}) =>
  citation(format, { ...input, ...change }, en);

describe('the forms', () => {
  test('plain', () => {
    expect(cite('plain')).toBe(
      'Grain for Kestrel Bay: what is said. Interactive map set to 4 March 2021, by when it happened; based on “Grain on the move” (The Gazette). Chartroom, version 1.1.0, checked 2 September 2021. Accessed 31 May 2022. https://maps.example/grain/?date=2021-03-04&clock=happened',
    );
  });

  test('APA, 7th edition: a page without an author, its title in the author’s place', () => {
    expect(cite('apa')).toBe(
      'Grain for Kestrel Bay: what is said (Version 1.1.0) [Interactive map set to March 4, 2021, by when it happened; based on “Grain on the move” (The Gazette)]. (2021, September 2). Chartroom. Retrieved May 31, 2022, from https://maps.example/grain/?date=2021-03-04&clock=happened',
    );
  });

  test('MLA, 9th edition: months cut short, the full stop inside the quotes', () => {
    expect(cite('mla')).toBe(
      '“Grain for Kestrel Bay: what is said.” Chartroom, version 1.1.0, 2 Sept. 2021, https://maps.example/grain/?date=2021-03-04&clock=happened. Accessed 31 May 2022. Interactive map set to 4 Mar. 2021, by when it happened; based on “Grain on the move” (The Gazette).',
    );
  });

  test('BibTeX', () => {
    expect(cite('bibtex')).toBe(
      [
        '@misc{grain-for-kestrel-bay-2021-03-04,',
        '  title        = {{Grain for Kestrel Bay: what is said}},',
        '  howpublished = {Interactive map set to 4 March 2021, by when it happened; based on “Grain on the move” (The Gazette)},',
        '  organization = {Chartroom},',
        '  year         = {2021},',
        '  month        = sep,',
        '  note         = {Version 1.1.0},',
        '  url          = {https://maps.example/grain/?date=2021-03-04&clock=happened},',
        '  urldate      = {2022-05-31},',
        '}',
      ].join('\n'),
    );
  });
});

describe.each(CITATION_FORMATS)('%s', (format) => {
  test('tells the clock, and ends up at the link', () => {
    const reported = cite(format, { clock: 'reported' });
    expect(reported).toContain('by when it was reported');
    expect(reported).toContain(input.url);
    expect(reported).not.toBe(cite(format));
  });

  test('without the day of access, site and article: no gap, no “undefined”, no “null”', () => {
    const { siteName: _, ...rest } = input;
    const text = citation(format, { ...rest, article: null, accessed: null }, en);
    expect(text).not.toMatch(/undefined|null|Accessed|Retrieved|urldate|based on|\(\)/);
    expect(text.replace(/ += /g, ' = ')).not.toMatch(/\.\.|, ,| \.|\S {2,}/);
    expect(text).toContain('1.1.0');
  });

  test('an article without a publisher', () => {
    const text = cite(format, { article: { title: 'Grain on the move' } });
    expect(text).toMatch(/based on “Grain on the move”(?! \()/);
  });

  test('a description in the place of a title stands in brackets, with no quotes of its own', () => {
    const text = cite(format, {
      article: { title: 'Report on grain', titleIs: 'description', publisher: 'The Gazette' },
    });
    expect(text).toContain('based on [Report on grain] (The Gazette)');
    expect(text).not.toContain('“Report');
  });

  test('the article’s date stands with its publisher, as vague as it is', () => {
    const article = { title: 'Grain on the move', publisher: 'The Gazette' };
    const day = {
      plain: '3 March 2021',
      apa: 'March 3, 2021',
      mla: '3 Mar. 2021',
      bibtex: '3 March 2021',
    };
    expect(cite(format, { article: { ...article, published: date('2021-03-03') } })).toContain(
      `“Grain on the move” (The Gazette, ${day[format]})`,
    );
    expect(cite(format, { article: { ...article, published: date('2021-03-03~') } })).toContain(
      `(The Gazette, about ${day[format]})`,
    );
  });

  test('no letter is lost', () => {
    expect(cite(format, { title: '나진에서 Дунай까지' })).toContain('나진에서 Дунай까지');
  });
});

describe('the date of the page is as fine as it is given', () => {
  test.each([
    ['2021-05', '(2021, May)', 'May 2021, ', 'month        = may'],
    ['2021', '(2021)', '1.1.0, 2021, ', 'year         = {2021}'],
    ['2021-04-30/2021-05-02', '(2021, May 2)', '2 May 2021, ', 'month        = may'],
    ['2021-06-30/..', '(2021, June 30)', '30 June 2021, ', 'month        = jun'],
    ['2021-12-31', '(2021, December 31)', '31 Dec. 2021, ', 'month        = dec'],
  ])('%s', (checked, inApa, inMla, inBibtex) => {
    expect(cite('apa', { checked: date(checked) })).toContain(`${inApa}. `);
    expect(cite('mla', { checked: date(checked) })).toContain(inMla);
    expect(cite('bibtex', { checked: date(checked) })).toContain(inBibtex);
  });

  test('a year has no month', () => {
    expect(cite('bibtex', { checked: date('2021') })).not.toContain('month');
  });
});

describe('quotes and marks in titles', () => {
  test('double quotes become single ones inside double quotes', () => {
    expect(cite('mla', { title: 'The “grain” affair' })).toMatch(/^“The ‘grain’ affair\.” /);
    expect(cite('plain', { article: { title: '"Grain" is "moved"' } })).toContain(
      'based on “‘Grain’ is ‘moved’”',
    );
  });

  test.each(['Who sent the grain?', 'Grain!', 'And so on…', 'They said “grain.”'])(
    '%s: no full stop after a mark',
    (title) => {
      expect(cite('plain', { title }).startsWith(`${title} Interactive`)).toBe(true);
    },
  );

  test('in MLA neither', () => {
    expect(cite('mla', { title: 'Who sent it?' })).toMatch(/^“Who sent it\?” Chartroom/);
  });

  test('in APA a site of the same name as the page is not named twice', () => {
    expect(cite('apa', { siteName: input.title })).not.toContain(`). ${input.title}`);
  });
});

describe('BibTeX', () => {
  const titleIn = (title: string) =>
    /^ {2}title += \{\{(.*)\}\},$/m.exec(cite('bibtex', { title }))?.[1];

  test.each([
    ['50 % & more', '50 \\% \\& more'],
    ['a_b #1 $5', 'a\\_b \\#1 \\$5'],
    ['~ and ^', '\\textasciitilde{} and \\textasciicircum{}'],
    ['back\\slash', 'back\\textbackslash{}slash'],
    ['{open', '\\textbraceleft{}open'],
    ['close}', 'close\\textbraceright{}'],
    ['a < b > c | d', 'a \\textless{} b \\textgreater{} c \\textbar{} d'],
    ['two\nlines', 'two lines'],
    ['Dunaï “é” ñ', 'Dunaï “é” ñ'],
  ])('%j becomes %j', (title, written) => {
    expect(titleIn(title)).toBe(written);
  });

  test('braces always balance, whatever the texts', () => {
    const wild = '}{{\\"%$#&_^~}{<|>';
    const text = cite('bibtex', {
      title: wild,
      siteName: wild,
      article: { title: wild, publisher: wild },
      url: `https://maps.example/${wild}`,
    });
    let depth = 0;
    const depths = [...text].map((character) => {
      depth += character === '{' ? 1 : character === '}' ? -1 : 0;
      return depth;
    });
    expect(Math.min(...depths)).toBe(0);
    expect(depths.lastIndexOf(0)).toBe(text.length - 1);
    // The entry is closed by its last character, and by no earlier one.
    expect(depths.slice(text.indexOf('{')).filter((depth) => depth === 0)).toHaveLength(1);
  });

  test('in an address only what would break the entry is encoded', () => {
    const url = 'https://maps.example/a%20b?x={1}&y=a_b~c#d e';
    expect(cite('bibtex', { url })).toContain(
      '{https://maps.example/a%20b?x=%7B1%7D&y=a_b~c#d%20e}',
    );
  });

  test.each([
    ['Über die Brücke', 'uber-die-brucke-2021-03-04'],
    ['One, two, three, four, five', 'one-two-three-four-2021-03-04'],
    ['나진', 'map-2021-03-04'],
  ])('the key of %j', (title, key) => {
    expect(cite('bibtex', { title })).toContain(`@misc{${key},`);
  });

  test('the key names the clock of reports, and neither version nor day of access', () => {
    const key = (change: Partial<CitationInput>) => cite('bibtex', change).split('\n')[0];
    expect(key({ clock: 'reported' })).toBe('@misc{grain-for-kestrel-bay-2021-03-04-reported,');
    expect(key({ version: '2.0.0', accessed: null, checked: date('2022') })).toBe(key({}));
    expect(key({ dateShown: day('2021-03-05') })).not.toBe(key({}));
  });
});
