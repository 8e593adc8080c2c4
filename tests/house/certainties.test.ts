import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CERTAINTIES } from '../../src/core/story/vocabulary';

/** Each draws how sure something is, and `stated` without a rule of its own. */
const SHEETS = ['base.css', 'claim/claim.css', 'timeline/lanes.css', 'lesson/lesson.css'] as const;

describe.each(SHEETS)('how sure, as %s draws it', (sheet) => {
  const css = readFileSync(new URL(`../../src/views/${sheet}`, import.meta.url), 'utf8');

  test.each(CERTAINTIES.filter((one) => one !== 'stated'))('“%s” has a look of its own', (one) => {
    expect(css).toContain(`[data-certainty='${one}']`);
  });
});
