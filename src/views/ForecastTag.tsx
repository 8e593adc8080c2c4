import { isForecast } from '../core/story/isForecast';
import type { Claim } from '../core/story/types';
import { useShared } from './shared';

/** Marks what was only expected or planned when it was reported: all of these claims. */
export function ForecastTag({ claims }: { claims: readonly Claim[] }) {
  const { messages } = useShared();
  if (!isForecast(claims)) return null;
  return <span className="tag">{messages.forecast}</span>;
}
