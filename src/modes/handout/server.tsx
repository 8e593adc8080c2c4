import '../shared/everyLanguage';
import { renderToString } from 'react-dom/server';
import type { Basemap } from '../../core/geo/basemap';
import { lessonMessagesFor } from '../../core/messages/lesson/catalogue';
import { lessonOf } from '../../core/scene/lesson';
import type { Story } from '../../core/story/types';
import { Grounds } from '../../views/handout/grounds';
import { paperStyle } from '../../views/handout/paperPalette';
import { SharedContext } from '../../views/shared';
import type { PageData } from '../shared/page';
import { shareOf } from '../shared/shareOf';
import { Handout } from './Handout';

/** What the build alone needs: the script of this page prints, and no more. */
interface Stills {
  readonly basemap: Basemap;
  readonly page: PageData;
}

/** Nothing of the story goes to the script: the sheets are finished. */
export function preparePage(
  story: Story,
  language: string,
  basemap: Basemap,
  addresses: PageData['addresses'],
): { page: object; stills: Stills } {
  const none = { labels: {}, signs: [], outside: [] };
  const page = { story, language, layout: { narrow: none, wide: none, numbersAt: {} }, addresses };
  return { page: {}, stills: { basemap, page } };
}

export function renderPage(_page: object, { basemap, page }: Stills) {
  const shared = shareOf(page);
  const { story, language, messages, say } = shared;
  const words = lessonMessagesFor(language);
  const steps = lessonOf(story, language, messages, words);
  const grounds = new Grounds(basemap);
  // The sheets first: they tell which grounds there are.
  const sheets = renderToString(
    <SharedContext value={shared}>
      <Handout words={words} steps={steps} grounds={grounds} />
    </SharedContext>,
  );
  const tools = renderToString(
    <nav className="handout__tools" aria-label={words.handout}>
      <a href="../">{words.leave}</a>
      <a href="../present/">{words.lesson(say(story.title))}</a>
      <button type="button" className="push needs-script" data-print>
        {words.print}
      </button>
      <label className="choice needs-script">
        <span>{messages.contextSwitch}</span>
        <select data-context-choice="">
          <option value="shown">{messages.contextShown}</option>
          <option value="hidden">{messages.contextHidden}</option>
        </select>
      </label>
      <span>{words.printHint}</span>
      {page.addresses.offline && (
        <a href={page.addresses.offline} download>
          {words.oneFile}
        </a>
      )}
      {/* The build takes `hidden` away once it has made the files. */}
      <span data-pdf="" hidden>
        {words.readyPdf} <a href="handout-a4.pdf">{words.paper.a4}</a>{' '}
        <a href="handout-letter.pdf">{words.paper.letter}</a>
      </span>
    </nav>,
  );
  const drawn = renderToString(
    <svg className="handout__grounds" aria-hidden="true" width="0" height="0">
      <defs>
        {grounds.all.map(({ id, inside }) => (
          <g
            key={id}
            id={id}
            className="picture__ground"
            // biome-ignore lint/security/noDangerouslySetInnerHtml: drawn from the basemap alone.
            dangerouslySetInnerHTML={{ __html: inside }}
          />
        ))}
      </defs>
    </svg>,
  );
  const style = Object.entries(paperStyle())
    .map(([name, value]) => `${name}:${value}`)
    .join(';');
  return {
    html: `${tools}<main class="handout" style="${style}">${drawn}${sheets}</main>`,
    head: renderToString(<title>{words.handoutOf(say(story.title))}</title>),
  };
}
