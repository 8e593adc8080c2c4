import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openSite } from './site';

const site = openSite();
const rows = '.claims tbody tr';

test('the table of claims has its fields once the reader comes near, and they choose', async () => {
  const page = await site.openPage({ width: 390, height: 844 });
  await page.waitForSelector('html[data-script] .map[data-free]');
  // A browser that fills in forms would lay out the whole table for them.
  expect(await page.locator('.claims :is(input, select)').count()).toBe(0);
  await page.locator('.claims').scrollIntoViewIfNeeded();
  const all = await page.locator(rows).count();
  const field = page.getByRole('searchbox');
  await field.fill('bridge');
  await expect.poll(() => page.locator(rows).count()).toBeLessThan(all);
  const found = await page.locator(rows).count();
  expect(found).toBeGreaterThan(0);
  expect(await page.locator('.claims__count').innerText()).toContain(String(found));
  await field.fill('');
  await page.locator('.claims').getByRole('combobox').selectOption('observed');
  await expect.poll(() => page.locator(rows).count()).toBeLessThan(all);
  const stamps = await page
    .locator(`${rows} .stamp`)
    .evaluateAll((each) => each.map((stamp) => stamp.getAttribute('data-certainty')));
  expect(new Set(stamps)).toEqual(new Set(['observed']));
});

test('the page holds the names of countries in its own language', () => {
  const html = readFileSync(join(site.folder, 'index.html'), 'utf8');
  const [, data = ''] =
    /<script type="application\/json" id="waybill-story">(.*?)<\/script>/s.exec(html) ?? [];
  const { story } = JSON.parse(data) as {
    story: { labels: { country?: string; name?: string }[] };
  };
  const countries = story.labels.filter(({ country }) => country !== undefined);
  expect(countries.length).toBeGreaterThan(0);
  for (const { name } of countries) expect(name).toMatch(/^\p{Lu}\p{L}/u);
});
