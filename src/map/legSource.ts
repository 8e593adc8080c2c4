import type { GeoJSONSourceSpecification } from 'maplibre-gl';
import { unwrapPath } from '../core/geo/unwrap';
import { type LineStyle, legStyle } from '../core/scene/lineStyle';
import type { Leg, Position, Story } from '../core/story/types';
import { type PhaseOf, phaseIndex } from './phase';

/** Legs that are drawn alike: one set of layers, since a dash pattern belongs to a layer. */
export interface LegLook {
  /** Also the `look` of each of its features, e.g. `sea-illustrative`. */
  readonly key: string;
  readonly style: LineStyle;
}

/** A path as the map draws it: longitudes run on across the antimeridian. */
export function drawnPath(leg: Leg): Position[] | null {
  // `none`: not even the ends are joined on the ground; the page draws an arrow over the map.
  if (leg.basis === 'none' || !leg.path) return null;
  return unwrapPath(leg.path);
}

export function legLookKey(leg: Leg): string {
  return `${leg.mode}-${leg.basis}${leg.context ? '-context' : ''}`;
}

/** The looks that occur in a story, context first, so that it lies under the story's own. */
export function legLooks(story: Story): LegLook[] {
  const looks = new Map<string, Leg>();
  for (const leg of story.legs) if (drawnPath(leg)) looks.set(legLookKey(leg), leg);
  return [...looks]
    .sort(([, a], [, b]) => Number(b.context) - Number(a.context))
    .map(([key, leg]) => ({ key, style: legStyle(leg) }));
}

/**
 * The legs with a path. A feature's id is the leg's ordinal, the key of its feature-state;
 * `phase` is where it stands when the source is made, until its state says otherwise.
 */
export function legSource(story: Story, phaseOf: PhaseOf): GeoJSONSourceSpecification {
  const features = story.legs.flatMap((leg, ordinal): GeoJSON.Feature[] => {
    const path = drawnPath(leg);
    if (!path) return [];
    return [
      {
        type: 'Feature',
        id: ordinal,
        properties: { look: legLookKey(leg), phase: phaseIndex(phaseOf('leg', ordinal)) },
        geometry: { type: 'LineString', coordinates: path.map(([x, y]) => [x, y]) },
      },
    ];
  });
  return {
    type: 'geojson',
    data: { type: 'FeatureCollection', features },
    maxzoom: 14,
    // A tenth of a pixel: paths have few points, and dashes show every change of length.
    tolerance: 0.1,
    buffer: 16,
  };
}
