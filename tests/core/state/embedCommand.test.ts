import { expect, test } from 'vitest';
import { readEmbedRequest } from '../../../src/core/state/embedCommand';
import { day } from '../scene/stories';

const read = (data: unknown) => readEmbedRequest(data, (id) => id === 'harbour');

test.each([
  [
    { type: 'setMoment', payload: { date: '2021-03-10' } },
    { type: 'setMoment', at: day('2021-03-10') },
  ],
  [
    { type: 'setClock', payload: { clock: 'reported' } },
    { type: 'setClock', clock: 'reported' },
  ],
  [
    { type: 'select', payload: { id: 'harbour' } },
    { type: 'select', id: 'harbour' },
  ],
  [
    { type: 'select', payload: { id: null } },
    { type: 'select', id: null },
  ],
  [
    { type: 'setContext', payload: { context: false } },
    { type: 'setContext', context: false },
  ],
  [
    { type: 'setTheme', payload: { theme: 'dark' } },
    { type: 'setTheme', theme: 'dark' },
  ],
  [{ type: 'play' }, { type: 'play' }],
  [{ type: 'pause' }, { type: 'pause' }],
])('%j is a command', (message, command) => {
  expect(read({ v: 1, ...message, requestId: 'a' })).toEqual({ command, requestId: 'a' });
});

test.each([
  null,
  'play',
  [],
  { type: 'play' },
  { v: 2, type: 'play' },
  { v: 1, type: 'stop' },
  { v: 1, type: 'setMoment', payload: { date: '2021-02-30' } },
  { v: 1, type: 'setMoment', payload: '2021-03-10' },
  { v: 1, type: 'select', payload: {} },
  { v: 1, type: 'select', payload: { id: 'nowhere' } },
  { v: 1, type: 'setTheme', payload: { theme: 'toString' } },
  { v: 1, type: 'setContext', payload: { context: '0' } },
])('%j is none', (message) => expect(read(message)).toBeNull());
