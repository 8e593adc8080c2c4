import './everyLanguage';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Basemap } from '../../core/geo/basemap';
import { stageOf } from '../../core/geo/stage';
import { homeLayout } from '../../core/layout/homeLayout';
import { quietName } from '../../core/layout/labelSpecs';
import { measureLine } from '../../core/layout/measureLine';
import { readerMaps } from '../../core/layout/readerMaps';
import { messagesFor } from '../../core/messages/catalogue';
import { dateFormsOf } from '../../core/messages/dateForms';
import { stillMessagesFor } from '../../core/messages/still/catalogue';
import { textIn } from '../../core/story/localized';
import type { LocalizedText, Story } from '../../core/story/types';
import { Foot } from '../../views/foot/Foot';
import { EdgeSigns } from '../../views/map/EdgeSigns';
import { KeyRows } from '../../views/map/KeyRows';
import { locatorGround } from '../../views/map/locatorGround';
import { Marks } from '../../views/map/Marks';
import { StillGround } from '../../views/map/StillGround';
import { stillBase } from '../../views/map/stillBase';
import { homeFrame } from '../../views/map/stillFrame';
import { SharedContext } from '../../views/shared';
import type { PageData, PageMaps, PageStills } from './page';
import { shareOf } from './shareOf';

/**
 * Works out all of a page that does not depend on the browser. Pure.
 * `sizes`: of the map, where they are not those of the reader's page.
 */
export function preparePage(
  story: Story,
  language: string,
  basemap: Basemap,
  addresses: PageData['addresses'],
  sizes?: PageMaps,
): { page: PageData; stills: PageStills } {
  const stage = stageOf(story.home);
  const frame = homeFrame(story.home, sizes?.all ?? readerMaps(story));
  const messages = messagesFor(language);
  const page: PageData = {
    story: forReaders(story, language),
    language,
    layout: homeLayout(story, language, messages, measureLine, sizes?.labels),
    addresses,
    dateForms: dateFormsOf(messages.locale),
  };
  const shared = shareOf(page);
  const draw = (view: React.ReactNode, seen = shared) =>
    renderToStaticMarkup(<SharedContext value={seen}>{view}</SharedContext>);
  return {
    page,
    stills: {
      ground: draw(<StillGround frame={frame} inside={stillBase(basemap, stage, frame, 'g-')} />),
      locator: locatorGround(basemap, story.home),
      keyRows: draw(
        <KeyRows
          story={story}
          messages={messages}
          words={stillMessagesFor(language)}
          outside={outsideOf(page.layout)}
        />,
      ),
      marks: draw(<Marks />),
      signs: draw(<EdgeSigns />),
      foot: draw(<Foot />, { ...shared, story: { ...page.story, changes: story.changes } }),
    },
  };
}

/** The places that are outside the map at every size of it. */
function outsideOf({ narrow, wide }: PageData['layout']): ReadonlySet<string> {
  return new Set(narrow.outside.filter((id) => wide.outside.includes(id)));
}

/**
 * The story without what the script of a reader's page does not need: the lesson, the
 * corrections, the fingerprints of the article, and the names of quiet labels and lines in
 * other languages.
 */
function forReaders(story: Story, language: string): Story {
  const named = <T extends { readonly name?: LocalizedText | undefined }>(item: T): T =>
    item.name === undefined ? item : { ...item, name: textIn(item.name, language, story.language) };
  return {
    ...story,
    steps: [],
    changes: [],
    sources: story.sources.map(({ paragraphs, ...source }) => source),
    // A country's name too: to ask the browser for one costs more than all else about labels.
    labels: story.labels.map((label) => ({ ...label, name: quietName(label, story, language) })),
    lines: story.lines.map(named),
  };
}
