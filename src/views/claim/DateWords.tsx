import { dateInWords } from '../../core/messages/dateWords';
import { unbroken } from '../../core/messages/unbroken';
import type { LocalizedText, OutsideDate } from '../../core/story/types';
import type { CuratedDate } from '../../core/time/curatedDate';
import { ContextTag } from '../ContextTag';
import { SourceName } from '../SourceName';
import { useShared } from '../shared';

interface DateWordsProps {
  readonly date: CuratedDate | null | undefined;
  /** Where the date is from, if it is not all of the article. */
  readonly from: OutsideDate | undefined;
  /** What is to be said of the date. */
  readonly note?: LocalizedText | undefined;
  /** Whether no line may end within a day: in the narrow columns of a table. */
  readonly whole?: boolean;
}

/**
 * A date in words. One from outside the article has a star; where only the article is shown,
 * what the article prints stands in its place. The style sheet swaps the two, so that the
 * switch renders nothing anew.
 */
export function DateWords({ date, from, note, whole }: DateWordsProps) {
  const { messages, say } = useShared();
  const plain = dateInWords(date, messages);
  const words = whole ? unbroken(plain) : plain;
  const star = date !== null && (note !== undefined || from !== undefined);
  const named = useSourceNames(from);
  const marked = (
    <>
      {words}
      {star && (
        <abbr className="star" title={note === undefined ? named.join(', ') : say(note)}>
          *
        </abbr>
      )}
    </>
  );
  if (!from) return marked;
  return (
    <>
      <span data-context="">{marked}</span>
      <span className="printed">
        {from.printed === undefined ? messages.undated : messages.asPrinted(say(from.printed))}
      </span>
    </>
  );
}

/** What is said of a date, and each source of one from outside the article. */
export function DateNotes({ from, note }: Omit<DateWordsProps, 'date' | 'whole'>) {
  const { story, messages, say } = useShared();
  return (
    <>
      {note !== undefined && <small data-context={from ? '' : undefined}>{say(note)}</small>}
      {from && (
        <small data-context="">
          <ContextTag /> {messages.dateSources(from.sources.length)}{' '}
          {from.sources.map((id, at) => {
            const source = story.sources.find((item) => item.id === id);
            if (!source) return null;
            return (
              <span key={id} className="from">
                {at > 0 && ', '}
                <SourceName title={source.publisher ?? source.title} url={source.url} />
              </span>
            );
          })}
        </small>
      )}
    </>
  );
}

function useSourceNames(from: OutsideDate | undefined): string[] {
  const { story } = useShared();
  return (from?.sources ?? []).flatMap((id) => {
    const source = story.sources.find((item) => item.id === id);
    return source ? [source.publisher ?? source.title] : [];
  });
}
