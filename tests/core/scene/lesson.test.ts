import { describe, expect, test } from 'vitest';
import { messagesFor } from '../../../src/core/messages/catalogue';
import { lessonMessagesFor } from '../../../src/core/messages/lesson/catalogue';
import { claimsInStep, type LessonStep, lessonOf } from '../../../src/core/scene/lesson';
import { moments } from '../../../src/core/scene/moments';
import { parseStory } from '../../../src/core/story/parseStory';
import type { StoryInput } from '../../../src/core/story/schema';
import type { Claim, Leg, StoryEvent } from '../../../src/core/story/types';
import { isoDay, lastDay } from '../../../src/core/time/instant';
import { type GoodStory, goodStory } from '../../fixtures/goodStory';
import { madeClaim, madeEvent, madeLeg, madeUp } from './stories';

function compiled(file: StoryInput) {
  const result = parseStory(file);
  if (!result.ok) throw new Error(result.issues.map(({ message }) => message).join('\n'));
  return result.story;
}

function lesson(file: StoryInput) {
  const story = compiled(file);
  return lessonOf(story, 'en', messagesFor('en'), lessonMessagesFor('en'));
}

function withoutSteps(name: GoodStory): StoryInput {
  const { steps: _, ...file } = goodStory(name);
  return file;
}

describe('a lesson of its own', () => {
  const [voyage, find] = lesson(goodStory('complete'));

  test('keeps what the story says of each step', () => {
    expect(voyage).toMatchObject({
      id: 'step-voyage',
      clock: 'happened',
      camera: [22, -14, 34, -7],
      question: 'Who says so?',
      find: null,
    });
    expect(voyage && isoDay(voyage.day)).toBe('2021-03-02');
    expect(voyage?.claims.map(({ id }) => id)).toEqual(['c-voyage']);
    expect([...(voyage?.hold ?? [])]).toEqual(['voyage']);
    // `holdSure` holds back all of its claims.
    expect([...(voyage?.holdClaims ?? [])]).toEqual(['c-voyage']);
    expect([...(voyage?.show ?? [])]).toEqual(['port-alder', 'kestrel-bay', 'voyage']);
  });

  test('holds back the place that is to be found, and fills in day and camera', () => {
    const story = compiled(goodStory('complete'));
    expect([...(find?.hold ?? [])]).toEqual(['port-alder']);
    expect(find?.day).toBe(lastDay(story.span));
    expect(find?.camera).toEqual(story.home);
    expect(find?.show).toBeNull();
    expect(find?.notes).toBeNull();
  });
});

test('claims that a step holds back come with its answer, the others at once', () => {
  const file = goodStory('complete');
  const [first] = file.steps ?? [];
  if (!first) throw new Error('No step');
  Object.assign(first, {
    claims: ['c-loading', 'c-voyage', 'c-inland'],
    holdClaims: ['c-voyage'],
    holdSure: false,
  });
  const [step] = lesson(file);
  const { open, held } = claimsInStep(step as LessonStep);
  expect(open.map(({ id }) => id)).toEqual(['c-loading', 'c-inland']);
  expect(held.map(({ id }) => id)).toEqual(['c-voyage']);
});

describe('a story without steps', () => {
  test('has one for each moment, each asking who says so', () => {
    const file = withoutSteps('complete');
    const steps = lesson(file);
    const stops = moments(compiled(file), 'happened');
    expect(stops.length).toBeGreaterThan(2);
    expect(steps.map(({ day }) => day)).toEqual(stops.map(({ at }) => at));
    expect(new Set(steps.map(({ id }) => id)).size).toBe(steps.length);
    for (const { says, question, answer, claims } of steps) {
      expect(says).not.toBe('');
      expect(says).not.toMatch(/undefined|Move the date/);
      // Whoever is asked who says so can be told.
      expect(question === null).toBe(claims.length === 0);
      expect(answer === null).toBe(claims.length === 0);
    }
  });

  const step = (on: string, claims: Claim[], events: StoryEvent[], legs: Leg[] = []) =>
    lessonOf(
      { ...madeUp({ claims, events, legs }), steps: [] },
      'en',
      messagesFor('en'),
      lessonMessagesFor('en'),
    ).find(({ id }) => id === `day-${on}`);

  test('answers for each event of the day, and for a leg that no event speaks for', () => {
    const claims = [
      madeClaim('a', '2021-03-01', 'stated'),
      madeClaim('b', '2021-03-01', 'believed'),
      madeClaim('c', '2021-03-01', 'observed'),
    ];
    const events = [
      madeEvent('one', '2021-03-12', { claims: ['a', 'b'] }),
      madeEvent('two', '2021-03-12', { claims: ['c'] }),
    ];
    const legs = [
      madeLeg('same', { when: '2021-03-12' }, { claims: ['c'] }),
      madeLeg('own', { when: '2021-03-12' }, { claims: ['d'] }),
    ];
    const all = [...claims, madeClaim('d', '2021-03-01', 'inferred')];
    expect(step('2021-03-12', all, events, legs)?.answer).toBe(
      '“Event one”: Believed. “Event two”: Observed. “Voyage own”: Inferred by the editor.',
    );
  });

  test('says where claims differ, each pair once, one of which the day itself does not tell', () => {
    const claims = [
      { ...madeClaim('a', '2021-03-01'), says: 'It came.', chain: ['A'], differsFrom: ['b', 'x'] },
      { ...madeClaim('b', '2021-03-01'), says: 'It did not.', chain: ['B'], differsFrom: ['a'] },
      { ...madeClaim('x', '2021-03-01'), says: 'It sank.', chain: ['X', 'Y'], differsFrom: ['a'] },
    ];
    const events = [madeEvent('one', '2021-03-12', { claims: ['a', 'b'] })];
    expect(step('2021-03-12', claims, events)?.answer).toBe(
      '“Event one”: Stated. They differ: “It came.” (A). “It did not.” (B). They differ: “It came.” (A). “It sank.” (X → Y).',
    );
  });

  test('tells the last day as any other, whether or not an event begins on it', () => {
    const last = madeUp({
      legs: [madeLeg('l', { when: '2021-03-31' })],
      events: [madeEvent('e', '2021-03-02')],
    });
    const steps = lessonOf(
      { ...last, steps: [] },
      'en',
      messagesFor('en'),
      lessonMessagesFor('en'),
    );
    expect(steps.at(-1)?.says).toBe('Voyage l: within the dates given, its position unknown.');
  });

  test('tells more of a day than the page does under its map', () => {
    const events = ['one', 'two', 'three', 'four', 'five'].map((id) =>
      madeEvent(id, '2021-03-12', { title: `What happened as number ${id}` }),
    );
    expect(step('2021-03-12', [], events)?.says).toMatch(/number five\.$/);
  });

  test('a day on which only a leg begins names the claims behind the leg', () => {
    const step = lesson(withoutSteps('complete')).find(({ id }) => id === 'day-2021-03-01');
    expect(step?.claims.map(({ id }) => id)).toEqual(['c-voyage']);
  });

  test.each<GoodStory>(['minimal', 'no-places', 'antimeridian'])('%s has a lesson', (name) => {
    expect(lesson(withoutSteps(name)).length).toBeGreaterThan(0);
  });
});
