import type { Story } from '../../core/story/types';
import { quote } from '../../core/story/wording';
import type { ReadText } from '../check/readTextFile';
import type { Outcome } from '../outcome';
import { articleOf, coverageOf } from './coverage';
import { type PrintOptions, printCoverage } from './printCoverage';
import { printFingerprints } from './printFingerprints';
import { readArticle } from './readArticle';

/**
 * `--article`: compares a copy of the article with what the story keeps of it. Exits 0
 * where it is the curated text, 1 where it is not or cannot be compared.
 */
export function runCoverage(
  story: Story,
  file: string,
  read: ReadText,
  options: PrintOptions = {},
): Outcome {
  if (!read.ok) return refusal(file, read);
  const known = new Set(articleOf(story)?.paragraphs?.map(({ print }) => print));
  const article = readArticle(read.text, known);
  if (!article.ok) return refusal(file, article);
  const result = coverageOf(story, article.paragraphs);
  if (!result.ok) return refusal(file, result);
  return {
    exitCode: result.coverage.isSame ? 0 : 1,
    stdout: printCoverage(result.coverage, options),
  };
}

/**
 * `--fingerprint`: the prints of an article, to paste into the story; where to comes on
 * standard error, so that the rest can be piped. `story`: null where it has errors still.
 */
export function runFingerprint(story: Story | null, file: string, read: ReadText): Outcome {
  if (!read.ok) return refusal(file, read);
  const article = readArticle(read.text);
  if (!article.ok) return refusal(file, article);
  const source = story ? articleOf(story)?.id : undefined;
  return {
    exitCode: 0,
    stdout: printFingerprints(article.paragraphs),
    stderr: `Paste this into the source ${source ? quote(source) : 'that is the article'}; paragraph 0 should be the headline: ${quote(article.paragraphs[0]?.text)}.`,
  };
}

interface Refusal {
  readonly message: string;
  readonly hint: string;
  readonly line?: number;
  readonly column?: number;
}

function refusal(file: string, { message, hint, line = 1, column = 1 }: Refusal): Outcome {
  return { exitCode: 1, stderr: `${file}:${line}:${column}  error  ${message}\n  → ${hint}` };
}
