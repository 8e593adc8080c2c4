import type { Issue } from './types';

/**
 * Every rule a story file is held to, by its stable name, and how bad it is to break it.
 * An error fails the check and the build; a warning asks for a second look.
 * Each rule has a file in `tests/fixtures/bad/` that breaks it and no other.
 */
export const RULES = {
  // The text: is it JSON at all?
  'empty-file': 'error',
  'not-json': 'error',
  'bad-json': 'error',
  'trailing-comma': 'error',
  comment: 'error',
  'duplicate-key': 'error',
  'too-deep': 'error',
  // The shape: is each part what the format says?
  'wrong-type': 'error',
  'unknown-key': 'error',
  'missing-key': 'error',
  'missing-id': 'error',
  'unknown-value': 'error',
  'bad-format': 'error',
  'too-long': 'error',
  'too-short': 'error',
  'out-of-range': 'error',
  // Text that can harm or mislead.
  'blank-text': 'error',
  'control-character': 'error',
  'bidi-control': 'error',
  'broken-unicode': 'error',
  'bad-link': 'error',
  'hostile-link': 'error',
  'live-map-missing': 'warning',
  'live-map-insecure': 'warning',
  'markup-in-text': 'warning',
  'missing-language': 'warning',
  // Ids and references.
  'duplicate-id': 'error',
  'id-unlike-folder': 'warning',
  'dangling-reference': 'error',
  'repeated-reference': 'warning',
  'unused-item': 'warning',
  // Dates.
  'bad-date': 'error',
  'impossible-date': 'error',
  'reversed-date': 'error',
  'unsupported-date': 'error',
  'arrives-before-departs': 'error',
  'reported-too-early': 'warning',
  'reported-after-source': 'warning',
  'later-than-checked': 'warning',
  'date-in-future': 'warning',
  'undated-without-note': 'warning',
  'dated-twice': 'warning',
  'dated-apart': 'warning',
  'span-open': 'error',
  'span-too-long': 'warning',
  'span-leaves-out': 'warning',
  'version-order': 'warning',
  // Places and paths.
  'coordinate-out-of-range': 'error',
  'coordinates-swapped': 'error',
  'null-island': 'warning',
  'bad-extent': 'error',
  'place-outside-extent': 'warning',
  'home-shows-nothing': 'warning',
  'wrong-country': 'warning',
  'at-sea-on-land': 'warning',
  'leg-goes-nowhere': 'error',
  'path-missing': 'error',
  'path-without-basis': 'error',
  'path-unexplained': 'warning',
  'bearing-unused': 'warning',
  'legs-dont-meet': 'error',
  'strand-gap': 'warning',
  // The coast is only as good as the map at hand.
  'sea-leg-crosses-land': 'warning',
  'label-without-name': 'error',
  'zoom-reversed': 'error',
  'unknown-basemap': 'error',
  // Evidence.
  'claim-without-source': 'error',
  'event-without-claim': 'error',
  'leg-without-claim': 'warning',
  'article-kind': 'error',
  'paragraph-without-article': 'error',
  'differs-from-itself': 'error',
  'inferred-without-basis': 'warning',
  'context-unmarked': 'warning',
  'outside-date-of-article': 'error',
  'repeated-print': 'error',
  'paragraph-without-print': 'warning',
  // The lesson.
  'step-not-a-day': 'error',
  'step-outside-span': 'error',
  'step-outside-camera': 'warning',
  'held-not-shown': 'error',
  'held-not-claimed': 'error',
  'answer-without-question': 'error',
  'held-without-answer': 'error',
} as const satisfies Record<string, Issue['severity']>;

export type Rule = keyof typeof RULES;

/** Keys and indexes from the root of the story file. */
export type Path = Issue['path'];

/** An issue of a rule: `message` says what is wrong, `hint` what to do about it. */
export function issue(rule: Rule, path: Path, message: string, hint: string): Issue {
  return { severity: RULES[rule], rule, path, message, hint };
}
