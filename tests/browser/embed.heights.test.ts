import type { Frame, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { embedFrame, openHosts } from './hosts/hostPages';
import { openSite } from './site';

const site = openSite();
const hosts = openHosts();

/** What the embed itself is tall, CSS pixels. */
const wanted = (frame: Frame) =>
  frame.evaluate(() =>
    Math.ceil((document.getElementById('waybill') as HTMLElement).getBoundingClientRect().height),
  );

const frameSize = (page: Page) =>
  page.evaluate(() => {
    const { width, height } = (
      document.querySelector('iframe') as HTMLElement
    ).getBoundingClientRect();
    return { width, height };
  });

/** Waits until the frame is as tall as its page, and tells that nothing in it scrolls. */
async function expectFit(page: Page): Promise<number> {
  const frame = await embedFrame(page);
  const excess = () =>
    frame.evaluate(() => {
      const { scrollHeight, clientHeight, scrollWidth, clientWidth } = document.documentElement;
      return [scrollHeight - clientHeight, scrollWidth - clientWidth];
    });
  await expect
    .poll(
      async () => {
        const { width, height } = await frameSize(page);
        const inside = await frame.evaluate(() => innerWidth);
        return [width - inside, height - (await wanted(frame)), ...(await excess())];
      },
      { timeout: 10_000 },
    )
    .toEqual([0, 0, 0, 0]);
  return wanted(frame);
}

/** What the page around it does to take heights, given the address of the embed. */
const PARENTS: readonly (readonly [name: string, body: (embed: string) => string])[] = [
  [
    'pym.js',
    (embed) => `<div id="a"></div><script src="pym.js"></script>
      <script>new pym.Parent('a', '${embed}', {})</script>`,
  ],
  [
    '@newswire/frames',
    (embed) => `<div id="a"></div><script src="frames.js"></script>
      <script>new newswireFrames.Framer(document.getElementById('a'), {src: '${embed}'})</script>`,
  ],
  [
    'iframe-resizer',
    (embed) => `<iframe id="a" src="${embed}" style="width:1px;min-width:100%;border:0"></iframe>
      <script src="resizer.js"></script>
      <script>iFrameResize({checkOrigin: false}, '#a')</script>`,
  ],
  [
    "Datawrapper's listener",
    (embed) => `<iframe src="${embed}" style="width:0;min-width:100%;border:0"></iframe><script>
      addEventListener('message', ({data, source}) => {
        if (data['datawrapper-height'] === undefined) return;
        for (const frame of document.querySelectorAll('iframe')) {
          if (frame.contentWindow !== source) continue;
          for (const id in data['datawrapper-height'])
            frame.style.height = data['datawrapper-height'][id] + 'px';
        }
      })</script>`,
  ],
  [
    'the listener of Medium',
    (embed) => `<iframe src="${embed}" style="width:100%;border:0"></iframe><script>
      addEventListener('message', ({data}) => {
        let said; try { said = JSON.parse(data) } catch { return }
        if (said.context !== 'iframe.resize') return;
        for (const frame of document.querySelectorAll('iframe'))
          if (frame.src === said.src) frame.height = said.height;
      })</script>`,
  ],
  [
    'AMP',
    (embed) => `<iframe src="${embed}" sandbox="allow-scripts" style="width:100%;border:0"></iframe>
      <script>
      addEventListener('message', ({data, source}) => {
        const frame = document.querySelector('iframe');
        if (source !== frame.contentWindow) return;
        if (data.sentinel === 'amp' && data.type === 'embed-size') frame.height = data.height;
      })</script>`,
  ],
  [
    'WordPress',
    (embed) => `<iframe src="${embed}#?secret=aB3dE" sandbox="allow-scripts" security="restricted"
      width="600" height="338" style="width:100%;border:0;visibility:hidden"></iframe><script>
      addEventListener('message', ({data, source}) => {
        const frame = document.querySelector('iframe');
        if (!data.secret || /[^a-zA-Z0-9]/.test(data.secret) || source !== frame.contentWindow) return;
        if (data.secret !== 'aB3dE' || data.message !== 'height') return;
        frame.height = Math.min(1000, Math.max(200, ~~data.value));
        frame.style.visibility = '';
      })</script>`,
  ],
];

describe.each(PARENTS)('%s', (_, body) => {
  test('takes the right height at every width, also after a turn of the phone', async () => {
    const page = await hosts.open(
      site.browser,
      `<style>body{margin:0}</style>${body(new URL('embed/', site.url).href)}`,
      { width: 320, expect: [/deprecated/] },
    );
    const heights = [];
    for (const width of [320, 600, 1000, 320]) {
      await page.setViewportSize({ width, height: 700 });
      heights.push(await expectFit(page));
    }
    expect(heights[0]).toBe(heights[3]);
    expect(heights[2]).toBeGreaterThan(heights[0] as number);
  });

  test('takes it when the tab that holds it is shown later', async () => {
    const page = await hosts.open(
      site.browser,
      `<style>body{margin:0}</style><div id="tab" style="display:none">${body(new URL('embed/', site.url).href)}</div>`,
      { width: 600, expect: [/deprecated/] },
    );
    await page.waitForTimeout(500);
    await page.evaluate(() => {
      (document.getElementById('tab') as HTMLElement).style.display = '';
    });
    await expectFit(page);
    const labels = await (await embedFrame(page)).evaluate(
      () =>
        [...document.querySelectorAll('.mark .label__text')].filter(
          (label) => label.getBoundingClientRect().width > 0,
        ).length,
    );
    expect(labels).toBeGreaterThan(0);
  });
});

test('heights are told on change alone, and to no one where there is no frame', async () => {
  const page = await hosts.open(
    site.browser,
    `<script>window.heard = []; addEventListener('message', ({data}) => heard.push(data))</script>
    <iframe src="${site.url}embed/" style="width:600px;height:800px;border:0"></iframe>`,
  );
  const frame = await embedFrame(page);
  const told = () =>
    page.evaluate(
      () =>
        (window as unknown as { heard: { sentinel?: string }[] }).heard.filter(
          ({ sentinel }) => sentinel === 'amp',
        ).length,
    );
  await expect.poll(told).toBe(1);
  await frame.getByRole('slider').fill('10');
  await page.evaluate(() => {
    (document.querySelector('iframe') as HTMLElement).style.height = '500px';
  });
  await page.waitForTimeout(300);
  expect(await told()).toBe(1);

  const alone = await site.openPage({
    path: 'embed/',
    before: async (opened) => {
      await opened.addInitScript(() => {
        const heard: unknown[] = [];
        Object.assign(window, { heard });
        addEventListener('message', ({ data }) => heard.push(data));
      });
    },
  });
  await alone.waitForSelector('html[data-script]');
  await alone.waitForTimeout(200);
  expect(await alone.evaluate(() => (window as unknown as { heard: unknown[] }).heard)).toEqual([]);
});
