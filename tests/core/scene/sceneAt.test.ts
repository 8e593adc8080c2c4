import { describe, expect, test } from 'vitest';
import { sceneAt } from '../../../src/core/scene/sceneAt';
import type { Clock, Phase } from '../../../src/core/scene/types';
import {
  day,
  daysOf,
  firstStory,
  fixtureStory,
  madeClaim,
  madeEvent,
  madeLeg,
  madePlace,
  madeUp,
} from './stories';

const story = firstStory();

const SIGNS: Record<Phase, string> = { hidden: '-', ahead: 'a', now: 'n', past: 'p', undated: 'u' };

/** One sign for each item, in the order of the file. */
function phases(kind: 'events' | 'places' | 'legs', on: string, clock: Clock): string {
  return sceneAt(story, day(on), clock)
    [kind].map(({ phase }) => SIGNS[phase])
    .join('');
}

/** Ids of what can be seen of a kind. */
function visible(kind: 'events' | 'places' | 'legs', on: string, clock: Clock): string[] {
  return sceneAt(story, day(on), clock)
    [kind].filter(({ phase }) => phase !== 'hidden')
    .map(({ id }) => id.replace(/^event-/, ''));
}

test('the tables below name the items in this order', () => {
  expect(story.events.map(({ id }) => id.replace('event-', ''))).toEqual([
    'sea', // 7 Sep – 1 Oct; told 13 Oct
    'kim', // 12 – 17 Sep; told from the 12th
    'vostochny', // 13 Sep; told at once
    'visits', // 15 – 16 Sep; told from the 15th
    'miller', // 13 Sep; told at once
    'cbs', // 5 Oct; told at once
    'cars', // 5 Oct; told on the 6th
    'csis', // 6 Oct; told at once
    'white-house', // 13 Oct; told at once
    'in-return', // 13 Oct; told at once
    'train', // one day of 7 Sep – 13 Oct; told 13 Oct
    'article', // about 14 Oct
    'kremlin', // 17 Oct; told at once
  ]);
  expect(story.places.map(({ id }) => id)).toEqual([
    'najin', // the sea leg's start
    'dunay', // the sea leg's end, and the train's start
    'tumangang', // the cars and their images: 5 – 6 Oct
    'tumen-bridge', // nothing happens there; named in the article
    'vostochny', // 13 Sep
    'vladivostok', // 15 – 16 Sep
    'southwestern-russia', // the train's end
    'khasan', // context; told of on 12 Sep
    'ukraine', // nothing happens there; named on 13 Oct
  ]);
});

describe('when it happened, worked out by hand from the dates', () => {
  test.each([
    ['2023-09-01', 'aaaaaaaaaaaaa'],
    ['2023-09-07', 'naaaaaaaaanaa'],
    ['2023-09-12', 'nnaaaaaaaanaa'],
    ['2023-09-13', 'nnnanaaaaanaa'],
    ['2023-09-16', 'nnpnpaaaaanaa'],
    ['2023-09-20', 'nppppaaaaanaa'],
    ['2023-10-05', 'pppppnnaaanaa'],
    ['2023-10-06', 'pppppppnaanaa'],
    ['2023-10-13', 'ppppppppnnnaa'],
    ['2023-10-17', 'ppppppppppppn'],
  ])('events on %s: %s', (on, expected) => expect(phases('events', on, 'happened')).toBe(expected));

  test.each([
    ['2023-09-01', 'aaauaaauu'],
    ['2023-09-07', 'nnauaanuu'],
    ['2023-09-12', 'nnauaanuu'],
    ['2023-09-13', 'nnaunanuu'],
    ['2023-09-16', 'nnaupnnuu'],
    ['2023-09-20', 'nnauppnuu'],
    ['2023-10-05', 'pnnuppnuu'],
    ['2023-10-06', 'pnnuppnuu'],
    ['2023-10-13', 'pnpuppnuu'],
    ['2023-10-17', 'pppupppuu'],
  ])('places on %s: %s', (on, expected) => expect(phases('places', on, 'happened')).toBe(expected));

  test.each([
    ['2023-09-06', 'aa'],
    ['2023-09-07', 'nn'],
    ['2023-10-01', 'nn'],
    ['2023-10-02', 'pn'],
    ['2023-10-13', 'pn'],
    ['2023-10-14', 'pp'],
  ])('legs on %s: %s', (on, expected) => expect(phases('legs', on, 'happened')).toBe(expected));

  test('nothing is ever hidden', () => {
    for (const on of daysOf(story)) {
      const all = phases('events', on, 'happened') + phases('places', on, 'happened');
      expect(all, on).not.toContain('-');
    }
  });
});

