import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { feature } from 'topojson-client';
import type { BasemapTopology } from '../../core/geo/basemap';
import { destination } from '../../core/geo/distance';
import type { GeographyAids } from '../../core/story/aids';
import type { Position } from '../../core/story/types';
import { readConfig } from '../basemap/config';
import { basemapFile, basemapNames, ROOT, recipeFile } from '../basemap/files';
import { type CountryShape, landIndex } from './landIndex';
import { nearChannel } from './nearChannel';

/**
 * What the checker knows of the Earth, from the basemaps that the site itself shows: what
 * a reader would see as a mistake is one here. Throws if the one of every story cannot be read.
 */
export function basemapAids(root: string = ROOT): GeographyAids {
  const kept = new Map<string, GeographyAids>();
  const own = (name: string) => {
    const known = kept.get(name) ?? readAids(root, name);
    kept.set(name, known);
    return known;
  };
  const basemaps = new Map(basemapNames(root).map((name) => [name, () => own(name)]));
  return { ...readAids(root), basemaps };
}

/** Of one basemap, and of its recipe, which says how fine it is where. */
function readAids(root: string, name?: string): GeographyAids {
  const topology = JSON.parse(
    readFileSync(join(root, basemapFile(name)), 'utf8'),
  ) as BasemapTopology;
  const recipe = readConfig(join(root, recipeFile(name)));
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
