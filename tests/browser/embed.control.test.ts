import { describe, expect, test } from 'vitest';
import { seeded } from '../core/scene/random';
import { EMBED_KEYS, hostileText as text } from '../core/state/hostileText';
import { embedFrame, openHosts } from './hosts/hostPages';
import { openSite } from './site';

const site = openSite();
const hosts = openHosts();

const listening = (query: string) =>
  `<script>window.heard = []; addEventListener('message', ({data}) => data?.v && heard.push(data))</script>
  <iframe src="${site.url}embed/?${query}" width="700" height="850"></iframe>`;

interface Said {
  type: string;
  payload: unknown;
  requestId?: string;
}
const HEARD = () => (window as unknown as { heard: Said[] }).heard;
const SEND = (message: unknown) => {
  document.querySelector('iframe')?.contentWindow?.postMessage(message, '*');
};

describe('a page that the address names', () => {
  test('steers the embed, and hears what the reader does', async () => {
    const page = await hosts.open(site.browser, listening(`host=${hosts.origin}`));
    const frame = await embedFrame(page);
    await expect.poll(async () => (await page.evaluate(HEARD))[0]?.type).toBe('ready');
    for (const [type, payload] of [
      ['setMoment', { date: '2023-09-20' }],
      ['setClock', { clock: 'reported' }],
      ['setTheme', { theme: 'dark' }],
      ['select', { id: 'najin' }],
    ] as const) {
      await page.evaluate(SEND, { v: 1, type, payload, requestId: `r-${type}` });
    }
    await expect
      .poll(async () => (await page.evaluate(HEARD)).filter(({ type }) => type === 'ack'))
      .toEqual(
        ['setMoment', 'setClock', 'setTheme', 'select'].map((type) => ({
          v: 1,
          type: 'ack',
          payload: { type },
          requestId: `r-${type}`,
        })),
      );
    expect(await frame.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
    await frame.getByRole('button', { name: 'Close' }).click();
    await expect
      .poll(async () => (await page.evaluate(HEARD)).at(-1))
      .toEqual({ v: 1, type: 'selectionChanged', payload: { id: null } });
  });
});

test.each([
  ['once the reader has come to it', 'no-preference', 1],
  ['never where less motion is asked for', 'reduce', 0],
] as const)('autoplay: %s', async (_, reducedMotion, played) => {
  const far = `<div style="height:3000px"></div>${listening(`autoplay=1&host=${hosts.origin}`)}`;
  const page = await hosts.open(site.browser, far, { reducedMotion });
  await expect.poll(async () => (await page.evaluate(HEARD)).length).toBe(1);
  const days = async () =>
    (await page.evaluate(HEARD)).filter(({ type }) => type === 'momentChanged').length;
  expect(await days()).toBe(0);
  await page.evaluate(() => document.querySelector('iframe')?.scrollIntoView());
  if (played) await expect.poll(days).toBeGreaterThan(0);
  await page.waitForTimeout(300);
  expect((await days()) > 0).toBe(played === 1);
});

describe('hostile messages', () => {
  test.each([
    ['no host is named', () => ''],
    ['another host is named', () => 'host=https://news.example'],
  ])('where %s, a command does nothing', async (_, query) => {
    const page = await hosts.open(site.browser, listening(query()), {
      expect: [/target origin provided/],
    });
    const frame = await embedFrame(page);
    await page.evaluate(SEND, { v: 1, type: 'setMoment', payload: { date: '2023-09-20' } });
    await page.waitForTimeout(200);
    expect(await page.evaluate(HEARD)).toEqual([]);
    expect(await frame.locator('.sentence__date').textContent()).not.toContain('20 September');
  });

  test('ten thousand of them change nothing', async () => {
    const page = await hosts.open(site.browser, listening(`host=${hosts.origin}`));
    const frame = await embedFrame(page);
    await expect.poll(async () => (await page.evaluate(HEARD)).length).toBe(1);
    const before = await frame.evaluate(() => document.getElementById('waybill')?.innerHTML);
    const random = seeded(20231018);
    const messages = Array.from({ length: 10_000 }, () => hostile(random));
    await page.evaluate((all) => {
      const frame = document.querySelector('iframe')?.contentWindow;
      for (const message of all) frame?.postMessage(message, '*');
    }, messages);
    await page.waitForTimeout(500);
    await page.evaluate(SEND, { v: 1, type: 'pause', requestId: 'last' });
    await expect
      .poll(async () => (await page.evaluate(HEARD)).at(-1)?.requestId, { timeout: 20_000 })
      .toBe('last');
    expect(await page.evaluate(HEARD)).toHaveLength(2);
    expect(await frame.evaluate(() => document.getElementById('waybill')?.innerHTML)).toBe(before);
    expect(await frame.evaluate(() => (window as { hit?: boolean }).hit)).toBeUndefined();
    expect(page.frames()[1]?.url()).toBe(`${site.url}embed/?host=${hosts.origin}`);
  });
});

describe('hostile parameters', () => {
  test('a page opened with them stays the page', async () => {
    const random = seeded(11);
    for (let i = 0; i < 4; i++) {
      const query = new URLSearchParams(EMBED_KEYS.map((key) => [key, text(random)]));
      const page = await site.openPage({ path: `embed/?${query}#?secret=%00"><script>` });
      await page.waitForSelector('html[data-script]');
      expect(await page.locator('h1').count()).toBe(1);
      expect(await page.evaluate(() => (window as { hit?: boolean }).hit)).toBeUndefined();
      await page.close();
    }
  });
});

/** Anything that a page can post, but never a whole command. */
function hostile(random: () => number, depth = 0): unknown {
  const pick = Math.floor(random() * 9);
  if (pick < 3 || depth > 3) return text(random);
  if (pick === 3) return random() * 1e9;
  if (pick === 4) return null;
  if (pick === 5) return [hostile(random, depth + 1), hostile(random, depth + 1)];
  if (pick === 6)
    return { sentinel: 'amp', type: text(random), height: hostile(random, depth + 1) };
  return {
    v: random() < 0.5 ? 1 : hostile(random, depth + 1),
    type:
      random() < 0.5
        ? ['setMoment', 'select', 'setTheme', 'setClock', 'setContext'][Math.floor(random() * 5)]
        : text(random),
    payload: {
      date: hostile(random, depth + 1),
      id: text(random),
      theme: hostile(random, depth + 1),
      clock: text(random),
      context: text(random),
      __proto__: null,
      [text(random)]: hostile(random, depth + 1),
    },
    requestId: hostile(random, depth + 1),
  };
}
