import { plainViewsCss } from '../../views/map/plainViews';
import type { PageData, PageStills } from '../shared/page';
import { renderView } from '../shared/renderView';
import { Reader } from './Reader';

export { preparePage } from '../shared/prepare';

export function renderPage(page: PageData, stills: PageStills) {
  const { html, head } = renderView(Reader, page, stills);
  const views = plainViewsCss(page.story);
  return { html, head: `${head}<noscript><style>${views}</style></noscript>` };
}
