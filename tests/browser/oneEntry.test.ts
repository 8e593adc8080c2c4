import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { paletteOf } from '../../src/core/scene/palette';
import { Copy, tableFor } from './addOne';
import { ROOT } from './builtSite';
import { openSite } from './site';

/**
 * To add a thing is to add one entry to the table that the docs name, and nothing else: here
 * one of each is added to a copy of the project, and a story that has them all is built.
 */
const ENTRIES: Readonly<Record<string, string>> = {
  'a leg mode': `pipeline: {
    name: 'by pipeline',
    line: { color: 'rail', width: 5, sleepers: null },
    way: null,
  },`,
  'a certainty': `rumoured: {
    name: 'Rumoured',
    means: 'told by nobody in particular',
    border: { line: 'dashed', under: true },
  },`,
  'a lane': `cargo: { color: 'rail', tick: 'round' },`,
  'a theme': `sepia: {
    name: 'Sepia',
    scheme: 'light',
    palette: ${JSON.stringify({ ...paletteOf('light'), paper: '#F4ECD8' })},
  },`,
  'a language': `qaa: () => import('./qaa'),`,
};

/** A made-up language: English but for a few words, and without a name for the new entries. */
const WORDS = `
import { embedEn } from './embed/en';
import { en } from './en';
import { exportEn } from './export/en';
import type { Language } from './languages';
import { lessonEn } from './lesson/en';
import { offlineEn } from './offline/en';
import { stillEn } from './still/en';

const { certainty, certaintyMeans, legMode, themeNames, ...page } = en;
export const words: Language = {
  page: { ...page, play: 'Qaa-qaa', legMode: { sea: 'qaa-sea' }, themeNames: { auto: 'Qaa-auto' } },
  still: { ...stillEn, sources: 'Qaa-sources' },
  embed: { ...embedEn, title: 'Qaa-embed' },
  export: exportEn,
  lesson: { ...lessonEn, on: 'Qaa-on' },
  offline: offlineEn,
};
`;

/** The example that every new story begins with, with one of each. */
function storyWithAll(): string {
  const story = JSON.parse(
    readFileSync(join(ROOT, 'src/build/new/example/story.json'), 'utf8'),
  ) as {
    language: string;
    strands: { look: string }[];
    legs: { mode: string }[];
    claims: { certainty: string }[];
  };
  story.language = 'qaa';
  for (const strand of story.strands.slice(0, 1)) strand.look = 'cargo';
  for (const leg of story.legs.slice(0, 1)) leg.mode = 'pipeline';
  for (const claim of story.claims) claim.certainty = 'rumoured';
  return JSON.stringify({ ...story, inferred: undefined });
}

const copy = new Copy();
afterAll(() => rmSync(copy.folder, { recursive: true, force: true, maxRetries: 5 }));

const site = openSite({
  built: async () => {
    for (const [thing, entry] of Object.entries(ENTRIES)) copy.add(tableFor(thing), entry);
    writeFileSync(join(copy.folder, 'src/core/messages/qaa.ts'), WORDS);
    mkdirSync(join(copy.folder, 'seeds/bell'), { recursive: true });
    writeFileSync(join(copy.folder, 'seeds/bell/story.json'), storyWithAll());
    return copy.build('seeds');
  },
});

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
  const with_ = scripts.filter((file) => read(`assets/${file}`).includes('Qaa-qaa'));
  expect(with_.length).toBeGreaterThan(0);
  for (const file of with_) expect(file).toMatch(/^qaa-/);
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
      themes: [...document.querySelectorAll('option')].map(({ textContent }) => textContent),
    };
  });
  expect(seen).toMatchObject({ play: true, sources: true, paper: '#F4ECD8', stamp: 'dashed' });
  expect(seen.tick).toBe('50%');
  expect(seen.themes).toEqual(expect.arrayContaining(['Qaa-auto', 'Sepia', 'Light']));
});

test('an embed knows the theme before it is painted', async () => {
  const page = await site.openPage({ path: 'bell/embed/?theme=sepia', js: true });
  await page.waitForSelector('html[data-theme="sepia"]');
  expect(read('bell/embed/index.html')).toContain('"sepia"');
});

test('a lesson speaks the language', async () => {
  const page = await site.openPage({ path: 'bell/present/' });
  await page.waitForSelector(
    'html[data-script] button[aria-label="Qaa-on"], html[data-script] button:has-text("Qaa-on")',
  );
});
