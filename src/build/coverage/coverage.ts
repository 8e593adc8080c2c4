import type { Claim, Source, Story } from '../../core/story/types';
import { quote } from '../../core/story/wording';
import { type ComparedParagraph, type CopyParagraph, compareParagraphs } from './compare';

/** A paragraph, and the claims that the story takes from it. */
export type CoveredParagraph = ComparedParagraph & { readonly claims: readonly Claim[] };

/** How a copy of an article and a story made from it stand to each other. */
export interface Coverage {
  readonly article: Source;
  readonly story: Story;
  readonly paragraphs: readonly CoveredParagraph[];
  /** Claims of the article that name no paragraph, or one that it does not have. */
  readonly astray: readonly Claim[];
  /** True: the copy is the text that was curated, paragraph by paragraph. */
  readonly isSame: boolean;
}

export type CoverageResult =
  | { readonly ok: true; readonly coverage: Coverage }
  | { readonly ok: false; readonly message: string; readonly hint: string };

/** The article of a story with its fingerprints, or why a copy cannot be compared with it. */
export function articleOf(story: Story): Source | undefined {
  return story.sources.find(({ id }) => id === story.article);
}

/** Compares a copy with the fingerprints that a story keeps of its article. */
export function coverageOf(story: Story, copy: readonly CopyParagraph[]): CoverageResult {
  const article = articleOf(story);
  if (!article) {
    return {
      ok: false,
      message: 'The story names no article, so there is nothing to compare with.',
      hint: 'Name in "article" the source that the story is made from.',
    };
  }
  if (!article.paragraphs || article.paragraphs.length === 0) {
    return {
      ok: false,
      message: `The source ${quote(article.id)} keeps no fingerprints of the article.`,
      hint: 'Make them from the curated text: npm run check -- <story.json> --fingerprint <article.txt>',
    };
  }
  const own = story.claims.filter(({ source }) => source === article.id);
  const paragraphs = compareParagraphs(article.paragraphs, copy).map(
    (compared): CoveredParagraph => ({
      ...compared,
      claims: own.filter(
        ({ paragraph }) => paragraph !== undefined && paragraph === compared.curated?.n,
      ),
    }),
  );
  const numbers = new Set(article.paragraphs.map(({ n }) => n));
  return {
    ok: true,
    coverage: {
      article,
      story,
      paragraphs,
      astray: own.filter(({ paragraph }) => paragraph === undefined || !numbers.has(paragraph)),
      isSame: paragraphs.every(({ state }) => state === 'same'),
    },
  };
}
