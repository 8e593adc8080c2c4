import { embedHeight, heightCss } from '../../core/layout/embedSize';
import type { Story } from '../../core/story/types';

/**
 * Style rules for how tall the embed of a story is with each choice of its parts, by what
 * `settle` puts on the page: no script is waited for.
 */
export function heightRules(story: Story): string {
  const rules: string[] = [];
  for (const plain of [false, true]) {
    for (const title of plain ? [true] : [true, false]) {
      for (const timeline of [true, false]) {
        const page =
          has(plain, '[data-plain]') +
          (plain ? '' : has(!title, "[data-without~='title']")) +
          has(!timeline, "[data-without~='timeline']");
        const height = heightCss(embedHeight(story, { plain, title, timeline }), 'cqw');
        rules.push(`html${page} .embed__sheet{--embed-height:${height}}`);
      }
    }
  }
  return rules.join('');
}

function has(wanted: boolean, attribute: string): string {
  return wanted ? attribute : `:not(${attribute})`;
}
