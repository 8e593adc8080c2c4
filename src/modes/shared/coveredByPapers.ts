import { NO_PADDING, type Padding } from '../../core/geo/camera';
import { coveredSides } from '../../core/layout/coveredSides';

/** How much of the map the papers cover that lie over it now, CSS pixels. */
export function coveredByPapers(root: ParentNode, map: Element): Padding {
  const papers = root.querySelector('.waybill');
  return papers
    ? coveredSides(map.getBoundingClientRect(), papers.getBoundingClientRect())
    : NO_PADDING;
}
