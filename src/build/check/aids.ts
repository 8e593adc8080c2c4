import { readFileSync } from 'node:fs';
import { feature } from 'topojson-client';
import { z } from 'zod';
import type { BasemapTopology } from '../../core/geo/basemap';
import { destination } from '../../core/geo/distance';
import type { GeographyAids } from '../../core/story/aids';
import type { Position } from '../../core/story/types';
import { type CountryShape, landIndex } from './landIndex';
import { nearChannel } from './nearChannel';

/** The built basemap, and the recipe that says how fine it is where. */
const BASEMAP = new URL('../../../public/basemap/basemap.json', import.meta.url);
const RECIPE = new URL('../../../seeds/basemap.json', import.meta.url);

/** The part of the recipe that tells how far a coast may be off. */
const recipeSchema = z.object({
  zones: z.array(
    z.object({
      bbox: z.tuple([z.number(), z.number(), z.number(), z.number()]),
      intervalKm: z.number(),
    }),
  ),
  rest: z.object({ intervalKm: z.number() }),
});

/**
 * What the checker knows of the Earth, from the basemap that the site itself shows: what
 * a reader would see as a mistake is one here. Throws if the basemap cannot be read.
 */
export function basemapAids(): GeographyAids {
  const topology = JSON.parse(readFileSync(BASEMAP, 'utf8')) as BasemapTopology;
  const recipe = recipeSchema.parse(JSON.parse(readFileSync(RECIPE, 'utf8')));
  const countries = feature(topology, topology.objects.countries);
  return geographyAids(
    countries.features.flatMap(({ properties, geometry }) => {
      if (geometry?.type === 'Polygon')
        return [{ a3: properties.a3, polygons: [geometry.coordinates] }];
      if (geometry?.type === 'MultiPolygon')
        return [{ a3: properties.a3, polygons: geometry.coordinates }];
      return [];
    }),
    ([longitude, latitude]) => {
      const zone = recipe.zones.find(
        ({ bbox: [west, south, east, north] }) =>
          longitude >= west && longitude <= east && latitude >= south && latitude <= north,
      );
      return (zone ?? recipe.rest).intervalKm;
    },
  );
}

/**
 * Aids from polygons. `grainKm`: how far, in km, their coast may be off somewhere. There is
 * land for sure only where there is land for that far around.
 */
export function geographyAids(
  countries: readonly CountryShape[],
  grainKm: (at: Position) => number,
): GeographyAids {
  const countryAt = landIndex(countries);
  return {
    countryAt,
    grainKm,
    isLand: (at) => {
      if (countryAt(at) === null || nearChannel(at)) return false;
      const grain = grainKm(at);
      if (grain === 0) return true;
      for (let bearing = 0; bearing < 360; bearing += 45) {
        if (countryAt(destination(at, grain, bearing)) === null) return false;
      }
      return true;
    },
  };
}
