import { describe, expect, test } from 'vitest';
import {
  type LessonMessage,
  readMessage,
  wrapMessage,
} from '../../../src/core/state/lessonMessage';

const place = { at: 3, shown: true, blank: false, started: 1000 };

describe('what the two windows say to each other', () => {
  test.each<LessonMessage>([
    { kind: 'here' },
    { kind: 'hello', last: null },
    { kind: 'hello', last: place },
    { kind: 'place', place },
    { kind: 'ask', ask: 'back' },
  ])('%j arrives as it was sent', (message) => {
    expect(readMessage('grain', structuredClone(wrapMessage('grain', message)))).toEqual(message);
  });

  test.each([
    null,
    undefined,
    7,
    'place',
    [],
    { kind: 'place', place },
    { waybill: 'lesson', story: 'other', kind: 'place', place },
    { waybill: 'lesson', story: 'grain', kind: 'shout' },
    { waybill: 'lesson', story: 'grain', kind: 'place', place: { ...place, at: -1 } },
    { waybill: 'lesson', story: 'grain', kind: 'place', place: { ...place, at: 1.5 } },
    { waybill: 'lesson', story: 'grain', kind: 'place', place: { ...place, shown: 'yes' } },
    { waybill: 'lesson', story: 'grain', kind: 'place', place: { ...place, started: Number.NaN } },
    { waybill: 'lesson', story: 'grain', kind: 'ask', ask: 'eval' },
  ])('%j is no message', (data) => {
    expect(readMessage('grain', data)).toBeNull();
  });

  test('a greeting with a bad place is a greeting all the same', () => {
    const data = { waybill: 'lesson', story: 'grain', kind: 'hello', last: { at: 'x' } };
    expect(readMessage('grain', data)).toEqual({ kind: 'hello', last: null });
  });
});
