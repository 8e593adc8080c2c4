import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openSite } from './site';

const site = openSite();

type Phases = Readonly<Record<string, string>>;

/** What the story's own dates say, worked out by hand. */
const HAPPENED: Record<string, Phases> = {
  '2023-09-20': {
    'event-sea': 'now',
    'event-train': 'now',
    'event-kim': 'past',
    'event-vostochny': 'past',
    'event-visits': 'past',
    'event-miller': 'past',
    'event-cbs': 'ahead',
    'event-cars': 'ahead',
    'event-csis': 'ahead',
    'event-white-house': 'ahead',
    'event-in-return': 'ahead',
    'event-article': 'ahead',
    'event-kremlin': 'ahead',
    'leg-sea': 'now',
    'leg-train': 'now',
    najin: 'now',
    dunay: 'now',
    tumangang: 'ahead',
    'tumen-bridge': 'undated',
    vostochny: 'past',
    vladivostok: 'past',
  },
  '2023-10-01': { 'event-sea': 'now', 'leg-sea': 'now', najin: 'now', 'event-cbs': 'ahead' },
  '2023-10-05': {
    'event-sea': 'past',
    'leg-sea': 'past',
    najin: 'past',
    'event-train': 'now',
    'leg-train': 'now',
    dunay: 'now',
    'event-cbs': 'now',
    'event-cars': 'now',
    tumangang: 'now',
    'event-csis': 'ahead',
    'event-white-house': 'ahead',
  },
  '2023-10-14': {
    'event-train': 'past',
    'leg-train': 'past',
    dunay: 'past',
    'event-cars': 'past',
    'event-csis': 'past',
    tumangang: 'past',
    'event-white-house': 'past',
    'event-in-return': 'past',
    'event-article': 'now',
    'event-kremlin': 'ahead',
  },
};
/** Only what a reader could know by then. */
const REPORTED: Record<string, Phases> = {
  '2023-09-20': {
    'event-sea': 'hidden',
    'event-train': 'hidden',
    'event-kim': 'past',
    'event-vostochny': 'past',
    'event-visits': 'past',
    'event-miller': 'past',
    'event-cbs': 'hidden',
    'event-cars': 'hidden',
    'event-csis': 'hidden',
    'event-white-house': 'hidden',
    'event-in-return': 'hidden',
    'event-article': 'hidden',
    'event-kremlin': 'hidden',
    'leg-sea': 'hidden',
    'leg-train': 'hidden',
    najin: 'hidden',
    dunay: 'hidden',
    tumangang: 'hidden',
    'tumen-bridge': 'hidden',
    'southwestern-russia': 'hidden',
    vostochny: 'past',
    vladivostok: 'past',
  },
  '2023-10-01': { 'event-sea': 'hidden', 'leg-sea': 'hidden', 'event-cbs': 'hidden' },
  '2023-10-05': {
    'event-cbs': 'now',
    'event-cars': 'hidden',
    tumangang: 'hidden',
    'event-sea': 'hidden',
    najin: 'hidden',
  },
  '2023-10-14': {
    'event-sea': 'past',
    'leg-sea': 'past',
    najin: 'past',
    dunay: 'past',
    'event-train': 'past',
    'event-cars': 'past',
    tumangang: 'past',
    'tumen-bridge': 'undated',
    'event-white-house': 'past',
    'event-article': 'now',
    'event-kremlin': 'hidden',
  },
};

/** id → the phases of all that carries it, and whether any of it shows. */
async function phases(page: Page): Promise<Map<string, { phases: string[]; seen: boolean }>> {
  const found = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.card, .lane__item, .mark, [data-mark]')].map(
      (at) => ({
        id: at.dataset.id ?? at.dataset.mark ?? '',
        phase: at.dataset.phase ?? 'none',
        seen: getComputedStyle(at).display !== 'none',
      }),
    ),
  );
  const by = new Map<string, { phases: string[]; seen: boolean }>();
  for (const { id, phase, seen } of found) {
    const entry = by.get(id) ?? { phases: [], seen: false };
    entry.phases = [...new Set([...entry.phases, phase])];
    entry.seen ||= seen;
    by.set(id, entry);
  }
  return by;
}

async function check(page: Page, expected: Phases): Promise<void> {
  const found = await phases(page);
  const got = Object.fromEntries(
    Object.keys(expected).map((id) => [id, found.get(id)?.phases.join('+')]),
  );
  expect(got).toEqual(expected);
  for (const [id, phase] of Object.entries(expected)) {
    expect(found.get(id)?.seen, `${id} is to be seen`).toBe(phase !== 'hidden');
  }
}

