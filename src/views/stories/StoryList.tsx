import type { Basemap } from '../../core/geo/basemap';
import { pictureCamera, pictureOf } from '../../core/layout/picture';
import { dateInWords } from '../../core/messages/dateWords';
import type { StillMessages } from '../../core/messages/still/types';
import type { Messages } from '../../core/messages/types';
import { storyDates } from '../../core/scene/storyDates';
import { textIn } from '../../core/story/localized';
import type { Story } from '../../core/story/types';
import { lastDay } from '../../core/time/instant';
import { roomFor } from '../lesson/StepPicture';
import { pictureGround } from '../picture/ground';
import { Picture } from '../picture/Picture';

interface StoryListProps {
  /** By slug. */
  readonly stories: ReadonlyMap<string, Story>;
  /** A basemap by the name that a story gives it. */
  readonly basemap: (name?: string) => Basemap;
  readonly messages: Messages;
  readonly words: StillMessages;
}

/** Size of the small maps in their own units; the style sheet stretches them. */
const SIZE = { width: 360, height: 216 };
const NOTHING: ReadonlySet<string> = new Set();

/** All stories of a site: of each a small map, its title, a sentence and its dates. */
export function StoryList({ stories, basemap, messages, words }: StoryListProps) {
  return (
    <main className="stories">
      <h1>{words.allStories}</h1>
      <ul className="stories__list">
        {[...stories].map(([slug, story], i) => (
          <li key={slug} lang={story.language}>
            <SmallMap
              story={story}
              basemap={basemap(story.basemap)}
              messages={messages}
              id={`s${i + 1}-`}
            />
            <div className="stories__text">
              {story.kicker && (
                <p className="kicker">{textIn(story.kicker, story.language, story.language)}</p>
              )}
              <h2>
                <a href={`../${slug}/`}>{textIn(story.title, story.language, story.language)}</a>
              </h2>
              <p className="stories__dates" lang={messages.locale}>
                {dateInWords(storyDates(story), messages)}
              </p>
              <p>{textIn(story.standfirst, story.language, story.language)}</p>
            </div>
          </li>
        ))}
      </ul>
      <p className="stories__credit">{messages.credit}</p>
    </main>
  );
}

interface SmallMapProps {
  readonly story: Story;
  readonly basemap: Basemap;
  readonly messages: Messages;
  readonly id: string;
}

/** The way of a story as a small picture, without names: these stand beside it. */
function SmallMap({ story, basemap, messages, id }: SmallMapProps) {
  const padding = roomFor(SIZE, 1);
  const drawing = pictureOf(story, story.language, messages, {
    extent: story.home,
    size: SIZE,
    padding,
    day: lastDay(story.span),
    clock: 'happened',
    show: null,
    hold: NOTHING,
    unnamed: 'all',
    ringed: null,
    scale: 1,
    quiet: [],
    legs: true,
    shores: [],
  });
  const camera = pictureCamera(story.home, SIZE, padding);
  return (
    <Picture
      drawing={drawing}
      ground={pictureGround(basemap, story.home, camera, SIZE, id)}
      scale={1}
      label={messages.mapLabel(textIn(story.title, story.language, story.language))}
      scaleText={messages.scale(String(drawing.scaleBar.km))}
      idPrefix={id}
    />
  );
}
