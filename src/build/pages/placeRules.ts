import { LATER_RULES } from '../../views/LaterRules';
import { liftStyles } from './liftStyles';

/** Stands in the style sheets where those of the first view end: see `firstViewEnds.css`. */
const FIRST_VIEW_ENDS = 'first-view-ends{order:0}';

/** Style rules of a page: text to stand in it, and files to link. */
export interface PageStyles {
  readonly css: string;
  readonly links: readonly string[];
  /** Whether `style` attributes become rules as well, for the sake of a strict policy. */
  readonly lift: boolean;
}

/** What a page shows, and the rules for its head. */
export interface Placed {
  readonly html: string;
  readonly css: string;
}

/**
 * Places a page's style rules: in its head, or, where the page has a place for them, those that
 * its first view does without behind the map. Their order stays. Throws where a style sheet
 * does not say how far the first view goes.
 *
 * @param rendered what React rendered.
 * @param tables rules that come before those of the style sheets.
 */
export function placeRules(rendered: string, styles: PageStyles, tables: string): Placed {
  const lift = (html: string, mark?: string) =>
    styles.lift ? liftStyles(html, mark) : { html, css: '' };
  const [until, from, ...more] = rendered.split(LATER_RULES);
  if (from === undefined || styles.css === '') {
    const { html, css } = lift(rendered);
    return { html, css: tables + styles.css + css };
  }
  const [first, later, ...others] = styles.css.split(FIRST_VIEW_ENDS);
  if (later === undefined || others.length > 0 || more.length > 0) {
    throw new Error(`A page with a place for later rules needs one ${FIRST_VIEW_ENDS}`);
  }
  const above = lift(until ?? '');
  const below = lift(from, 'data-t');
  return {
    html: above.html + LATER_RULES + later + below.css + below.html,
    css: tables + first + above.css,
  };
}
