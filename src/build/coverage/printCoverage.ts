import { textIn } from '../../core/story/localized';
import type { Claim } from '../../core/story/types';
import { count, quote } from '../../core/story/wording';
import type { Coverage, CoveredParagraph } from './coverage';

export interface PrintOptions {
  /** Colour by ANSI escapes; for a terminal only. */
  readonly colour?: boolean;
}

/** Words for a state, each as wide as the widest. */
const STATES = {
  same: 'same   ',
  moved: 'moved  ',
  changed: 'differs',
  missing: 'missing',
  new: 'new    ',
} as const satisfies Record<CoveredParagraph['state'], string>;

/**
 * The comparison as text for a person: a line a paragraph, with the claims it backs; under
 * those that are no longer the same, what to check again; then what nothing was taken
 * from, and in the last line whether the copy is the text that was curated.
 */
export function printCoverage(coverage: Coverage, { colour = false }: PrintOptions = {}): string {
  const paint = (code: number, text: string) => (colour ? `\u001b[${code}m${text}\u001b[0m` : text);
  const { article, story, paragraphs, astray, isSame } = coverage;
  const lines = paragraphs.flatMap((paragraph) => {
    const { state, claims } = paragraph;
    const code = state === 'same' ? 32 : 31;
    const ids = claims.map(({ id }) => id).join(', ');
    const head = `${numberOf(paragraph)}  ${paint(code, STATES[state])}  ${detail(paragraph)}`;
    const backs = paragraph.curated === null ? '' : `  ${ids || paint(2, '(no claim)')}`;
    const again = state === 'same' || state === 'moved' ? [] : claims;
    return [`${head}${backs}`, ...again.map((claim) => `         check ${describe(claim)}`)];
  });
  return [
    `Article: ${quote(article.title)} (${article.id})`,
    `Story: ${story.id}, version ${story.version}, checked ${story.checked.edtf}`,
    '',
    ...lines,
    '',
    untold(paragraphs),
    ...(astray.length === 0 ? [] : [strays(astray)]),
    paint(isSame ? 32 : 31, verdict(coverage)),
  ].join('\n');

  function describe(claim: Claim): string {
    return `${claim.id}: ${textIn(claim.says, story.language, story.language)}`;
  }
}

/** `¶  4`, or of what is new in the copy a plus sign. */
function numberOf({ curated }: CoveredParagraph): string {
  return `¶ ${(curated ? String(curated.n) : '+').padStart(3)}`;
}

function detail(paragraph: CoveredParagraph): string {
  const { state, curated, copy } = paragraph;
  switch (state) {
    case 'same':
      return count(curated.words, 'word');
    case 'moved':
      return `now paragraph ${copy.n} of the copy; ${count(curated.words, 'word')}`;
    case 'changed':
      return `from the curated text: ${count(curated.words, 'word')} then, ${copy.words} in paragraph ${copy.n} of the copy`;
    case 'missing':
      return `from the copy: ${count(curated.words, 'word')}`;
    case 'new':
      return `in the copy, as its paragraph ${copy.n}: ${quote(copy.text)}`;
  }
}

function untold(paragraphs: readonly CoveredParagraph[]): string {
  const without = paragraphs.flatMap(({ curated, claims }) =>
    curated && claims.length === 0 ? [curated.n] : [],
  );
  return without.length === 0
    ? 'Every paragraph of the curated text backs a claim.'
    : `Nothing was taken from ${without.map((n) => `¶ ${n}`).join(', ')}.`;
}

function strays(claims: readonly Claim[]): string {
  const named = claims.map(({ id, paragraph }) =>
    paragraph === undefined ? `${id} (none)` : `${id} (¶ ${paragraph})`,
  );
  return `Claims of the article in no paragraph that it has: ${named.join(', ')}.`;
}

function verdict({ isSame, paragraphs }: Coverage): string {
  const number = (state: CoveredParagraph['state']) =>
    paragraphs.filter((paragraph) => paragraph.state === state).length;
  if (isSame)
    return `The copy is the text that was curated: ${count(number('same'), 'paragraph')}.`;
  if (number('same') + number('moved') === 0) {
    return 'The copy is not the text that was curated: no paragraph is the same. It may be another file.';
  }
  const found = [
    [number('changed'), 'changed'],
    [number('missing'), 'missing'],
    [number('new'), 'new'],
    [number('moved'), 'moved'],
  ] as const;
  const told = found.filter(([n]) => n > 0).map(([n, what]) => `${n} ${what}`);
  return `The copy is not the text that was curated: ${told.join(', ')}; ${number('same')} the same.`;
}
