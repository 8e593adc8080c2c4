import { useId, useState } from 'react';
import type { EmbedForm, EmbedMessages } from '../../../core/messages/embed/types';
import { SNIPPET_KINDS, type SnippetInput, snippet } from '../../../core/share/snippets';
import { Copy } from './Copy';

interface FormsProps {
  readonly words: EmbedMessages;
  readonly input: SnippetInput;
  /** The story's own, a whole address. */
  readonly folder: URL;
}

/** The code in each form, with a line on what it is for. */
export function Forms({ words, input, folder }: FormsProps) {
  const [form, setForm] = useState<EmbedForm>('frame');
  const name = useId();
  const forms: EmbedForm[] = [...SNIPPET_KINDS, ...(offersOembed() ? ['oembed' as const] : [])];
  const code = form === 'oembed' ? new URL('oembed.json', folder).href : snippet(form, input);
  return (
    <section className="embedding__forms">
      <fieldset>
        <legend className="field">{words.form}</legend>
        {forms.map((one) => (
          <label key={one} className="embedding__form">
            <input type="radio" name={name} checked={form === one} onChange={() => setForm(one)} />
            <span>{words.formName[one]}</span>
          </label>
        ))}
      </fieldset>
      <p className="embedding__for">{words.formFor[form]}</p>
      <textarea
        className="embedding__code"
        readOnly
        rows={9}
        spellCheck={false}
        aria-label={words.code}
        value={code}
        onFocus={({ target }) => target.select()}
      />
      <Copy text={code} />
    </section>
  );
}

/** Whether the build knew where the site stands: without that the answer shows nothing. */
function offersOembed(): boolean {
  const link = document.querySelector('link[type="application/json+oembed"]');
  return /^https?:/.test(link?.getAttribute('href') ?? '');
}
