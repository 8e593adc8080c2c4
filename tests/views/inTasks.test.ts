import { expect, test } from 'vitest';
import { allAtOnce, type Pausing } from '../../src/core/layout/pausing';
import { inTasks } from '../../src/views/map/inTasks';

function* count(done: string[]): Pausing<void> {
  for (const step of ['one', 'two', 'three']) {
    done.push(step);
    yield;
  }
}

test('each step is a task of its own: others come in between', async () => {
  const done: string[] = [];
  const work = inTasks(count(done), new AbortController().signal);
  expect(done).toEqual([]);
  setTimeout(() => done.push('another'));
  await work;
  expect(done).toEqual(['one', 'another', 'two', 'three']);
});

test('what is no longer wanted ends', async () => {
  const done: string[] = [];
  const wanted = new AbortController();
  setTimeout(() => setTimeout(() => wanted.abort()));
  await inTasks(count(done), wanted.signal);
  expect(done).toEqual(['one']);
});

test('the same without a pause', () => {
  const done: string[] = [];
  allAtOnce(count(done));
  expect(done).toEqual(['one', 'two', 'three']);
});
