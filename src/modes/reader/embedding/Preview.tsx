import { useEffect, useRef } from 'react';
import { heightAt, heightCss } from '../../../core/layout/embedSize';
import type { EmbedMessages } from '../../../core/messages/embed/types';
import type { SnippetInput } from '../../../core/share/snippets';

/** The embed as it is chosen, in a frame of its own. */
export function Preview({ words, input }: { words: EmbedMessages; input: SnippetInput }) {
  const { height, width, label } = input;
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const take = ({ source, data }: MessageEvent) => {
      const { current } = frame;
      if (!current || source !== current.contentWindow) return;
      if (data?.sentinel !== 'amp' || !(data.height > 0)) return;
      current.style.blockSize = `${Math.min(data.height, 20_000)}px`;
    };
    addEventListener('message', take);
    return () => removeEventListener('message', take);
  }, []);
  const least = width === null ? height.least : heightAt(height, width);
  const most = width === null ? height.most : heightAt(height, width);
  return (
    <section className="embedding__preview">
      <h3 className="field">{words.preview}</h3>
      <p className="embedding__for">{words.heightNote(least, most)}</p>
      <div className="embedding__host">
        <iframe
          // A frame that is told another address would add a step to the way back.
          key={input.frame}
          ref={frame}
          src={input.frame}
          title={label}
          style={{
            inlineSize: width === null ? '100%' : `${width}px`,
            blockSize: heightCss(height, 'cqw'),
          }}
        />
      </div>
    </section>
  );
}