describe('when it was reported, worked out by hand from the dates', () => {
  test.each([
    ['2023-09-01', '-------------'],
    ['2023-09-07', '-------------'],
    ['2023-09-12', '-------------'],
    ['2023-09-13', '-nn-n--------'],
    ['2023-09-16', '-npnp--------'],
    ['2023-09-20', '-pppp--------'],
    ['2023-10-05', '-ppppn-------'],
    ['2023-10-06', '-ppppppn-----'],
    ['2023-10-13', 'ppppppppnnn--'],
    ['2023-10-17', 'ppppppppppppn'],
  ])('events on %s: %s', (on, expected) => expect(phases('events', on, 'reported')).toBe(expected));

  test.each([
    ['2023-09-01', '---------'],
    ['2023-09-07', '---------'],
    ['2023-09-12', '---------'],
    ['2023-09-13', '----n--u-'],
    ['2023-09-16', '----pn-u-'],
    ['2023-09-20', '----pp-u-'],
    ['2023-10-05', '----pp-u-'],
    ['2023-10-06', '--n-pp-u-'],
    ['2023-10-13', 'pnp-ppnuu'],
    ['2023-10-17', 'pppupppuu'],
  ])('places on %s: %s', (on, expected) => expect(phases('places', on, 'reported')).toBe(expected));

  test.each([
    ['2023-09-07', '--'],
    ['2023-10-12', '--'],
    ['2023-10-13', 'pn'],
    ['2023-10-14', 'pp'],
  ])('legs on %s: %s', (on, expected) => expect(phases('legs', on, 'reported')).toBe(expected));

  test('on 20 September the trip is known and nothing of the shipment', () => {
    expect(visible('events', '2023-09-20', 'reported')).toEqual([
      'kim',
      'vostochny',
      'visits',
      'miller',
    ]);
    expect(visible('legs', '2023-09-20', 'reported')).toEqual([]);
    const places = visible('places', '2023-09-20', 'reported');
    expect(places).not.toContain('najin');
    expect(places).not.toContain('dunay');
  });

  test('on 6 October the freight cars and the unnamed official have come to it', () => {
    const events = visible('events', '2023-10-06', 'reported');
    expect(events).toContain('cars');
    expect(events).toContain('cbs');
    expect(events).not.toContain('sea');
  });

  test('the route is there from 13 October on, and not a day before', () => {
    const withRoute = daysOf(story).filter((on) =>
      visible('legs', on, 'reported').includes('leg-sea'),
    );
    expect(withRoute[0]).toBe('2023-10-13');
    expect(withRoute).toHaveLength(6);
  });

  test('what has been told is never taken back', () => {
    let before = new Set<string>();
    for (const on of daysOf(story)) {
      const now = new Set(visible('events', on, 'reported'));
      for (const id of before) expect(now, `${id} on ${on}`).toContain(id);
      before = now;
    }
    expect(before.size).toBe(story.events.length);
  });
});

