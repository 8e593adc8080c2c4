import { expect, test } from 'vitest';
import { degreeOf } from '../../src/core/story/certainties';
import { CERTAINTIES } from '../../src/core/story/certaintyNames';
import { certaintyCss } from '../../src/views/certaintyCss';

test('no two certainties have the same border', () => {
  const borders = CERTAINTIES.map((one) => {
    const { line, under = false } = degreeOf(one).border;
    return `${line} ${under}`;
  });
  expect(new Set(borders).size).toBe(CERTAINTIES.length);
});

test.each([
  ['numbers and days', ':is(.badge,.lane__item--tick){'],
  ['stamps', '.stamp'],
  ['steps of a lesson', '.step__stamp{'],
])('on %s each has a rule, but for the one with the plain line', (_, part) => {
  const rules = certaintyCss(true)
    .split('}')
    .filter((rule) => `${rule}{`.includes(part));
  const told = CERTAINTIES.filter((one) => rules.some((rule) => rule.includes(`=${one}]`)));
  expect(CERTAINTIES.filter((one) => !told.includes(one))).toEqual(['stated']);
});

test('what only a lesson shows is only in a lesson', () => {
  expect(certaintyCss(false)).not.toContain('step__');
  expect(certaintyCss(true).split('{').length).toBe(certaintyCss(true).split('}').length);
});
