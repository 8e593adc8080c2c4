import { expect, test } from 'vitest';
import { pickLanguage } from '../../../src/core/state/embedLanguage';
import { seeded } from '../scene/random';
import { hostileText } from './hostileText';

const OFFERED = ['en', 'pt-BR', 'pt', 'zh-Hant'];

test.each([
  ['pt', 'pt'],
  ['PT-br', 'pt-BR'],
  ['pt-PT', 'pt-BR'],
  ['zh', 'zh-Hant'],
  ['en-GB', 'en'],
  ['de', null],
  ['', null],
  [null, null],
])('asked for %j, it is %j', (asked, picked) => {
  expect(pickLanguage(asked, OFFERED)).toBe(picked);
});

test('ten thousand hostile words pick none, or one of those offered', () => {
  const random = seeded(3);
  for (let i = 0; i < 10_000; i++) {
    expect([...OFFERED, null]).toContain(pickLanguage(hostileText(random), OFFERED));
  }
});
