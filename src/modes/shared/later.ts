import type { Shared } from '../../views/shared';
import { keepOffline } from './keepOffline';
import { MapControl, type MapControlOptions } from './MapControl';

/**
 * What a page has once its slider works, in one file: the control of its map, and pages kept
 * for when there is no network, where `offline` says where the story's own page is.
 */
export function startLater(
  root: HTMLElement,
  shared: Shared,
  options: MapControlOptions,
  offline?: string,
): MapControl {
  if (offline !== undefined) keepOffline(offline);
  return new MapControl(root, shared, options);
}
