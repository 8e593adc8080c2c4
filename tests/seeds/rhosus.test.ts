import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { basemapAids } from '../../src/build/check/aids';
import { checkStoryText } from '../../src/build/check/checkStoryText';
import { sceneAt } from '../../src/core/scene/sceneAt';
import { day } from '../core/scene/stories';

const file = new URL('../../seeds/rhosus/story.json', import.meta.url);
const { story, issues } = checkStoryText(readFileSync(file, 'utf8'), 'story.json', basemapAids());
if (!story) throw new Error(issues.map(({ message }) => message).join('\n'));

const claim = (id: string) => story.claims.find((one) => one.id === id);

describe('the second story', () => {
  test('has no issue, on the real map', () => {
    expect(issues).toEqual([]);
  });

  test('keeps the three days of sailing apart, and lets each name the others', () => {
    const days = ['c-sailed-23', 'c-sailed-27', 'c-sailed-29'];
    expect(days.map((id) => claim(id)?.about?.edtf)).toEqual([
      '2013-09-23',
      '2013-09-27',
      '2013-09-29',
    ]);
    for (const id of days) {
      expect([...(claim(id)?.differsFrom ?? [])].sort()).toEqual(
        days.filter((other) => other !== id),
      );
    }
  });

  test('goes on by ship from each port to the next, and gives no track as known', () => {
    expect(story.legs.map(({ from, to }) => `${from} ${to}`)).toEqual([
      'batumi istanbul',
      'istanbul canakkale',
      'canakkale greece',
      'greece beirut',
    ]);
    expect(new Set(story.legs.map(({ basis, mode }) => `${basis} ${mode}`))).toEqual(
      new Set(['illustrative sea']),
    );
    expect(story.legs.some(({ to }) => to === 'beira')).toBe(false);
  });

  test('dates are of many precisions', () => {
    const dates = story.events.map(({ when }) => when?.edtf ?? null);
    expect(dates).toContain('[2013-09-23..2013-09-29]');
    expect(dates).toContain('2014-07');
    expect(dates).toContain('2014-04-02?');
    expect(dates).toContain('2020-08-04');
    expect(dates).toContain(null);
  });

  test('before the explosion little was known, by the clock of reports', () => {
    const known = (on: string) =>
      sceneAt(story, day(on), 'reported').events.filter(
        ({ phase }) => phase === 'past' || phase === 'now',
      ).length;
    expect(known('2014-03-01')).toBe(0);
    expect(known('2020-08-01')).toBeLessThan(known('2020-08-20'));
  });
});
