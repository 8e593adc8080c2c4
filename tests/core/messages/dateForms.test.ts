import { expect, test } from 'vitest';
import { dateFormsOf, writeDate } from '../../../src/core/messages/dateForms';
import { DAY_MS, instant } from '../../../src/core/time/instant';

const STYLES = ['dayYear', 'day', 'short', 'monthYear', 'month'] as const;

test.each([
  'en-GB',
  'en-US',
  'fr',
  'ca',
  'de',
  'pl',
  'cs',
  'ru',
  'uk',
  'ko',
  'ja',
  'zh',
  'he',
  'vi',
  'eu',
])('%s: each day of two years as its own formatters write it', (locale) => {
  const forms = dateFormsOf(locale);
  expect(forms).not.toBe(null);
  for (let at = Date.UTC(2023, 0); at < Date.UTC(2025, 0); at += DAY_MS) {
    for (const style of STYLES) {
      expect(writeDate(instant(at), style, locale, forms)).toBe(
        writeDate(instant(at), style, locale),
      );
    }
  }
});

test.each(['fa', 'th', 'ar-EG', 'mr'])('%s: another calendar, or other digits: none', (locale) => {
  expect(dateFormsOf(locale)).toBe(null);
});

test('forms of another locale are not used; before year 1 the formatter is', () => {
  const german = dateFormsOf('de');
  const at = instant(Date.UTC(2023, 8, 7));
  expect(writeDate(at, 'dayYear', 'en-GB', german)).toBe('7 September 2023');
  const early = instant(Date.UTC(-43, 2, 15));
  expect(writeDate(early, 'dayYear', 'de', german)).toBe(writeDate(early, 'dayYear', 'de'));
});
