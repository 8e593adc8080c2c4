import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { paletteOf } from '../../src/core/scene/palette';
import { copyWithOneOfEach } from './oneOfEach';
import { openSite } from './site';

/**
 * To add a thing is to add one entry to the table that the docs name, and nothing else: here
 * one of each is added to a copy of the project, and a story that has them all is built.
 */
const copy = copyWithOneOfEach();
afterAll(() => rmSync(copy.folder, { recursive: true, force: true, maxRetries: 5 }));
const site = openSite({ built: () => copy.build('stories') });

const read = (file: string) => readFileSync(join(site.folder, file), 'utf8');

test('the type checker asks for no second place', async () => {
  expect(await copy.typeErrors()).toBe('');
});

test('the leg is drawn and explained', () => {
  const page = read('bell/index.html');
  expect(page).toContain('By pipeline. Path illustrative');
  expect(page).toContain('stroke-width="5"');
  expect(read('bell/story.kml')).toContain('<width>5</width>');
});

test('the certainty has its border on numbers, days, bars and stamps, and its words', () => {
  const page = read('bell/index.html');
  for (const selector of [
    '[data-certainty=rumoured]:is(.badge,.lane__item--tick){',
    '.lane__item--bar[data-certainty=rumoured]{',
    '.stamp[data-certainty=rumoured]{',
  ]) {
    expect(page).toContain(selector);
  }
  expect(page).toContain('<b>Rumoured</b> told by nobody in particular');
  expect(read('bell/present/index.html')).toContain('[data-certainty=rumoured] .step__stamp{');
  expect(read('bell/handout/index.html')).toContain('.stamp[data-certainty=rumoured]{');
  expect(read('bell/claims.csv')).toContain('Rumoured');
});

test('the words of the language are loaded by pages that speak it, and by no others', () => {
  const scripts = readdirSync(join(site.folder, 'assets')).filter((file) => file.endsWith('.js'));
  const speaking = scripts.filter((file) => read(`assets/${file}`).includes('Qaa-qaa'));
  expect(speaking.length).toBeGreaterThan(0);
  for (const file of speaking) expect(file).toMatch(/^qaa-/);
});

test('a page that has them all works', async () => {
  const page = await site.openPage({ path: 'bell/?theme=sepia' });
  await page.waitForSelector('html[data-script] .map[data-free]');
  const seen = await page.evaluate(() => {
    const style = (selector: string) => {
      const element = document.querySelector(selector);
      if (!element) throw new Error(`There is no ${selector}`);
      return getComputedStyle(element);
    };
    return {
      play: document.querySelector('.playback button[aria-label="Qaa-qaa"]') !== null,
      sources: document.body.textContent?.includes('Qaa-sources'),
      paper: getComputedStyle(document.documentElement).getPropertyValue('--paper'),
      stamp: style('.stamp').borderBlockEndStyle,
      tick: style('.lane .lane__item--tick').borderRadius,
      colors: ['.mark[data-id=by-ship]', '.lane'].map((one) =>
        style(one).getPropertyValue('--look'),
      ),
      themes: [...document.querySelectorAll('option')].map(({ textContent }) => textContent),
    };
  });
  expect(seen).toMatchObject({ play: true, sources: true, paper: '#F4ECD8', stamp: 'dashed' });
  expect(seen.tick).toBe('50%');
  expect(seen.colors).toEqual([paletteOf('light').rail, paletteOf('light').rail]);
  expect(seen.themes).toEqual(expect.arrayContaining(['Qaa-auto', 'Sepia', 'Light']));
});

test('an embed knows the theme before it is painted', () => {
  const [, early] = /<script>(.*?)<\/script>/s.exec(read('bell/embed/index.html')) ?? [];
  expect(early).toContain('sepia');
  // And without the colours of all themes.
  expect(early).not.toContain('#F4ECD8');
});

test('a lesson speaks the language', async () => {
  const page = await site.openPage({ path: 'bell/present/' });
  await page.getByRole('button', { name: 'Qaa-on' }).first().waitFor();
});
