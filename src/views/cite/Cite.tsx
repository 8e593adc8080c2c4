import { useRef, useState } from 'react';
import type { CitationFormat } from '../../core/export/cite';
import { instant } from '../../core/time/instant';
import { applyLink } from '../applyLink';
import { CloseButton } from '../CloseButton';
import { useShared } from '../shared';

type Citations = readonly (readonly [CitationFormat, string])[];

/**
 * Cites the page as it stands: the date shown, the clock, the version of the data, and a
 * link that brings it back. The formats are loaded when asked for.
 */
export function Cite() {
  const { story, store, messages, say } = useShared();
  const dialog = useRef<HTMLDialogElement>(null);
  const [made, setMade] = useState<Citations>([]);
  const [copied, setCopied] = useState<CitationFormat | null>(null);

  const open = async () => {
    const { CITATION_FORMATS, citation } = await import('../../core/export/cite');
    const state = store.getState();
    const url = new URL(location.href);
    applyLink(url.searchParams, state, story.span);
    url.searchParams.set('v', story.version);
    const article = story.sources.find(({ id }) => id === story.article);
    setCopied(null);
    setMade(
      CITATION_FORMATS.map((format) => [
        format,
        citation(
          format,
          {
            title: say(story.title),
            article: article ? { title: article.title, publisher: article.publisher } : null,
            url: url.href,
            dateShown: state.instant,
            clock: state.clock,
            version: story.version,
            checked: story.checked,
            accessed: instant(Date.now()),
          },
          messages,
        ),
      ]),
    );
    dialog.current?.showModal();
  };
  const copy = async (format: CitationFormat, text: string) => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(format);
    } catch {
      // Without leave to write the clipboard the text is there to be selected.
      setCopied(null);
    }
  };
  return (
    <>
      <button type="button" className="push needs-script" onClick={() => void open()}>
        {messages.cite}
      </button>
      <dialog ref={dialog} className="cite" aria-labelledby="cite-title">
        <header className="waybill__head">
          <h2 id="cite-title">{messages.cite}</h2>
          <CloseButton onClick={() => dialog.current?.close()} />
        </header>
        <div className="cite__body">
          {made.map(([format, text]) => (
            <section key={format}>
              <h3 className="field">{messages.citeFormat[format]}</h3>
              <pre>{text}</pre>
              <button
                type="button"
                className="push needs-script"
                onClick={() => void copy(format, text)}
              >
                {copied === format ? messages.copied : messages.copy}
              </button>
            </section>
          ))}
        </div>
      </dialog>
    </>
  );
}
