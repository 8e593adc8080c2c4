import type { AppState } from '../core/state/appState';
import { linkParams } from '../core/state/link';
import type { Interval } from '../core/time/instant';

/** Makes an address restore the state; parameters that are not Waybill's stay as they are. */
export function applyLink(params: URLSearchParams, state: AppState, span: Interval): void {
  for (const [key, value] of Object.entries(linkParams(state, span))) {
    if (value === null) params.delete(key);
    else params.set(key, value);
  }
}
