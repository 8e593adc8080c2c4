import { expect, test } from 'vitest';
import { dateInWords } from '../../../src/core/messages/dateWords';
import { en } from '../../../src/core/messages/en';
import { storyDates } from '../../../src/core/scene/storyDates';
import { madeEvent, madeLeg, madeUp } from './stories';

const words = (...dates: (string | null)[]) =>
  dateInWords(storyDates(madeUp({ events: dates.map((date, i) => madeEvent(`e${i}`, date)) })), en);

test.each<[(string | null)[], string]>([
  [['2021-03-04', '2021-03-02'], '2–4 March 2021'],
  [['2021-03-04'], '4 March 2021'],
  [['2021-03', '2021-05-02~'], 'March 2021 – 2 May 2021'],
  // An open end is no last day.
  [['2021-03-02', '2021-04/..'], '2 March 2021'],
  [['2020-21', '2021'], 'spring 2020 – 2021'],
  [[null], en.undated],
])('%j together: %s', (dates, expected) => {
  expect(words(...dates)).toBe(expected);
});

test('legs count, and what is context does not', () => {
  const story = madeUp({
    legs: [madeLeg('a', { departed: '2021-03-01', arrived: '2021-03-09' })],
    events: [madeEvent('later', '2021-03-20', { context: true })],
  });
  expect(dateInWords(storyDates(story), en)).toBe('1–9 March 2021');
});
