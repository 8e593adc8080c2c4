import { bindMarkNames } from '../../views/map/bindMarkNames';
import type { Shared } from '../../views/shared';
import { type Kept, keepOffline } from './keepOffline';
import { MapControl, type MapControlOptions } from './MapControl';

/**
 * What a page has once its slider works, in one file: the control of its map, names of marks
 * that keep to the date, and pages kept for when there is no network, where `kept` says which.
 */
export function startLater(
  root: HTMLElement,
  shared: Shared,
  options: MapControlOptions,
  kept?: Kept,
): MapControl {
  bindMarkNames(root, shared);
  if (kept) keepOffline(kept);
  return new MapControl(root, shared, options);
}
