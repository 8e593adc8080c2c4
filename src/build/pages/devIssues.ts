import type { Issue } from '../../core/story/types';
import { inlineJson } from './html';

/** What the overlay of a page in development is told, in the page and at each save. */
export interface DevNews {
  /** The story that was checked. */
  readonly slug: string;
  readonly issues: readonly Pick<
    Issue,
    'severity' | 'rule' | 'message' | 'hint' | 'file' | 'line' | 'column'
  >[];
}

/** The event by which a page hears that its story was saved. */
export const SAVED = 'waybill:saved';
/** The element of the page that holds what the overlay shows at first. */
export const NEWS_ID = 'waybill-news';

/** Adds the overlay to a page: what it is to show, as data, and its script. */
export function withOverlay(html: string, news: DevNews): string {
  const data = `<script type="application/json" id="${NEWS_ID}">${inlineJson(news)}</script>`;
  const script = '<script type="module" src="/src/build/pages/devOverlay.ts"></script>';
  const end = html.lastIndexOf('</body>');
  const at = end < 0 ? html.length : end;
  return html.slice(0, at) + data + script + html.slice(at);
}
