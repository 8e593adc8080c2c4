import type { PageData, PageStills } from '../shared/page';
import { renderView } from '../shared/renderView';
import { Reader } from './Reader';

export { preparePage } from '../shared/prepare';

export function renderPage(page: PageData, stills: PageStills) {
  return renderView(Reader, page, stills);
}
