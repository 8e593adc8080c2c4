import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Frame, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { embedFrame, layoutShift, openHosts } from './hosts/hostPages';
import { openSite } from './site';

const site = openSite();
const hosts = openHosts();

const heightOf = (page: Page, at = 0) =>
  page.evaluate((i) => {
    const inside = [...document.querySelectorAll('waybill-map')].map(({ shadowRoot }) =>
      shadowRoot?.querySelector('iframe'),
    );
    const frame = [...document.querySelectorAll('iframe'), ...inside][i];
    return frame?.getBoundingClientRect().height;
  }, at);
const embedHeight = (frame: Frame) =>
  frame.evaluate(() =>
    Math.ceil((document.getElementById('waybill') as HTMLElement).getBoundingClientRect().height),
  );
const loader = () => `<script async src="${site.url}embed.js"></script>`;
const framed = (more = '') =>
  `<iframe src="${site.url}embed/" style="width:0;min-width:100%;border:0" height="500" ${more}></iframe>`;

test('the loader is at most 2 kB', () => {
  const size = brotliCompressSync(readFileSync(join(site.folder, 'embed.js'))).length;
  expect(size).toBeLessThanOrEqual(2000);
});

test.each([
  ['once', '', () => loader()],
  ['twice', '', () => loader() + loader()],
  ['in a sandbox without an origin', 'sandbox="allow-scripts"', () => loader()],
])('%s, it makes a frame as tall as its map', async (_, more, scripts) => {
  const page = await hosts.open(site.browser, framed(more) + scripts());
  const frame = await embedFrame(page);
  const height = await embedHeight(frame);
  await expect.poll(() => heightOf(page)).toBe(height);
});

test('loaded late, it asks the frame for its height', async () => {
  const page = await hosts.open(site.browser, framed());
  await embedFrame(page);
  await page.addScriptTag({ url: `${site.url}embed.js` });
  const frame = await embedFrame(page);
  const height = await embedHeight(frame);
  await expect.poll(() => heightOf(page)).toBe(height);
});

test('heights of other frames, and from other windows, are not taken', async () => {
  const tell = `parent.postMessage({sentinel:'amp',type:'embed-size',height:4321},'*')`;
  const page = await hosts.open(
    site.browser,
    `${framed()}<iframe id="other" srcdoc="<script>setInterval(() => ${tell}, 50)</script>" height="77"></iframe>${loader()}`,
  );
  await embedFrame(page);
  await page.evaluate(() =>
    window.postMessage({ sentinel: 'amp', type: 'embed-size', height: 4321 }, '*'),
  );
  await page.waitForTimeout(400);
  expect(await heightOf(page)).toBeLessThan(1000);
  expect(await page.evaluate(() => document.getElementById('other')?.style.height)).toBe('');
});

test('the element has attributes, properties and events', async () => {
  const page = await hosts.open(
    site.browser,
    `<waybill-map date="2023-09-20" theme="dark"><a href="${site.url}">The map</a></waybill-map>
    <script>
      window.heard = [];
      for (const type of ['ready', 'moment', 'select'])
        document.addEventListener(type, ({detail}) => heard.push([type, detail]));
    </script>${loader()}`,
  );
  type Heard = [string, { date?: string; id?: string | null }][];
  const heard = () => page.evaluate(() => (window as unknown as { heard: Heard }).heard);
  await expect.poll(async () => (await heard())[0]?.[0]).toBe('ready');
  expect((await heard())[0]?.[1]).toMatchObject({ date: '2023-09-20', clock: 'happened' });
  const frame = page.frames()[1];
  expect(await frame?.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
  await page.evaluate(() => {
    const map = document.querySelector('waybill-map') as Element & { date: string };
    map.date = '2023-10-05';
    map.setAttribute('select', 'najin');
  });
  await expect
    .poll(async () => (await heard()).slice(1))
    .toEqual([
      ['moment', { date: '2023-10-05', clock: 'happened' }],
      ['select', { id: 'najin' }],
    ]);
  expect(await frame?.getByRole('dialog').isVisible()).toBe(true);
});

test('the script alone puts a map where it stands', async () => {
  const page = await hosts.open(
    site.browser,
    `<p>Before</p><script async src="${site.url}embed.js" data-story="najin-dunay" data-timeline="0"></script>`,
  );
  await expect.poll(() => page.frames().length).toBe(2);
  await expect.poll(() => heightOf(page)).toBeLessThan(700);
  expect(page.frames()[1]?.url()).toContain('najin-dunay/embed/?timeline=0');
});

test('with the room that the snippet reserves nothing in the page moves', async () => {
  for (const width of [320, 600, 1000]) {
    const page = await hosts.open(
      site.browser,
      `<style>body{margin:0}</style><h2>Above</h2>
      <div style="container-type:inline-size"><iframe src="${site.url}embed/" height="780"
        style="width:0;min-width:100%;border:0;height:${await reserved()}"></iframe></div>
      <p>Below, and it must not move.</p>${loader()}`,
      { width, viewport: { width, height: 1200 } },
    );
    const frame = await embedFrame(page);
    const height = await embedHeight(frame);
    await expect.poll(() => heightOf(page)).toBe(height);
    expect(await layoutShift(page)).toBe(0);
  }

  async function reserved(): Promise<string> {
    const html = readFileSync(join(site.folder, 'embed/index.html'), 'utf8');
    const rule = /--embed-height:([^;"}]+)/.exec(html)?.[1];
    if (!rule) throw new Error('The embed says no height');
    return rule;
  }
});