describe.each([
  ['happened', HAPPENED],
  ['reported', REPORTED],
] as const)('by the clock of what %s', (clock, days) => {
  test.each(Object.keys(days))('a link to %s', async (day) => {
    const page = await site.openPage({ path: `?t=${day}&clock=${clock}` });
    await page.waitForSelector('html[data-script]');
    await check(page, days[day] as Phases);
  });

  test('the slider leads to the same, forth and back', async () => {
    const page = await site.openPage({ path: '?t=2023-09-01' });
    await page.waitForSelector('html[data-script]');
    if (clock === 'reported') {
      await page.getByRole('radio', { name: 'When it was reported' }).check({ force: true });
    }
    const order = Object.keys(days);
    for (const day of [...order, ...order.toReversed()]) {
      const index = Math.round((Date.parse(day) - Date.parse('2023-09-01')) / 86_400_000);
      await page.getByRole('slider').fill(String(index));
      await check(page, days[day] as Phases);
    }
  });
});

test('the switch of clocks works by mouse and by keyboard', async () => {
  const page = await site.openPage({ path: '?t=2023-09-20' });
  await page.waitForSelector('html[data-script]');
  await page.getByText('When it was reported', { exact: true }).click();
  await check(page, REPORTED['2023-09-20'] as Phases);
  await page.keyboard.press('ArrowLeft');
  await check(page, HAPPENED['2023-09-20'] as Phases);
});

test('what is not known yet is in no tree and no tab order', async () => {
  const page = await site.openPage({ path: '?t=2023-09-20&clock=reported' });
  await page.waitForSelector('html[data-script]');
  expect(await page.getByRole('button', { name: /^Najin/ }).count()).toBe(0);
  expect(await page.getByRole('button', { name: /^Containers by sea/ }).count()).toBe(0);
  const words = await page.getByRole('slider').getAttribute('aria-valuetext');
  expect(words).not.toMatch(/container|Dunay/i);
});

test('a number inside the mark of a place waits until its event may be told', async () => {
  const page = await site.openPage({ path: 'rhosus/?clock=reported&t=2014-05-15' });
  await page.waitForSelector('html[data-script] .map[data-free]');
  const numbers = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.mark [data-of]:not(.badge--more)')].map(
      (number) => ({
        event: number.dataset.of ?? '',
        shown: number.checkVisibility(),
        told: document.querySelector(`.card[data-id="${number.dataset.of}"]`)?.checkVisibility(),
      }),
    ),
  );
  expect(numbers.filter(({ shown, told }) => shown && !told)).toEqual([]);
  expect(numbers.filter(({ shown }) => shown).length).toBeGreaterThan(0);
  expect(numbers.find(({ event }) => event === 'stranded')).toMatchObject({ shown: false });
  // What is heard of a mark is what is seen on it, how many more there are too.
  const marks = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.mark[data-precision]')].map((mark) => ({
      seen: [...mark.querySelectorAll<HTMLElement>('.badge')]
        .filter((badge) => badge.dataset.phase !== 'hidden')
        .map(({ textContent }) => textContent),
      heard: mark.ariaLabel?.split(', ').filter((part) => /^\+?\d+$/.test(part)),
    })),
  );
  for (const { seen, heard } of marks) expect(heard).toEqual(seen);
  expect(marks.flatMap(({ seen }) => seen).length).toBeGreaterThan(0);
});

test.each(['', 'rhosus/'])('before its script /%s stands as the script leaves it', async (path) => {
  const bare = await site.openPage({ path, js: false });
  const built = await states(bare);
  expect(built.length).toBeGreaterThan(40);
  expect(built.filter(({ phase }) => phase === null)).toEqual([]);
  const page = await site.openPage({ path });
  await page.waitForSelector('.map[data-free]');
  expect(await states(page)).toEqual(built);
});

/** What has a phase, in the page's order, and what its line on the map looks like. */
async function states(page: Page) {
  return page.evaluate(() =>
    [...document.querySelectorAll('.card, .lane__item, .lane__delay, [data-mark], [data-of]')].map(
      (at) => ({
        of: at.getAttribute('class'),
        phase: at.getAttribute('data-phase'),
        opacity: getComputedStyle(at).opacity,
      }),
    ),
  );
}
