import { describe, expect, test } from 'vitest';
import { articleOnly } from '../../../src/core/scene/articleOnly';
import {
  changedBetween,
  phaseAt,
  sceneIndex,
  seenPhase,
  upperBound,
} from '../../../src/core/scene/sceneIndex';
import type { Clock } from '../../../src/core/scene/types';
import type { Story } from '../../../src/core/story/types';
import { DAY_MS, type Instant, instant, isoDay } from '../../../src/core/time/instant';
import { bareStory } from '../../browser/harness/bareStory';
import { seeded, wholeFrom } from './random';
import { day, firstStory, madeClaim, madeEvent, madeLeg, madePlace, span } from './stories';

const DAYS = 400;

/** 500 events, 50 legs and 60 places with dates and reports of every kind, over 400 days. */
function largeStory(): Story {
  const random = seeded(20210305);
  const first = day('2021-01-01');
  const on = (n: number) => isoDay(instant(first + n * DAY_MS));
  const dates = (): string | null => {
    const from = wholeFrom(random, 0, DAYS - 30);
    const to = from + wholeFrom(random, 1, 30);
    const kinds = [
      on(from),
      on(from).slice(0, 7),
      `${on(from)}/${on(to)}`,
      `[${on(from)}..${on(to)}]`,
      `${on(from)}/..`,
      `../${on(to)}`,
      `${on(from)}~`,
      null,
    ];
    return kinds[wholeFrom(random, 0, kinds.length)] ?? null;
  };
  const claims = Array.from({ length: 700 }, (_, i) =>
    madeClaim(`c${i}`, on(wholeFrom(random, 0, DAYS))),
  );
  const some = () =>
    Array.from(
      { length: wholeFrom(random, 0, 4) },
      () => `c${wholeFrom(random, 0, claims.length)}`,
    );
  return bareStory({
    span: span('2021-01-01', on(DAYS - 1)),
    claims,
    places: Array.from({ length: 60 }, (_, i) => madePlace(`p${i}`, [0, 0], { claims: some() })),
    events: Array.from({ length: 500 }, (_, i) =>
      madeEvent(`e${i}`, dates(), { claims: some(), place: `p${wholeFrom(random, 0, 55)}` }),
    ),
    legs: Array.from({ length: 50 }, (_, i) => {
      const when = dates();
      return madeLeg(`l${i}`, when === null ? {} : { when }, {
        claims: some(),
        from: `p${wholeFrom(random, 0, 60)}`,
        to: `p${wholeFrom(random, 0, 60)}`,
        context: i % 9 === 0,
      });
    }),
  });
}

describe.each<Clock>(['happened', 'reported'])('changedBetween, by the clock %s', (clock) => {
  const story = largeStory();
  const index = sceneIndex(story, clock);
  const random = seeded(clock.length);
  const anywhere = () => {
    const at = story.span.start + random() * (story.span.end - story.span.start);
    // Half of them on the start of a day, where phases change.
    return instant(random() < 0.5 ? Math.floor(at / DAY_MS) * DAY_MS : at);
  };
  const changed = (from: Instant, to: Instant) =>
    index.items.flatMap((_, i) => (phaseAt(index, i, from) === phaseAt(index, i, to) ? [] : [i]));
  const pairs = [
    ...Array.from({ length: 300 }, () => [anywhere(), anywhere()] as const),
    ...Array.from({ length: 300 }, () => {
      const at = instant(Math.floor(anywhere() / DAY_MS) * DAY_MS);
      return [at, instant(at + DAY_MS)] as const;
    }),
  ];
  const sorted = (list: readonly number[]) => [...list].sort((a, b) => a - b);

  test('finds what a comparison of all phases finds, each once, in both directions', () => {
    let most = 0;
    for (const [a, b] of pairs) {
      const expected = changed(a, b);
      expect(sorted(changedBetween(index, a, b))).toEqual(expected);
      expect(sorted(changedBetween(index, b, a))).toEqual(expected);
      most = Math.max(most, expected.length);
    }
    expect(most).toBeGreaterThan(200);
  });

  test('finds nothing between an instant and itself', () => {
    for (const [a] of pairs.slice(0, 50)) expect(changedBetween(index, a, a)).toEqual([]);
  });

  test('the breaks are sorted, and at each of them a phase changes', () => {
    index.breakAt.forEach((at, k) => {
      if (k > 0) expect(at).toBeGreaterThanOrEqual(index.breakAt[k - 1] as number);
      const i = index.breakItem[k] as number;
      expect(phaseAt(index, i, instant(at - 1))).not.toBe(phaseAt(index, i, instant(at)));
    });
    expect(index.breakAt.length).toBeGreaterThan(500);
  });

  test('legs, events and places stand in the order of the story, from their offsets', () => {
    const { offset, items } = index;
    const ids = (from: number, count: number) =>
      items.slice(from, from + count).map(({ kind, id }) => [kind, id]);
    expect(ids(offset.leg, 50)).toEqual(story.legs.map(({ id }) => ['leg', id]));
    expect(ids(offset.event, 500)).toEqual(story.events.map(({ id }) => ['event', id]));
    expect(ids(offset.place, 60)).toEqual(story.places.map(({ id }) => ['place', id]));
    expect(index.items).toHaveLength(610);
  });
});

test('the index is made once for a story and a clock', () => {
  const story = firstStory();
  expect(sceneIndex(story, 'happened')).toBe(sceneIndex(story, 'happened'));
  expect(sceneIndex(story, 'reported')).not.toBe(sceneIndex(story, 'happened'));
  expect(sceneIndex(firstStory(), 'happened')).not.toBe(sceneIndex(story, 'happened'));
});

test('an item that is not there is an error, not a phase', () => {
  const index = sceneIndex(firstStory(), 'happened');
  expect(() => phaseAt(index, index.items.length, instant(0))).toThrow(RangeError);
});

test('upperBound finds the first that is greater', () => {
  const sorted = Float64Array.from([1, 3, 3, 5]);
  expect([0, 1, 2, 3, 4, 5, 6].map((value) => upperBound(sorted, value))).toEqual([
    0, 1, 1, 3, 3, 4, 4,
  ]);
  expect(upperBound(new Float64Array(), 1)).toBe(0);
});

test.each<Clock>(['happened', 'reported'])(
  'where only the article is shown, what others say decides nothing, by when it %s',
  (clock) => {
    const story = firstStory();
    const index = sceneIndex(story, clock);
    const alone = sceneIndex(articleOnly(story), clock);
    let compared = 0;
    for (let at = story.span.start; at < story.span.end; at = instant(at + DAY_MS)) {
      for (const [i, { id }] of index.items.entries()) {
        const own = alone.items.findIndex((item) => item.id === id);
        const seen = seenPhase(index, i, { instant: at, context: false });
        expect(seen, `${id} ${isoDay(at)}`).toBe(own < 0 ? 'hidden' : phaseAt(alone, own, at));
        compared++;
      }
    }
    expect(compared).toBeGreaterThan(500);
    if (clock === 'happened') return;
    // The train was told of by others on the 13th, the visit in the article's own words of the 16th.
    const kim = index.items.findIndex(({ id }) => id === 'event-kim');
    const on = (text: string, context: boolean) =>
      seenPhase(index, kim, { instant: day(text), context });
    expect([on('2023-09-13', true), on('2023-09-13', false)]).toEqual(['now', 'hidden']);
    expect(on('2023-09-16', false)).toBe('now');
  },
);
