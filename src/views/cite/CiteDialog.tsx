import './cite.css';
import { useEffect, useRef, useState } from 'react';
import { CITATION_FORMATS, type CitationFormat, citation } from '../../core/export/cite';
import { instant } from '../../core/time/instant';
import { applyLink } from '../applyLink';
import { CloseButton } from '../CloseButton';
import { useShared } from '../shared';

/**
 * Cites the page as it stands: the date shown, the clock, the version of the data, and a
 * link that brings it back.
 */
export function CiteDialog({ onClose }: { readonly onClose: () => void }) {
  const { story, store, messages, say } = useShared();
  const dialog = useRef<HTMLDialogElement>(null);
  const [copied, setCopied] = useState<CitationFormat | null>(null);
  const [made] = useState(() => {
    const state = store.getState();
    const url = new URL(location.href);
    applyLink(url.searchParams, state, story.span);
    url.searchParams.set('v', story.version);
    const article = story.sources.find(({ id }) => id === story.article);
    const input = {
      title: say(story.title),
      article: article ? { title: article.title, publisher: article.publisher } : null,
      url: url.href,
      dateShown: state.instant,
      clock: state.clock,
      version: story.version,
      checked: story.checked,
      accessed: instant(Date.now()),
    };
    return CITATION_FORMATS.map((format) => [format, citation(format, input, messages)] as const);
  });
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
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
    <dialog ref={dialog} className="cite" aria-labelledby="cite-title" onClose={onClose}>
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
  );
}
