import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { ROOT } from './builtSite';

const AXE = readFileSync(join(ROOT, 'node_modules/axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe has against the page as it stands. Throws where it looked at nothing. */
export async function violations(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  return page.evaluate(async (rules) => {
    const { axe } = window as unknown as {
      axe: { run(options: RunOptions): Promise<AxeResults> };
    };
    const result = await axe.run({
      runOnly: { type: 'tag', values: rules },
      // Of all else one example each: to describe every element takes longer than to look at it.
      resultTypes: ['violations'],
      // Not among axe's own yet: who speaks to the page says what stands there.
      rules: { 'label-content-name-mismatch': { enabled: true } },
    });
    if (result.passes.length === 0) throw new Error('axe looked at nothing');
    return result.violations.flatMap(({ id, nodes }) =>
      nodes.map(
        (node) =>
          `${id} ${node.target.join(' ')}: ${node.any[0]?.message ?? node.failureSummary ?? ''}`,
      ),
    );
  }, RULES);
}
