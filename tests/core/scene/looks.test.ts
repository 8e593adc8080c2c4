import { expect, test } from 'vitest';
import { looks } from '../../../src/core/scene/looks';
import { firstStory, madeEvent, madeLeg, madePlace, madeUp } from './stories';

const strands = [
  { id: 's', label: 's', look: 'shipment' },
  { id: 't', label: 't', look: 'diplomacy' },
] as const;

test('legs and events take the look of their strand, places that of their first use', () => {
  const story = madeUp({
    strands: [...strands],
    places: [madePlace('a'), madePlace('b'), madePlace('c'), madePlace('d')],
    legs: [madeLeg('l', {}, { strand: 's', from: 'a', to: 'b' })],
    events: [
      madeEvent('e', null, { strand: 't', place: 'b' }),
      madeEvent('f', null, { strand: 't', place: 'c' }),
      madeEvent('g', null, { strand: 's', place: 'c' }),
    ],
  });
  expect(Object.fromEntries(looks(story))).toEqual({
    l: 'shipment',
    a: 'shipment',
    b: 'shipment',
    e: 'diplomacy',
    f: 'diplomacy',
    c: 'diplomacy',
    g: 'shipment',
  });
});

test('a leg drawn for orientation lends its ends no look', () => {
  const story = madeUp({
    strands: [...strands],
    places: [madePlace('a'), madePlace('b')],
    legs: [madeLeg('l', {}, { strand: 's', context: true })],
  });
  expect(Object.fromEntries(looks(story))).toEqual({ l: 'shipment' });
});

test('in the first story the sighting and the shipment look different', () => {
  const found = looks(firstStory());
  expect(['najin', 'dunay'].map((id) => found.get(id))).toEqual(['shipment', 'shipment']);
  expect(found.get('tumangang')).toBe('sighting');
  expect(found.get('vostochny')).toBe('diplomacy');
  expect(found.has('khasan')).toBe(false);
});
