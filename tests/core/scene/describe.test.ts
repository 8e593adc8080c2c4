import { describe, expect, test } from 'vitest';
import { dayInWords } from '../../../src/core/messages/dateWords';
import { en } from '../../../src/core/messages/en';
import { describe as tell } from '../../../src/core/scene/describe';
import { sceneAt } from '../../../src/core/scene/sceneAt';
import type { Clock, LegMark, Scene } from '../../../src/core/scene/types';
import type { Leg, Story } from '../../../src/core/story/types';
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

function said(story: Story, on: string, clock: Clock = 'happened', language = 'en'): string {
  return tell(sceneAt(story, day(on), clock), story, en, language);
}

/** What is said of one leg on a day of March. */
function ofLeg(leg: Leg, on: string): string {
  return said(madeUp({ places: [madePlace('a'), madePlace('b')], legs: [leg] }), on);
}

describe('a leg', () => {
  test.each<[string, Leg, string, string]>([
    [
      'without a stated path is said to be under way, and no more',
      madeLeg('l', { departed: '2021-03-10', arrived: '2021-03-14' }),
      '2021-03-12',
      'Voyage l: said to be under way, its position unknown.',
    ],
    [
      'with a stated path and exact dates has a range',
      madeLeg('l', { departed: '2021-03-10', arrived: '2021-03-14' }, { basis: 'stated' }),
      '2021-03-12',
      'Voyage l: under way, between 25 % and 75 % of the distance by its dates.',
    ],
    [
      'on one day of several may be under way',
      madeLeg('l', { when: '[2021-03-10..2021-03-14]' }),
      '2021-03-12',
      'Voyage l: may be under way; no source gives its date.',
    ],
    [
      'in the month that it left in is anywhere',
      madeLeg('l', { departed: '2021-03', arrived: '2021-04' }),
      '2021-03-12',
      'Voyage l: whereabouts unknown.',
    ],
    [
      'that left and never came is anywhere',
      madeLeg('l', { departed: '2021-03-05' }),
      '2021-03-12',
      'Voyage l: whereabouts unknown.',
    ],
    [
      'on the day it came is said to have arrived',
      madeLeg('l', { departed: '2021-03-10', arrived: '2021-03-14' }),
      '2021-03-14',
      'Voyage l: said to have arrived.',
    ],
    [
      'within a window of trips has no more than the window',
      madeLeg('l', { when: '2021-03-10/2021-03-14' }),
      '2021-03-12',
      'Voyage l: within the dates given, its position unknown.',
    ],
  ])('%s', (_, leg, on, expected) => expect(ofLeg(leg, on)).toBe(expected));

  test('that waits in port is still there', () => {
    const story = madeUp({
      places: [madePlace('a')],
      legs: [madeLeg('l', { when: '2021-03-10' })],
    });
    const scene = sceneAt(story, day('2021-03-10'), 'happened');
    const waits = (mark: LegMark): LegMark => ({ ...mark, whereabouts: 'inPort' });
    const waiting: Scene = { ...scene, legs: scene.legs.map(waits) };
    expect(tell(waiting, story, en, 'en')).toBe('Voyage l: still at The a.');
    expect(tell(waiting, { ...story, places: [] }, en, 'en')).toBe('Voyage l: still at .');
  });

  test('drawn for orientation says nothing, and keeps no event from being told', () => {
    const story = madeUp({
      legs: [madeLeg('l', { when: '2021-03-10/2021-03-14' }, { context: true })],
      events: [madeEvent('e', '2021-03-12', { leg: 'l' })],
    });
    expect(said(story, '2021-03-12')).toBe('Event e.');
    expect(said(story, '2021-03-11')).toBe('Before the events of this story.');
  });

  test('that nobody could know of says nothing', () => {
    const story = madeUp({
      claims: [madeClaim('c', '2021-03-20')],
      legs: [madeLeg('l', { when: '2021-03-10/2021-03-25' }, { claims: ['c'] })],
    });
    expect(said(story, '2021-03-19', 'reported')).toBe(
      'Nothing of this story had been reported yet.',
    );
    expect(said(story, '2021-03-20', 'reported')).toContain('Voyage l: within the dates given');
  });

  test('speaks for its own events', () => {
    const story = madeUp({
      legs: [madeLeg('l', { when: '2021-03-10/2021-03-14' })],
      events: [
        madeEvent('e', '2021-03-10/2021-03-14', { leg: 'l' }),
        madeEvent('f', '2021-03-10/2021-03-14'),
      ],
    });
    expect(said(story, '2021-03-12')).toBe(
      'Voyage l: within the dates given, its position unknown. Event f.',
    );
  });
});

