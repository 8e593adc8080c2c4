import { useShared } from './shared';

/** Marks what the article does not hold; `source` is named where the reader asks. */
export function ContextTag({ source }: { source?: string | undefined }) {
  const { messages } = useShared();
  return (
    <span className="tag" title={source ?? messages.contextMeans}>
      {messages.context}
    </span>
  );
}
