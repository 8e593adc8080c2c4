import './cite.css';
import { useEffect, useRef, useState } from 'react';
import type { CitationFormat } from '../../core/export/cite';
import { CloseButton } from '../CloseButton';
import { useShared } from '../shared';
import { makeCitations } from './makeCitations';

/**
 * Cites the page as it stands: the date shown, the clock, the version of the data, and a
 * link that brings it back.
 */
export function CiteDialog({ onClose }: { readonly onClose: () => void }) {
  const shared = useShared();
  const { messages } = shared;
  const dialog = useRef<HTMLDialogElement>(null);
  const [copied, setCopied] = useState<CitationFormat | null>(null);
  const [made] = useState(() => makeCitations(shared, shared.store.getState()));
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