test('what happens on one day of a leg comes before legs under way', () => {
  const story = madeUp({
    legs: [
      madeLeg('vague', { when: '2021-03-10/..' }, { basis: 'none' }),
      madeLeg('l', { departed: '2021-03-12', arrived: '2021-03-14' }),
    ],
    events: [madeEvent('e', '2021-03-12', { leg: 'l' })],
  });
  expect(said(story, '2021-03-12')).toMatch(/^Event e\. Voyage vague: /);
});

test('what may happen from this day on comes before legs under way, on later days after them', () => {
  const story = madeUp({
    legs: [madeLeg('l', { departed: '2021-03-12', arrived: '2021-03-16' })],
    events: [
      madeEvent('one', '[2021-03-13..2021-03-15]'),
      madeEvent('surely', '2021-03-13'),
      madeEvent('about', '2021-03-14~'),
    ],
  });
  expect(said(story, '2021-03-13')).toMatch(/^Event surely\. Perhaps on this day: Event one\. /);
  expect(said(story, '2021-03-15')).toMatch(/^Voyage l: /);
});

test('a title that is a question gets no full stop', () => {
  const asked = { title: 'Whose was it?' };
  const story = madeUp({ events: [madeEvent('e', '2021-03-13', asked)] });
  expect(said(story, '2021-03-13')).toBe('Whose was it?');
  expect(said(madeUp({ events: [madeEvent('e', '2021-03', asked)] }), '2021-03-13')).toBe(
    'Perhaps on this day: Whose was it?',
  );
});

describe('events', () => {
  const story = madeUp({
    claims: [madeClaim('c', '2021-03-12')],
    events: [
      madeEvent('b', '2021-03-10', { claims: ['c'] }),
      madeEvent('a', '2021-03-09/2021-03-10', { claims: ['c'] }),
      madeEvent('c', '2021-03-20', { claims: ['c'] }),
    ],
  });

  test.each<[string, Clock, string]>([
    ['2021-03-01', 'happened', 'Before the events of this story.'],
    ['2021-03-09', 'happened', 'Event a.'],
    // What begins on the day comes first.
    ['2021-03-10', 'happened', 'Event b. Event a.'],
    ['2021-03-11', 'happened', 'Latest: Event b, 1 day before.'],
    ['2021-03-15', 'happened', 'Latest: Event b, 5 days before.'],
    ['2021-03-20', 'happened', 'Event c.'],
    [
      '2021-03-31',
      'happened',
      'All 3 events are shown. Move the date to see what is said of each day.',
    ],
    ['2021-03-11', 'reported', 'Nothing of this story had been reported yet.'],
    // All three are first told of on that day.
    ['2021-03-12', 'reported', 'Event a. Event b. Event c.'],
  ])('on %s, by when it %s: %s', (on, clock, expected) => {
    expect(said(story, on, clock)).toBe(expected);
  });

  test('what is told before it happens is yet to come', () => {
    const plan = madeUp({
      claims: [madeClaim('c', '2021-03-02')],
      events: [madeEvent('e', '2021-03-10', { claims: ['c'] })],
    });
    expect(said(plan, '2021-03-05', 'reported')).toBe('Before the events of this story.');
  });

  test('the latest is the one that ended last, not the one that began last', () => {
    const two = madeUp({
      events: [madeEvent('long', '2021-03-02/2021-03-12'), madeEvent('short', '2021-03-05')],
    });
    expect(said(two, '2021-03-14')).toBe('Latest: Event long, 2 days before.');
  });

  test.each(['2021-03-10~', '2021-03-10?', '[2021-03-05..2021-03-10]', '2021-02'])(
    'of %s nobody can tell how many days ago it was',
    (when) => {
      const vague = madeUp({ events: [madeEvent('e', when)] });
      expect(said(vague, '2021-03-15')).toBe('Latest: Event e.');
    },
  );

  test('the last day of a story of one event', () => {
    const one = madeUp({ events: [madeEvent('e', '2021-03-10')] });
    expect(said(one, '2021-03-31')).toBe('The whole story is shown.');
  });

  test('the last day of a story of no events', () => {
    expect(said(madeUp({}), '2021-03-31')).toBe('Before the events of this story.');
  });

  test('as many as are read at a glance, always the first, and how many more', () => {
    const long = (id: string) => madeEvent(id, '2021-03-10', { title: id.repeat(60) });
    const many = madeUp({ events: [long('x'), long('y'), madeEvent('z', '2021-03-10')] });
    expect(said(many, '2021-03-10')).toBe(`${'x'.repeat(60)}. And 2 more.`);
    const two = madeUp({ events: [long('x'), long('y')] });
    expect(said(two, '2021-03-10')).toBe(`${'x'.repeat(60)}. And one more.`);
    const longest = madeUp({ events: [madeEvent('w', '2021-03-10', { title: 'w'.repeat(120) })] });
    expect(said(longest, '2021-03-10')).toBe(`${'w'.repeat(120)}.`);
  });
});

