import { expect, test } from 'vitest';
import { violations } from './axe';
import { openSite } from './site';

const site = openSite();

test.each(['', '&contrast=0', '&captions=large&spacing=wide'])(
  'axe finds nothing with %j',
  async (set) => {
    const page = await site.openPage({ path: `present/?step=2${set}`, width: 1024, height: 768 });
    await page.locator('.stepmap .picture').waitFor();
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
  expect(await violations(notes)).toEqual([]);
});
