import type { GeoJSONSourceSpecification } from 'maplibre-gl';
import { fromWorld, toWorld } from '../core/geo/mercator';
import { NUMBER_AT, pointAlong } from '../core/geo/pointAlong';
import type { NumbersAt } from '../core/layout/legNumbers';
import { looks } from '../core/scene/looks';
import type { LineColor } from '../core/story/lineColors';
import type { Position, Story } from '../core/story/types';
import { drawnPath } from './legSource';
import { type PhaseOf, phaseIndex } from './phase';

/**
 * The events that are somewhere: at their place, or where their leg carries its number. An event with
 * neither has no dot, nor has one at a place known only to a circle or a region: a dot
 * there would be surer than the story. Ids and `phase` as in `legSource`; `look` is the strand's
 * colour.
 */
export function eventSource(
  story: Story,
  phaseOf: PhaseOf,
  numbersAt: NumbersAt = {},
): GeoJSONSourceSpecification {
  const places = new Map(
    story.places
      .filter(({ precision }) => precision.kind === 'point')
      .map((place) => [place.id, place.at]),
  );
  const colors = looks(story);
  const halfWays = new Map(
    story.legs.map((leg) => {
      const path = drawnPath(leg);
      return [leg.id, path && numberPoint(path, numbersAt[leg.id])];
    }),
  );
  const features = story.events.flatMap((event, ordinal): GeoJSON.Feature[] => {
    const at = places.get(event.place ?? '') ?? halfWays.get(event.leg ?? '');
    if (!at) return [];
    return [
      {
        type: 'Feature',
        id: ordinal,
        properties: {
          look: colors.get(event.id),
          phase: phaseIndex(phaseOf('event', ordinal)),
        },
        geometry: { type: 'Point', coordinates: [at[0], at[1]] },
      },
    ];
  });
  return {
    type: 'geojson',
    data: { type: 'FeatureCollection', features },
    // Points are never simplified away; deeper tiles only keep them exact to the pixel.
    maxzoom: 14,
    buffer: 8,
  };
}

/** The colours of the strands that have events. */
export function eventColors(story: Story): LineColor[] {
  const colors = looks(story);
  return [...new Set(story.events.flatMap(({ id }) => colors.get(id) ?? []))];
}

/** Where a leg carries its number, along the line on the flat map. */
export function numberPoint(path: readonly Position[], part = NUMBER_AT): Position | null {
  const point = pointAlong(path.map(toWorld), part);
  return point && fromWorld(point);
}
