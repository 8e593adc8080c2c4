import { useShared } from './shared';

export function CloseButton({ onClick }: { onClick: () => void }) {
  const { messages } = useShared();
  return (
    <button type="button" className="close" aria-label={messages.close} onClick={onClick}>
      <svg width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true">
        <path d="M-6-6L6 6M6-6L-6 6" />
      </svg>
    </button>
  );
}
