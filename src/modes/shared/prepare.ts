import type { Basemap } from '../../core/geo/basemap';
import { stageOf } from '../../core/geo/stage';
import { homeLayout, type MapSizes } from '../../core/layout/homeLayout';
import { measureLine } from '../../core/layout/measureLine';
import { messagesFor } from '../../core/messages/catalogue';
import type { Story } from '../../core/story/types';
import { locatorGround } from '../../views/map/locatorGround';
import { homeFrame, stillBase } from '../../views/map/stillBase';
import type { PageData, PageStills } from './page';

/**
 * Works out all of a page that does not depend on the browser. Pure.
 * `sizes`: of the map, where they are not those of the reader's page.
 */
export function preparePage(
  story: Story,
  language: string,
  basemap: Basemap,
  addresses: PageData['addresses'],
  sizes?: MapSizes,
): { page: PageData; stills: PageStills } {
  const stage = stageOf(story.home);
  return {
    page: {
      // The lesson is shown elsewhere: a reader's page is lighter without it.
      story: { ...story, steps: [] },
      language,
      layout: homeLayout(story, language, messagesFor(language), measureLine, sizes),
      addresses,
    },
    stills: {
      ground: stillBase(basemap, stage, homeFrame(stage), 'g-'),
      locator: locatorGround(basemap, story.home),
    },
  };
}
