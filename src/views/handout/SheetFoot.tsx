import { dateInWords } from '../../core/messages/dateWords';
import type { LessonMessages } from '../../core/messages/lesson/types';
import { useShared } from '../shared';

/** What every sheet says of itself: the story, its source, its version. */
export function SheetFoot({ words }: { words: LessonMessages }) {
  return (
    <footer className="sheet__foot">
      <SheetLine words={words} />
    </footer>
  );
}

/** The same as a line of text. */
export function SheetLine({ words }: { words: LessonMessages }) {
  const { story, messages, say } = useShared();
  const article = story.sources.find(({ id }) => id === story.article) ?? story.sources[0];
  const source = [article?.title, article?.publisher].filter(Boolean).join(', ');
  const date = article?.published ? dateInWords(article.published, messages) : '';
  return words.sheetFoot(say(story.title), source, date, story.version);
}
