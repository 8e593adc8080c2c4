import { useState } from 'react';
import { useShared } from '../../../views/shared';

/** Copies a text; says so until the text is another. */
export function Copy({ text }: { readonly text: string }) {
  const { messages } = useShared();
  const [copied, setCopied] = useState<string | null>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(text);
    } catch {
      // Without leave to write the clipboard the text is there to be selected.
      setCopied(null);
    }
  };
  return (
    <p className="embedding__copy">
      <button type="button" className="push" onClick={() => void copy()}>
        {messages.copy}
      </button>
      <span role="status">{copied === text ? messages.copied : ''}</span>
    </p>
  );
}
