import { THEMES, type Theme } from './palette';

/**
 * The themes by name, in English, without their colours: to know a theme by its name no page
 * needs those. A build writes this list out, see `src/build/pages/writtenOut.ts`.
 */
export const THEME_NAMES = Object.fromEntries(
  Object.entries(THEMES).map(([theme, { name }]) => [theme, name]),
) as Readonly<Record<Theme, string>>;