describe('how sure', () => {
  const certainty = (id: string) => {
    const scene = sceneAt(story, day('2023-10-18'), 'happened');
    return [...scene.events, ...scene.legs, ...scene.places].find((mark) => mark.id === id)
      ?.certainty;
  };

  test.each([
    ['event-cars', 'observed'],
    ['event-csis', 'stated'],
    // One claim by an unnamed official, one by a named agency.
    ['event-cbs', 'unnamed'],
    ['event-vostochny', 'stated'],
    ['event-in-return', 'believed'],
    ['event-white-house', 'stated'],
    // By sea, the direction and the train's start are the editor's.
    ['event-sea', 'inferred'],
    ['leg-sea', 'inferred'],
    ['event-train', 'inferred'],
    ['leg-train', 'inferred'],
  ])('%s is only as sure as its least sure claim: %s', (id, expected) => {
    expect(certainty(id)).toBe(expected);
  });
});

describe('special cases', () => {
  test('an event without a date is undated, once it is known', () => {
    const words = fixtureStory('no-places');
    const phase = (on: string, clock: Clock) => sceneAt(words, day(on), clock).events[0]?.phase;
    expect(phase('2018-01-20', 'happened')).toBe('undated');
    // Reported some time in January: on its last day all could know, not before.
    expect(phase('2018-01-30', 'reported')).toBe('hidden');
    expect(phase('2018-01-31', 'reported')).toBe('undated');
  });

  test('a report before the event leaves it ahead', () => {
    const plan = madeUp({
      claims: [madeClaim('c', '2021-03-02')],
      events: [madeEvent('e', '2021-03-10', { claims: ['c'] })],
    });
    const phase = (on: string) => sceneAt(plan, day(on), 'reported').events[0]?.phase;
    expect(['2021-03-01', '2021-03-02', '2021-03-10', '2021-03-11'].map(phase)).toEqual([
      'hidden',
      'ahead',
      'now',
      'past',
    ]);
  });

  test('a report by a day counts from that day', () => {
    const late = madeUp({
      claims: [madeClaim('c', '../2021-03-05')],
      events: [madeEvent('e', '2021-03-02', { claims: ['c'] })],
    });
    const phase = (on: string) => sceneAt(late, day(on), 'reported').events[0]?.phase;
    expect(phase('2021-03-04')).toBe('hidden');
    expect(phase('2021-03-05')).toBe('past');
  });

  test('an open end lasts as long as the story', () => {
    const open = fixtureStory('antimeridian');
    const phase = (on: string) =>
      sceneAt(open, day(on), 'happened').events.find(({ id }) => id === 'at-anchor')?.phase;
    expect(phase('2019-08-09')).toBe('ahead');
    expect(phase('2019-08-10')).toBe('now');
    expect(phase(daysOf(open).at(-1) ?? '')).toBe('now');
  });

  test('a time of day counts on the whole of its day', () => {
    const timed = madeUp({
      claims: [madeClaim('c', '2021-03-12T09:00Z')],
      events: [madeEvent('e', '2021-03-10T14:30Z', { claims: ['c'] })],
    });
    const phase = (on: string, clock: Clock) => sceneAt(timed, day(on), clock).events[0]?.phase;
    expect(['2021-03-09', '2021-03-10', '2021-03-11'].map((on) => phase(on, 'happened'))).toEqual([
      'ahead',
      'now',
      'past',
    ]);
    expect(phase('2021-03-11', 'reported')).toBe('hidden');
    expect(phase('2021-03-12', 'reported')).toBe('past');
  });

  test('a leg drawn for orientation brings no place to life', () => {
    const drawn = madeUp({
      places: [madePlace('a'), madePlace('b')],
      legs: [madeLeg('l', { when: '2021-03-05' }, { context: true })],
    });
    expect(sceneAt(drawn, day('2021-03-05'), 'happened').places.map(({ phase }) => phase)).toEqual([
      'undated',
      'undated',
    ]);
  });

  test('each event has its number, each leg the look of its strand', () => {
    const scene = sceneAt(fixtureStory('complete'), day('2021-03-01'), 'happened');
    expect(scene.events.map(({ id, number }) => [id, number])).toEqual([
      ['loading', 1],
      ['meeting', 2],
    ]);
    expect(scene.legs.map(({ look }) => look)).toEqual(['shipment', 'shipment']);
  });
});
