import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { makePdfs, PAPERS } from '../../src/build/handout/makePdfs';
import { openSite } from './site';

const site = openSite();

/** The story as the site has it: what the sheets must show. */
function storyOf() {
  const { article, claims, sources, steps, version } = JSON.parse(
    readFileSync(join(site.folder, 'story.json'), 'utf8'),
  ) as {
    article: string;
    version: string;
    sources: { id: string; title: string; publisher?: string }[];
    claims: { id: string; source: string }[];
    steps: { id: string; find?: string }[];
  };
  const source = sources.find(({ id }) => id === article);
  const outside = claims.filter((claim) => claim.source !== article);
  return { version, source, claims, steps, outside };
}

/** The handout as paper sees it. */
async function onPaper(): Promise<Page> {
  const page = await site.openPage({ path: 'handout/', width: 1280, height: 900 });
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => document.fonts.ready);
  return page;
}

/** CSS pixels of a sheet's room: Letter is the shorter of the two, A4 the narrower. */
const MOST = { width: ((210 - 30) / 25.4) * 96, height: ((279.4 - 30) / 25.4) * 96 };

describe('the sheets', () => {
  test('there is a cover, one sheet a step, two maps to work on, claims and answers', async () => {
    const page = await onPaper();
    const { claims, steps } = storyOf();
    // Cover, steps, the whole story, two maps to work on, claims, answers.
    expect(await page.locator('.sheet').count()).toBe(1 + steps.length + 1 + 2 + 1 + 1);
    expect(await page.locator('.sheet--cover .paperkey li').count()).toBeGreaterThan(5);
    expect(await page.locator('.sheet__claims tbody tr').count()).toBe(claims.length);
    expect(await page.locator('.sheet__answer').count()).toBe(steps.length);
  });

  test('each fits on one page of either paper, and nothing is cut', async () => {
    const page = await onPaper();
    const sheets = await page.locator('.sheet:not(.sheet--long)').evaluateAll((all) =>
      all.map((sheet) => {
        const frame = sheet.getBoundingClientRect();
        const cut = [...sheet.querySelectorAll('p, h1, h2, li, dd, footer')].filter((element) => {
          const box = element.getBoundingClientRect();
          return box.right > frame.right + 1 || box.bottom > frame.bottom + 1;
        });
        const svg = sheet.querySelector('svg.picture') as SVGElement;
        const map = svg.getBoundingClientRect();
        const names = [...svg.querySelectorAll('text')].filter((text) => {
          const box = text.getBoundingClientRect();
          return box.left < map.left - 1 || box.right > map.right + 1 || box.top < map.top - 1;
        });
        return {
          width: frame.width,
          height: frame.height,
          cut: [...cut, ...names].map(({ textContent }) => textContent),
        };
      }),
    );
    for (const [i, { width, height, cut }] of sheets.entries()) {
      expect(width, `sheet ${i + 1}`).toBeLessThanOrEqual(MOST.width + 1);
      expect(height, `sheet ${i + 1}`).toBeLessThanOrEqual(MOST.height);
      expect(cut, `sheet ${i + 1}`).toEqual([]);
    }
  });

  test('every map has its ground, and every sheet names its source', async () => {
    const page = await onPaper();
    const grounds = await page
      .locator('.sheet .picture use.picture__ground')
      .evaluateAll((all) => all.map((use) => (use as SVGGraphicsElement).getBBox().width));
    const { source, steps, version } = storyOf();
    expect(grounds).toHaveLength(1 + steps.length + 1 + 2);
    expect(Math.min(...grounds)).toBeGreaterThan(600);
    for (const text of await page.locator('.sheet').allTextContents()) {
      expect(text).toContain(`${source?.title}, ${source?.publisher}`);
      expect(text).toContain(`version ${version}`);
    }
  });

  test('no answer stands on a sheet for the class', async () => {
    const page = await onPaper();
    const forClass = await page.locator('.sheet:not(.sheet--answers)').allTextContents();
    for (const answer of await page.locator('.sheet__answer').allTextContents()) {
      expect(forClass.join('\n')).not.toContain(answer);
    }
    const { steps } = storyOf();
    const names = (sheet: number) => page.locator('.sheet').nth(sheet).locator('.picture__name');
    const toFind = 1 + steps.findIndex(({ find }) => find === 'dunay');
    for (const sheet of [0, toFind]) {
      expect(await names(sheet).allTextContents()).toContain('Najin');
      expect(await names(sheet).allTextContents()).not.toContain('Dunay');
    }
    expect(await page.locator('.sheet--cover path[stroke-dasharray^="0 "]').count()).toBe(1);
    // After the steps all of it is shown; then come the maps with and without names.
    expect(await names(steps.length + 1).allTextContents()).toContain('Dunay');
    expect(await names(steps.length + 2).count()).toBeGreaterThan(3);
    expect(await names(steps.length + 3).count()).toBe(0);
  });

  test('all of it is grey', async () => {
    const page = await onPaper();
    const colours = await page.locator('.handout *').evaluateAll((all) => [
      ...new Set(
        all.flatMap((element) => {
          const { color, fill, stroke, backgroundColor } = getComputedStyle(element);
          return [color, fill, stroke, backgroundColor];
        }),
      ),
    ]);
    const grey = (colour: string) => {
      const [r, g, b] = (colour.match(/[\d.]+/g) ?? []).map(Number);
      return !colour.startsWith('rgb') || (r === g && g === b);
    };
    expect(colours.length).toBeGreaterThan(4);
    expect(colours.filter((colour) => !grey(colour))).toEqual([]);
  });

  test('it is read without scripts; with them a button prints', async () => {
    const plain = await site.openPage({ path: 'handout/', js: false });
    expect(await plain.locator('h1').isVisible()).toBe(true);
    expect(await plain.getByRole('button').count()).toBe(0);
    const page = await site.openPage({ path: 'handout/' });
    await page.evaluate(() => {
      window.print = () => document.body.setAttribute('data-printed', '');
    });
    await page.getByRole('button', { name: 'Print' }).click();
    expect(await page.locator('body[data-printed]').count()).toBe(1);
  });
});

