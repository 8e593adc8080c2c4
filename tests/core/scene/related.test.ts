import { describe, expect, test } from 'vitest';
import { hasItem, relatedIds } from '../../../src/core/scene/related';
import { madeClaim, madeEvent, madeLeg, madePlace, madeUp } from './stories';

const story = madeUp({
  places: [madePlace('a', [0, 0], { claims: ['c2'] }), madePlace('b'), madePlace('z')],
  legs: [madeLeg('l', { departed: '2021-03-05' }, { claims: ['c1'] })],
  events: [
    madeEvent('onLeg', '2021-03-05', { leg: 'l', claims: ['c1'] }),
    madeEvent('atB', '2021-03-09', { place: 'b', claims: ['c2'] }),
    madeEvent('nowhere', null),
  ],
  claims: [madeClaim('c1', '2021-03-20'), madeClaim('c2', '2021-03-20'), madeClaim('c3', '2021')],
});

describe('relatedIds', () => {
  test.each([
    ['an event of a leg: the leg and its ends', 'onLeg', ['onLeg', 'l', 'a', 'b']],
    ['an event at a place: the place', 'atB', ['atB', 'b']],
    ['an event without either: itself', 'nowhere', ['nowhere']],
    ['a leg: its ends and events', 'l', ['l', 'a', 'b', 'onLeg']],
    ['a place: its events, legs and their events', 'b', ['b', 'atB', 'l', 'onLeg']],
    ['a place that nothing happens at: itself', 'z', ['z']],
    ['a claim: what it backs', 'c1', ['c1', 'onLeg', 'l']],
    ['a claim of a place too', 'c2', ['c2', 'atB', 'a']],
    ['a claim that backs nothing: itself', 'c3', ['c3']],
    ['no selection', null, []],
    ['an unknown id', 'nobody', []],
    ['a name of the language', '__proto__', []],
  ])('%s', (_, selection, expected) => {
    const found = [...relatedIds(story, selection)];
    expect(found[0]).toBe(expected[0]);
    expect([...found].sort()).toEqual([...expected].sort());
  });
});

describe('hasItem', () => {
  test.each(['a', 'l', 'onLeg', 'c3'])('%s is there', (id) =>
    expect(hasItem(story, id)).toBe(true),
  );

  test.each(['', 'nobody', 'A', '__proto__', 'constructor', 'shipment'])('%j is not', (id) => {
    expect(hasItem(story, id)).toBe(false);
  });
});
