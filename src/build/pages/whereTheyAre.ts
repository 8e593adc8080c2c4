/**
 * Where the pages of a built site are, for the end of a build: from the root of the site, a
 * line for each story, the home story first.
 */
export function whereTheyAre(slugs: readonly string[], home: string | undefined): string {
  const first = home !== undefined && slugs.includes(home) ? home : slugs[0];
  const sorted = [...slugs].sort((a, b) => Number(b === first) - Number(a === first));
  const lines = sorted.map(
    (slug) =>
      `  /${slug}/  /${slug}/embed/  /${slug}/present/  /${slug}/handout/  /${slug}.offline.html`,
  );
  return [
    `  /  the home page: ${first}  /stories/  all stories  /docs/  the docs`,
    '  Of each story the page, to embed, the lesson, to print, and in one file for offline use:',
    ...lines,
  ].join('\n');
}
