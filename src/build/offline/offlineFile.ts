/** The name of a story's one file, in the root of the site. */
export function offlineFile(slug: string): string {
  return `${slug}.offline.html`;
}