test('only the article: the switch, the address and the link of the page say so', async () => {
  const page = await site.openPage({ path: '?context=0' });
  await page.waitForSelector('html[data-script]');
  await page.locator('a[data-handout]').click();
  await page.waitForURL(/handout\/\?context=0$/);
  const rows = page.locator('.sheet__claims tbody tr');
  const outside = rows.filter({ has: page.locator('.tag') });
  const choice = page.getByLabel('What is shown');
  const { claims, outside: beyond } = storyOf();
  expect(beyond.length).toBeGreaterThan(10);
  expect(await choice.inputValue()).toBe('hidden');
  expect(await rows.count()).toBe(claims.length);
  expect(await rows.filter({ visible: true }).count()).toBe(claims.length - beyond.length);
  expect(await page.locator('.sheet .tag').filter({ visible: true }).count()).toBe(0);

  await choice.selectOption('shown');
  expect(new URL(page.url()).search).toBe('');
  expect(await rows.filter({ visible: true }).count()).toBe(claims.length);
  expect(await outside.count()).toBe(beyond.length);
});

test('a build prints it as PDF, in both papers, and then the page offers them', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'waybill-handout-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const part of ['handout', 'assets']) {
    cpSync(join(site.folder, part), join(folder, part), { recursive: true });
  }
  // Where the whole build has run, the page offers its files already.
  const file = join(folder, 'handout', 'index.html');
  const waiting = readFileSync(file, 'utf8').replace('data-pdf="">', 'data-pdf="" hidden="">');
  expect(waiting).toContain('data-pdf="" hidden="">');
  writeFileSync(file, waiting);
  const made = await makePdfs(folder);
  expect(made).toEqual(PAPERS.map((paper) => join('handout', paper.file)));
  const sizes = { A4: [595, 842], Letter: [612, 792] };
  for (const paper of PAPERS) {
    const pdf = readFileSync(join(folder, 'handout', paper.file), 'latin1');
    const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
    const [wide = 0, tall = 0] = sizes[paper.format];
    // Chromium rounds a page up by a fraction of a point.
    expect(Math.abs(Number(width) - wide)).toBeLessThan(1.1);
    expect(Math.abs(Number(height) - tall)).toBeLessThan(1.1);
    // Cover, steps, two maps, some pages of claims, some of answers: no blank page between.
    const pages = pdf.match(/\/Type \/Page\b(?!s)/g)?.length ?? 0;
    expect(pages).toBeGreaterThanOrEqual(18);
    expect(pages).toBeLessThanOrEqual(22);
  }
  expect(readFileSync(file, 'utf8')).toContain('data-pdf="">');
});
