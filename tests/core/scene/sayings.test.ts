import { expect, test } from 'vitest';
import { sayings } from '../../../src/core/scene/sayings';
import type { Claim } from '../../../src/core/story/types';

const claim = (certainty: string, ...chain: string[]) => ({ certainty, chain }) as unknown as Claim;

test('each speaker once for each certainty, in order, by the first of the chain', () => {
  expect(
    sayings([
      claim('stated', 'The harbour office', 'The Alder Post'),
      claim('stated', 'The harbour office'),
      claim('believed', 'The harbour office'),
      claim('unnamed', 'A docker'),
    ]),
  ).toEqual([
    { certainty: 'stated', who: 'The harbour office' },
    { certainty: 'believed', who: 'The harbour office' },
    { certainty: 'unnamed', who: 'A docker' },
  ]);
});

test('a claim without a chain names nobody', () => {
  expect(sayings([claim('stated')])).toEqual([]);
});
