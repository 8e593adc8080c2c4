import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { violations } from './axe';
import { embedFrame, layoutShift, openHosts } from './hosts/hostPages';
import { openSite } from './site';

const site = openSite();
const hosts = openHosts();

async function openDialog(width = 1280): Promise<Page> {
  const page = await site.openPage({ width, height: 900 });
  await page.waitForSelector('html[data-script]');
  await page.getByRole('button', { name: 'Embed' }).click();
  await page.getByRole('dialog', { name: 'Embed this map' }).waitFor();
  return page;
}

test('what is chosen shows at once, and what is copied shows it elsewhere', async () => {
  const page = await openDialog();
  await page.getByLabel('Date shown', { exact: true }).fill('2023-09-20');
  await page.getByRole('checkbox', { name: 'Small map' }).uncheck();
  await page.getByLabel('Colours').last().selectOption('dark');
  await expect
    .poll(() => page.frames().at(-1)?.url())
    .toContain('/najin-dunay/embed/?t=2023-09-20&theme=dark&inset=0');
  const preview = await embedFrame(page);
  expect(await preview.locator('.sentence__date').textContent()).toContain('20 September');
  const code = await page.getByLabel('Code to paste').inputValue();
  // The picture for pages without scripts was drawn by the build, for the last day.
  expect(code).toMatch(/<noscript>.* alt="[^"]*18 October 2023/);
  expect(await page.locator('.embedding__alt').textContent()).toContain('20 September 2023');
  const host = await hosts.open(site.browser, code, {
    width: 700,
    // Said twice: old browsers know the one, new ones the other.
    expect: [/Allow attribute will take precedence/],
  });
  const pasted = await embedFrame(host);
  expect(await pasted.locator('.sentence__date').textContent()).toContain('20 September');
  expect(await pasted.locator('.locator').isVisible()).toBe(false);
  expect(await pasted.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
  for (const form of ['Script alone', 'Web component']) {
    await page.getByRole('radio', { name: form }).check();
    const other = await hosts.open(
      site.browser,
      `${await page.getByLabel('Code to paste').inputValue()}<p>Below, and it must not move.</p>`,
    );
    await other.waitForFunction(() =>
      document.querySelector('waybill-map')?.shadowRoot?.querySelector('iframe'),
    );
    await expect.poll(() => other.frames()[1]?.url()).toContain('t=2023-09-20');
    await other.frames()[1]?.waitForSelector('html[data-script]');
    expect(await layoutShift(other), form).toBe(0);
  }
});

test('the picture is taken away with its fonts, at the size chosen', async () => {
  const page = await openDialog();
  await page.getByLabel('Size').selectOption('1080 × 1080');
  const take = async (name: RegExp) => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name }).click(),
    ]);
    return { name: file.suggestedFilename(), content: readFileSync(await file.path()) };
  };
  const png = await take(/^PNG/);
  expect(png.name).toBe('najin-dunay-2023-10-18.png');
  expect([png.content.readUInt32BE(16), png.content.readUInt32BE(20)]).toEqual([3240, 3240]);
  const svg = (await take(/^SVG/)).content.toString('utf8');
  expect(svg).toMatch(/@font-face\{font-family:"?Waybill Serif"?;[^}]*src:url\(data:font\/woff2/);
  expect(svg.replace('xmlns="http://www.w3.org/2000/svg"', '')).not.toMatch(/https?:/);
});

test('the dialog is accessible, and fits a phone', async () => {
  const page = await openDialog(390);
  expect(await violations(page)).toEqual([]);
  const excess = await page
    .locator('.embedding')
    .evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth);
  expect(excess).toBe(0);
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator('.embedding').count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Embed');
});
