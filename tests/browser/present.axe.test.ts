import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { ROOT } from './builtSite';
import { openSite } from './site';

const site = openSite();
const AXE = readFileSync(join(ROOT, 'node_modules/axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function violations(page: Page): Promise<string[]> {
  return page.evaluate(async (rules) => {
    const { axe } = window as unknown as {
      axe: { run(options: RunOptions): Promise<AxeResults> };
    };
    const result = await axe.run({ runOnly: { type: 'tag', values: rules } });
    if (result.passes.length === 0) throw new Error('axe looked at nothing');
    return result.violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id} ${node.target.join(' ')}: ${node.failureSummary ?? ''}`),
    );
  }, RULES);
}

test.each(['', '&contrast=0', '&captions=large&spacing=wide'])(
  'axe finds nothing with %j',
  async (set) => {
    const page = await site.openPage({ path: `present/?step=1${set}`, width: 1024, height: 768 });
    await page.locator('.stepmap .picture').waitFor();
    await page.addScriptTag({ content: AXE });
    expect.soft(await violations(page), 'pointing').toEqual([]);
    await page.keyboard.press('PageDown');
    expect.soft(await violations(page), 'answered').toEqual([]);
    await page.getByText('More', { exact: true }).click();
    expect.soft(await violations(page), 'the list').toEqual([]);
    await page.keyboard.press('?');
    expect.soft(await violations(page), 'the keys').toEqual([]);
  },
);

test('axe finds nothing in the notes', async () => {
  const lesson = await site.openPage({ path: 'present/?step=2' });
  await lesson.locator('.stepmap .picture').waitFor();
  const [notes] = await Promise.all([
    lesson.context().waitForEvent('page'),
    lesson.keyboard.press('n'),
  ]);
  await notes.locator('.notes__state[data-alive]').waitFor();
  await notes.addScriptTag({ content: AXE });
  expect(await violations(notes)).toEqual([]);
});
