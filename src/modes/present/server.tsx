import '../shared/everyLanguage';
import { renderToString } from 'react-dom/server';
import type { Basemap } from '../../core/geo/basemap';
import { lessonMessagesFor } from '../../core/messages/lesson/catalogue';
import { lessonOf } from '../../core/scene/lesson';
import type { Story } from '../../core/story/types';
import { paletteStyle } from '../../views/lesson/paletteStyle';
import { StepPicture } from '../../views/lesson/StepPicture';
import { StepText } from '../../views/lesson/StepText';
import { SharedContext } from '../../views/shared';
import type { PageData } from '../shared/page';
import { shareOf } from '../shared/shareOf';

/** What only the build has, for the first step as the page comes. */
interface Stills {
  readonly basemap: Basemap;
}

/** The lesson's page needs the whole story, and no layout of the reader's map. */
export function preparePage(
  story: Story,
  language: string,
  basemap: Basemap,
  addresses: PageData['addresses'],
): { page: PageData; stills: Stills } {
  const none = { labels: {}, signs: [], outside: [] };
  return {
    page: { story, language, layout: { narrow: none, wide: none, numbersAt: {} }, addresses },
    stills: { basemap },
  };
}

const SIZE = { width: 640, height: 700 };

/** The first step, readable before any script; the script then takes the page over. */
export function renderPage(page: PageData, { basemap }: Stills) {
  const shared = shareOf(page);
  const { story, language, messages, say } = shared;
  const words = lessonMessagesFor(language);
  const [step] = lessonOf(story, language, messages, words);
  if (!step) throw new Error('A lesson has at least one step.');
  const html = renderToString(
    <SharedContext value={shared}>
      <main className="present" style={paletteStyle('contrast')}>
        <h1 className="unseen">{words.lesson(say(story.title))}</h1>
        <div className="present__map">
          <StepPicture
            step={step}
            shown={false}
            size={SIZE}
            scale={1.9}
            basemap={basemap}
            words={words}
            idPrefix="p-"
          />
          <p className="present__credit">{messages.credit}</p>
        </div>
        <div className="present__text">
          <StepText step={step} shown={false} messages={messages} words={words} />
        </div>
        <nav className="bar" aria-label={words.controls}>
          <noscript>
            {words.needsScript} <a href="../handout/">{words.handout}</a>
          </noscript>
        </nav>
      </main>
    </SharedContext>,
  );
  return { html, head: renderToString(<title>{words.lesson(say(story.title))}</title>) };
}
