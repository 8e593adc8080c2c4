import { quote } from '../core/story/wording';
import { ENTRIES } from './pages/config';

/**
 * Folders and files that the built site has at its root, or may come to have: those of the
 * home story's own pages among them.
 */
const TAKEN: ReadonlySet<string> = new Set([
  ...Object.keys(ENTRIES),
  'assets',
  'basemap',
  'docs',
  'embed',
  'fonts',
  'hosting',
  'index',
  'oembed',
  'public',
]);

/** What is wrong with something a person gave, and what to do. */
export interface Problem {
  readonly message: string;
  readonly hint: string;
}

/**
 * What keeps a text from being the slug of a story, which is its folder, its address and
 * its id in one; null: nothing.
 */
export function slugProblem(slug: string): Problem | null {
  if (slug === '') return { message: 'The slug is empty.', hint: `Give one, ${EXAMPLE}.` };
  if (slug.length > 64) {
    return {
      message: `The slug has ${slug.length} characters; an id has at most 64.`,
      hint: 'Take two or three telling words.',
    };
  }
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) {
    const mended = slugOf(slug);
    return {
      message: `${quote(slug)} cannot stand in an address: a slug is small letters, digits, and single hyphens between them.`,
      hint:
        mended === '' || slugProblem(mended)
          ? `Take Latin letters, ${EXAMPLE}.`
          : `Take "${mended}".`,
    };
  }
  if (TAKEN.has(slug)) {
    return {
      message: `${quote(slug)} is a folder of the site itself.`,
      hint: `Take a name of the story, ${EXAMPLE}.`,
    };
  }
  return null;
}

const EXAMPLE = 'for example "port-to-port"';

/** The nearest slug to a text: accents dropped, all else that may not stand there a hyphen. */
export function slugOf(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 64)
    .replace(/-+$/, '');
}