describe('words', () => {
  test('names come in the language asked for, else in that of the story', () => {
    const story = madeUp({
      events: [madeEvent('e', '2021-03-10', { title: { en: 'Loaded', fr: 'Chargé' } })],
    });
    expect(said(story, '2021-03-10', 'happened', 'fr')).toBe('Chargé.');
    expect(said(story, '2021-03-10', 'happened', 'de')).toBe('Loaded.');
  });

  test('the slider reads the date out first', () => {
    const story = madeUp({ events: [madeEvent('e', '2021-03-10')] });
    const scene = sceneAt(story, day('2021-03-12'), 'happened');
    expect(en.onDate(dayInWords(scene.instant, en), tell(scene, story, en, 'en'))).toBe(
      '12 March 2021. Latest: Event e, 2 days before.',
    );
  });
});

describe.each([
  ['the first story', firstStory()],
  ['complete', fixtureStory('complete')],
  ['antimeridian', fixtureStory('antimeridian')],
  ['minimal', fixtureStory('minimal')],
  ['no-places', fixtureStory('no-places')],
])('every day of %s by both clocks', (_, story) => {
  const all = (['happened', 'reported'] as const).flatMap((clock) =>
    daysOf(story).map((on) => ({ on, clock, text: said(story, on, clock) })),
  );

  test('has a sentence, whole and short', () => {
    for (const { on, clock, text } of all) {
      expect(text, `${on} ${clock}`).toMatch(/^\S.+[.”]$/);
      expect(text, `${on} ${clock}`).not.toMatch(/undefined|null|NaN|Infinity|\[object/);
      expect(text.length, `${on} ${clock}: ${text}`).toBeLessThanOrEqual(220);
    }
  });

  test('is never surer than the story', () => {
    const titles = story.events.map(({ title }) => (typeof title === 'string' ? title : ''));
    const ownWords = (text: string) =>
      titles.reduce((left, title) => (title ? left.replaceAll(title, '') : left), text);
    for (const { on, clock, text } of all) {
      expect(ownWords(text), `${on} ${clock}`).not.toMatch(
        /confirm|prove[ds]?\b|certain|definite|verif|in fact|delivered|reached|has arrived/i,
      );
    }
  });

  test('says of a leg no more than that it is said, possible or unknown', () => {
    const legs = story.legs.map(({ label }) => (typeof label === 'string' ? label : ''));
    const ofLegs = all.flatMap(({ text }) =>
      legs.flatMap((label) => {
        const [, told] = text.replaceAll('*', '').split(`${label}: `);
        return told === undefined ? [] : [told];
      }),
    );
    for (const text of ofLegs) {
      expect(text).toMatch(
        /^(within the dates given, its position unknown|after the dates given|said to be under way, its position unknown|said to have arrived|may be under way; no source gives its date|whereabouts unknown)\./,
      );
    }
    expect(ofLegs.length > 0).toBe(story.legs.length > 0);
  });
});

test('the first story: a leg that is not known says nothing by the clock of reports', () => {
  const story = firstStory();
  const before = daysOf(story).filter((on) => on < '2023-10-13');
  const told = before.map((on) => said(story, on, 'reported'));
  for (const text of told) expect(text).not.toMatch(/Containers|train/);
  expect(said(story, '2023-10-13', 'reported')).toMatch(/^White House: over 1,000 containers\*\./);
});

describe('what was only expected', () => {
  const forecast = { ...madeClaim('f', '2021-03-05'), kind: 'forecast' as const };
  const plan = (when: string, ...others: Story['events']) =>
    madeUp({ claims: [forecast], events: [madeEvent('e', when, { claims: ['f'] }), ...others] });

  test('is told with the word for it, and never as the latest', () => {
    const story = plan('2021-03-10', madeEvent('x', '2021-03-08'), madeEvent('y', '2021-03-20'));
    expect(said(story, '2021-03-09')).toBe('Latest: Event x, 1 day before.');
    expect(said(story, '2021-03-10')).toBe('Forecast: Event e.');
    expect(said(story, '2021-03-12')).toBe(
      'Latest: Event x, 4 days before. Was expected: Event e.',
    );
    expect(said(story, '2021-03-22')).toBe('Latest: Event y, 2 days before.');
    expect(said(plan('2021-03-10'), '2021-03-12')).toBe('Was expected: Event e.');
  });

  test('by a day is told of that day alone', () => {
    const story = plan('../2021-03-10', madeEvent('x', '2021-03-02'));
    expect(said(story, '2021-03-08')).toBe('Latest: Event x, 6 days before.');
    expect(said(story, '2021-03-10')).toBe('Forecast, perhaps for this day: Event e.');
    expect(said(story, '2021-03-11')).toMatch(/Was expected: Event e\.$/);
  });

  test.each<Clock>(['happened', 'reported'])(
    'is not told before it was, by when it %s',
    (clock) => {
      const story = plan('../2021-03');
      expect(said(story, '2021-03-04', clock)).not.toContain('Event e');
      expect(said(story, '2021-03-05', clock)).toMatch(/^Forecast.*: Event e\.$/);
      expect(said(story, '2021-03-06', clock)).toBe('Forecast, perhaps for this day: Event e.');
    },
  );

  test('and that others tell as a fact is one', () => {
    const story = plan('2021-03-10');
    const both = { ...story, claims: [forecast, madeClaim('g', '2021-03-11')] };
    const events = [madeEvent('e', '2021-03-10', { claims: ['f', 'g'] })];
    expect(said({ ...both, events }, '2021-03-10')).toBe('Event e.');
  });
});

describe('what the date leaves open', () => {
  test.each(['../2021-03-20', '[..2021-03-20]', '/2021-03-20'])(
    'by %s is a perhaps on the last day, nothing before',
    (when) => {
      const story = madeUp({ events: [madeEvent('e', when)] });
      expect(said(story, '2021-03-12')).toBe(en.nothingYet);
      expect(said(story, '2021-03-20')).toBe('Perhaps on this day: Event e.');
      expect(said(story, '2021-03-22')).toBe('Latest: Event e.');
    },
  );

  const march = { when: '[2021-03-10..2021-03-14]' };
  test('one day of several is no more than a perhaps', () => {
    const story = madeUp({ events: [madeEvent('e', march.when)] });
    expect(said(story, '2021-03-10')).toMatch(/^Perhaps on this day: /);
    expect(said(story, '2021-03-12')).toMatch(/^Perhaps on this day: /);
  });

  test('a story without any date says so', () => {
    const story = madeUp({ events: [madeEvent('e', null)] });
    expect(said(story, '2021-03-12')).toBe('No source gives a date for what this story tells.');
  });

  test('the last day does not say that all is shown where some was told later', () => {
    const story = madeUp({
      events: [
        madeEvent('early', '2021-03-02', { claims: ['a'] }),
        madeEvent('late', '2021-03-04', { claims: ['b'] }),
      ],
      claims: [madeClaim('a', '2021-03-05'), madeClaim('b', '2021-04-20')],
    });
    expect(said(story, '2021-03-31', 'reported')).toMatch(/^Latest: Event early/);
    expect(said(story, '2021-03-31')).toMatch(/^All 2 events/);
  });
});
