import { embedHeight } from '../../../core/layout/embedSize';
import { messagesFor } from '../../../core/messages/catalogue';
import { stillMessagesFor } from '../../../core/messages/still/catalogue';
import type { Clock } from '../../../core/scene/types';
import type { SnippetInput } from '../../../core/share/snippets';
import { type AppState, initialState } from '../../../core/state/appState';
import { EMBED_DEFAULTS, type EmbedOptions, embedParams } from '../../../core/state/embedOptions';
import { linkParams } from '../../../core/state/link';
import { textIn } from '../../../core/story/localized';
import type { Story } from '../../../core/story/types';
import type { Instant } from '../../../core/time/instant';
import { pictureText } from '../../../views/picture/pictureSvg';
import type { Shared } from '../../../views/shared';

/** What is chosen in the dialog. */
export interface Choice {
  readonly options: EmbedOptions;
  readonly instant: Instant;
  readonly clock: Clock;
  readonly theme: AppState['theme'];
  readonly selection: string | null;
  /** One of the story's. */
  readonly language: string;
  /** CSS pixels; null: as wide as the column. */
  readonly width: number | null;
}

/** At first: what the reader looks at. */
export function firstChoice({ store, language }: Pick<Shared, 'store' | 'language'>): Choice {
  const { instant, clock, theme, selection } = store.getState();
  return { options: EMBED_DEFAULTS, instant, clock, theme, selection, language, width: null };
}

/** The chosen map as the snippets need it. `folder`: the story's own, a whole address. */
export function snippetInput(shared: Shared, choice: Choice, folder: URL): SnippetInput {
  const { story, store } = shared;
  const { language } = choice;
  const messages = messagesFor(language);
  const foreign = language !== story.language;
  const state = { ...store.getState(), ...choice };
  const view = said(linkParams(state, story.span));
  const lang = foreign ? { lang: language } : {};
  const parameters = { ...view, ...lang, ...said(embedParams(choice.options)) };
  const title = textIn(story.title, language, story.language);
  return {
    title,
    label: messages.mapLabel(title),
    // Straight to the page of the language: no script is needed to find it.
    frame: withParameters(new URL(foreign ? `embed/${language}/` : 'embed/', folder), parameters),
    page: withParameters(folder, view),
    loader: new URL('../embed.js', folder).href,
    picture: { url: new URL('map.png', folder).href, width: 1200, height: 800 },
    // The picture that the build made shows the first view, whatever is chosen here.
    alt: inWords(story, { ...choice, ...initialState(story.span) }),
    height: embedHeight(story, choice.options),
    width: choice.width,
    story: decodeURIComponent(folder.pathname.split('/').at(-2) ?? ''),
    parameters,
  };
}

/** The map as it is chosen, as a picture in words. */
export function inWords(
  story: Story,
  choice: Pick<Choice, 'instant' | 'clock' | 'language'>,
): string {
  const messages = messagesFor(choice.language);
  const { title, date, sentence } = pictureText({ ...choice, story, messages });
  return stillMessagesFor(choice.language).pictureAlt(title, messages.onDate(date, sentence));
}

function said(parameters: Readonly<Record<string, string | null>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(parameters).filter((entry): entry is [string, string] => entry[1] !== null),
  );
}

function withParameters(address: URL, parameters: Readonly<Record<string, string>>): string {
  const url = new URL(address);
  for (const [key, value] of Object.entries(parameters)) url.searchParams.set(key, value);
  return url.href;
}
