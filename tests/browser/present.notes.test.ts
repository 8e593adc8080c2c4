import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openSite } from './site';

const site = openSite();

async function openBoth(query = ''): Promise<[lesson: Page, notes: Page]> {
  const lesson = await site.openPage({ path: `present/${query}`, width: 1024, height: 768 });
  await lesson.locator('.stepmap .picture').waitFor();
  const [notes] = await Promise.all([
    lesson.context().waitForEvent('page'),
    lesson.keyboard.press('n'),
  ]);
  await notes.locator('.notes__state[data-alive]').waitFor();
  return [lesson, notes];
}

/** The two windows greet each other once a second. */
const WAIT = { timeout: 6000 };

const onLesson = (page: Page) => page.locator('.bar__count').innerText();
const onNotes = (page: Page) => page.locator('.notes__clock dd').nth(2).innerText();

describe('the notes window', () => {
  test('shows notes, answer and the next step, and follows', async () => {
    const [lesson, notes] = await openBoth('?step=1');
    expect(await onNotes(notes)).toBe('1 / 12');
    expect(await notes.locator('.notes__text p').innerText()).toContain('Collect guesses');
    expect(await notes.locator('.notes__next').innerText()).toContain('names the two ports');
    await lesson.keyboard.press('PageDown');
    await notes.locator('.notes__answer[data-shown]').waitFor();
    await lesson.keyboard.press('5');
    await expect.poll(() => onNotes(notes), WAIT).toBe('5 / 12');
  });

  test('its keys move the lesson', async () => {
    const [lesson, notes] = await openBoth('?step=2');
    await notes.keyboard.press('PageDown');
    await notes.keyboard.press('PageDown');
    await expect.poll(() => onLesson(lesson), WAIT).toBe('3 / 12');
    await notes.keyboard.press('b');
    await lesson.locator('.present__blank').waitFor();
  });

  test('a reload of either comes back to the same step and the same clock', async () => {
    const [lesson, notes] = await openBoth('?step=4');
    const seconds = async () => {
      const [minutes = 0, rest = 0] = (await notes.locator('.notes__clock dd').nth(1).innerText())
        .split(':')
        .map(Number);
      return minutes * 60 + rest;
    };
    await expect.poll(seconds, WAIT).toBeGreaterThan(1);
    await lesson.reload();
    await lesson.locator('.stepmap .picture').waitFor();
    expect(await onLesson(lesson)).toBe('4 / 12');
    await lesson.keyboard.press('6');
    await expect.poll(() => onNotes(notes), WAIT).toBe('6 / 12');
    expect(await seconds()).toBeGreaterThan(1);
    await notes.reload();
    await notes.locator('.notes__state[data-alive]').waitFor();
    expect(await onNotes(notes)).toBe('6 / 12');
    expect(await seconds()).toBeGreaterThan(1);
  });

  test('a lesson closed and opened anew comes in where the notes saw it last', async () => {
    const [lesson, notes] = await openBoth('?step=7&shown=1');
    const address = new URL('present/', site.url).href;
    await lesson.close();
    await notes.locator('.notes__state:not([data-alive])').waitFor();
    const again = await notes.context().newPage();
    await again.goto(address);
    await expect.poll(() => onLesson(again), WAIT).toBe('7 / 12');
    expect(await again.locator('.step__answer:not([data-held])').count()).toBe(1);
    await notes.locator('.notes__state[data-alive]').waitFor();
  });

  test('the clock of the lesson can be set back', async () => {
    const [, notes] = await openBoth();
    const elapsed = () => notes.locator('.notes__clock dd').nth(1).innerText();
    await expect.poll(elapsed, WAIT).not.toBe('0:00');
    await notes.getByRole('button', { name: 'Start again from zero' }).click();
    await expect.poll(elapsed, WAIT).toMatch(/^0:0[01]$/);
  });
});
