import { describe, expect, test } from 'vitest';
import { plainText } from '../../../src/build/import/plainText';
import { readDate } from '../../../src/build/import/readDate';

describe('dates of other programs', () => {
  test.each([
    ['2024-05-02', '2024-05-02'],
    ['2024-05', '2024-05'],
    ['2024-05-02/..', '2024-05-02/..'],
    ['[2024-05-02..2024-05-06]', '[2024-05-02..2024-05-06]'],
    [' 2024-05-02~ ', '2024-05-02~'],
    ['2024/05/02', '2024-05-02'],
    ['20240502', '2024-05-02'],
    ['25/05/2024', '2024-05-25'],
    ['05/25/2024', '2024-05-25'],
    ['5.5.2024', '2024-05-05'],
    ['2 May 2024', '2024-05-02'],
    ['May 2, 2024', '2024-05-02'],
    ['2. Sept. 2024', '2024-09-02'],
  ])('%j is %s', (text, edtf) => {
    expect(readDate(text)).toEqual({ ok: true, edtf });
  });

  test.each(['2024-05-02T23:59:00Z', '2024-05-02 5:10', '2024-05-02T05:10:00+09:00'])(
    'the hour of %s is left out, and that is told',
    (text) => {
      expect(readDate(text)).toMatchObject({
        ok: true,
        edtf: '2024-05-02',
        changed: expect.stringContaining('hour'),
      });
    },
  );

  test.each([
    ['04/05/2024', /4th of month 5 or the 5th of month 4/],
    ['01.02.2022', /1st of month 2 or the 2nd of month 1\./],
    ['3-11-2022', /3rd of month 11 or the 11th of month 3\./],
    ['31/04/2024', /no such day/],
    ['2 Mai 2024', /no month in English/],
    ['yesterday', /no date/],
    ['', /no date/],
    ['45414', /no date/],
  ])('%j is refused', (text, message) => {
    expect(readDate(text)).toMatchObject({ ok: false, message: expect.stringMatching(message) });
  });
});

describe('dates whose order is said', () => {
  test.each([
    ['01.08.2022', 'dmy', '2022-08-01'],
    ['01.08.2022', 'mdy', '2022-01-08'],
    ['8/1/2022', 'mdy', '2022-08-01'],
    ['25/05/2024', 'dmy', '2024-05-25'],
    ['2022-08-01', 'dmy', '2022-08-01'],
  ] as const)('%s, %s, is %s', (text, order, edtf) => {
    expect(readDate(text, order)).toEqual({ ok: true, edtf });
  });

  test('where the order cannot be right, the date is refused and the option named', () => {
    const read = readDate('05/25/2024', 'dmy');
    expect(read).toMatchObject({ ok: false, message: expect.stringMatching(/no month 25/) });
    expect(read).toMatchObject({ hint: expect.stringContaining('--dates') });
    expect(readDate('31.02.2024', 'dmy')).toMatchObject({ ok: false });
  });

  test('where it is not said, the hint names the option', () => {
    expect(readDate('01.08.2022')).toMatchObject({
      ok: false,
      hint: expect.stringContaining('--dates dmy (the day) or --dates mdy (the month)'),
    });
  });
});

describe('descriptions', () => {
  test.each([
    ['<b>Loaded</b> here &amp; sealed.<br><script>alert(1)</script>', 'Loaded here & sealed.'],
    ['a < b & c > d', 'a < b & c > d'],
    ['AT&amp;T', 'AT&amp;T'],
    ['<p>one</p><p>two&#8201;&#x1F6A2;</p>', 'one two 🚢'],
    ['a\u202eb\u0000c\ttab\nline', 'a b c tab line'],
    ['<p>&#99999999; &unknown;</p>', '&#99999999; &unknown;'],
  ])('%j becomes %j', (text, plain) => {
    expect(plainText(text)).toBe(plain);
  });
});
