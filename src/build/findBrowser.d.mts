/** See findBrowser.mjs, which runs before anything is installed and so has no types of its own. */
export function findBrowser(): string | null;
export const BROWSER_HINT: string;
