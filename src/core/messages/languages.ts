/**
 * The languages that the pages speak. To add one, add its tag here: TypeScript then names
 * each catalogue that lacks it. A story's own texts may come in any.
 */
const LANGUAGES = ['en'] as const;

/** One set of words for each language. */
export type Catalogues<T> = Readonly<Record<(typeof LANGUAGES)[number], T>>;

/** The words for a language tag, else for its primary language, else the English ones. */
export function wordsFor<T>(catalogues: Catalogues<T>, language: string): T {
  const tag = language.toLowerCase();
  const found = [tag, tag.split('-')[0]].flatMap((wanted) =>
    LANGUAGES.filter((one) => one === wanted),
  );
  return catalogues[found[0] ?? 'en'];
}
