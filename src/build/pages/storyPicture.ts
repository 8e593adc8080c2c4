import { messagesFor } from '../../core/messages/catalogue';
import { stillMessagesFor } from '../../core/messages/still/catalogue';
import { initialState } from '../../core/state/appState';
import type { Story } from '../../core/story/types';
import { type PictureOptions, pictureText } from '../../views/picture/pictureSvg';

/** Sizes of the pictures, CSS pixels. */
export const PICTURE = { width: 1200, height: 800 } as const;
/** What link previews show. */
export const CARD = { width: 1200, height: 630 } as const;

/** A story at its first view, as the pictures show it. */
export function pictureOf(story: Story): Omit<PictureOptions, 'basemap' | 'size'> {
  const { instant, clock } = initialState(story.span);
  const { language } = story;
  return { story, language, messages: messagesFor(language), instant, clock, theme: 'light' };
}

/** The picture in words, for those who do not see it. */
export function pictureAlt(story: Story): string {
  const options = pictureOf(story);
  const { title, date, sentence } = pictureText(options);
  const words = stillMessagesFor(options.language);
  return words.pictureAlt(title, options.messages.onDate(date, sentence));
}
