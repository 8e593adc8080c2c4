import { useShared } from '../shared';

/** For teachers: the story step by step, and on paper. Key P opens the first. More may follow. */
export function ClassLinks({ children }: { readonly children?: React.ReactNode }) {
  const { messages } = useShared();
  return (
    <div className="choices">
      <a className="push" href="present/" data-present aria-keyshortcuts="p">
        {messages.present}
      </a>
      <a className="push" href="handout/" data-handout>
        {messages.handout}
      </a>
      {children}
    </div>
  );
}
