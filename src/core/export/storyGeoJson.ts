import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { textIn } from '../story/localized';
import type { Extent, Leg, LocalizedText, Place, Position, Story } from '../story/types';
import { CERTAINTIES, type Certainty } from '../story/vocabulary';
import { cutAtAntimeridian } from './antimeridian';
import { boxAround, pathBox } from './boundingBox';
import { type DateProperties, legDate, noDate } from './dateProperties';
import { byLanguage } from './names';

/** A claim as it stands with what it backs. `says` in the language asked for. */
export interface ClaimProperties {
  readonly id: string;
  readonly says: string;
  readonly chain: readonly string[];
  readonly certainty: Certainty;
  /** EDTF. */
  readonly reported: string;
  readonly source: string;
}

/** A source: of the claims, or of the position or path. */
export interface SourceProperties {
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly licence: string | null;
}

/** What every feature has; names in all languages come besides, as `name_<tag>`. */
export interface ItemProperties extends DateProperties {
  readonly id: string;
  readonly name: string;
  readonly [name: `name_${string}`]: string;
  /** The least sure of its claims; null where it has none. */
  readonly certainty: Certainty | null;
  readonly claims: readonly ClaimProperties[];
  readonly sources: readonly SourceProperties[];
  /** True: the article does not hold it. */
  readonly context: boolean;
}

export interface PlaceProperties extends ItemProperties {
  readonly type: 'place';
  readonly kind: Place['kind'];
  readonly precision: Place['precision']['kind'];
  /** Of a point: how far the position may be off. */
  readonly plusMinusKm?: number;
  /** Of a circle: it is somewhere within. */
  readonly radiusKm?: number;
  /** Of a region: its polygon is a soft extent, no border. */
  readonly edge?: 'not stated';
  /** ISO 3166-1 alpha-3; null at sea. */
  readonly country: string | null;
  readonly note: string | null;
}

export interface LegProperties extends ItemProperties {
  readonly type: 'leg';
  readonly mode: Leg['mode'];
  /** What the path rests on; `none`: no path is given, and the geometry is null. */
  readonly basis: Leg['basis'];
  /** Ids of places. */
  readonly from: string;
  readonly to: string;
  /** Only where there is no path: degrees clockwise from north, a sign and no more. */
  readonly bearing?: number;
  readonly pathNote: string | null;
  readonly dateNote: string | null;
}

export type StoryFeature = Feature<Geometry | null, PlaceProperties | LegProperties>;
export type StoryFeatures = FeatureCollection<Geometry | null, PlaceProperties | LegProperties>;

/** Digits after the point of a degree: 6 is some ten centimetres (RFC 7946, §11.2). */
const DIGITS = 6;

/**
 * The places, then the legs of a story as GeoJSON (RFC 7946): WGS 84, longitude first, rings
 * counter-clockwise, cut at the antimeridian, no foreign members. Names and claims in
 * `language` where the story has it, else in its own; closed lists in the words of the
 * format. A leg without a path has the geometry null: nothing is made up.
 */
export function storyGeoJson(story: Story, language: string): StoryFeatures {
  const claims = new Map(story.claims.map((claim) => [claim.id, claim]));
  const sources = new Map(story.sources.map((source) => [source.id, source]));
  const say = (text: LocalizedText) => textIn(text, language, story.language);
  const note = (text: LocalizedText | undefined) => (text === undefined ? null : say(text));

  const features = [...story.places.map(placeFeature), ...story.legs.map(legFeature)];
  const bbox = boxAround([...story.places.map(placeBox), ...story.legs.flatMap(legBox)]);
  return {
    type: 'FeatureCollection',
    ...(bbox && { bbox: roundBox(bbox) }),
    features,
  };

  function placeFeature(place: Place): StoryFeature {
    const { precision } = place;
    const properties: PlaceProperties = {
      type: 'place',
      ...item(place, place.name, noDate, place.source),
      kind: place.kind,
      precision: precision.kind,
      ...(precision.kind === 'point' && { plusMinusKm: precision.plusMinusKm }),
      ...(precision.kind === 'circle' && { radiusKm: precision.radiusKm }),
      ...(precision.kind === 'region' && { edge: 'not stated' as const }),
      country: place.country,
      note: note(place.note),
    };
    return {
      type: 'Feature',
      id: place.id,
      ...(precision.kind === 'region' && { bbox: roundBox(precision.extent) }),
      geometry: placeGeometry(place),
      properties,
    };
  }

  function legFeature(leg: Leg): StoryFeature {
    const properties: LegProperties = {
      type: 'leg',
      ...item(leg, leg.label, legDate(leg), leg.source),
      mode: leg.mode,
      basis: leg.basis,
      from: leg.from,
      to: leg.to,
      ...(leg.bearing !== undefined && { bearing: leg.bearing }),
      pathNote: note(leg.pathNote),
      dateNote: note(leg.dateNote),
    };
    const [box] = legBox(leg);
    return {
      type: 'Feature',
      id: leg.id,
      ...(box && { bbox: roundBox(box) }),
      geometry: legGeometry(leg),
      properties,
    };
  }

  function item(
    of: Place | Leg,
    name: LocalizedText,
    date: DateProperties,
    source: string | undefined,
  ): ItemProperties {
    const backing = of.claims.flatMap((id) => claims.get(id) ?? []);
    const ids = new Set([...backing.map((claim) => claim.source), ...(source ? [source] : [])]);
    return {
      id: of.id,
      name: say(name),
      ...Object.fromEntries(
        Object.entries(byLanguage(name, story)).map(([tag, text]) => [`name_${tag}`, text]),
      ),
      ...date,
      certainty: leastSure(backing.map((claim) => claim.certainty)),
      claims: backing.map((claim) => ({
        id: claim.id,
        says: say(claim.says),
        chain: claim.chain,
        certainty: claim.certainty,
        reported: claim.reported.edtf,
        source: claim.source,
      })),
      sources: [...ids].flatMap((id) => {
        const found = sources.get(id);
        if (!found) return [];
        const { title, publisher = null, url = null, licence = null } = found;
        return [{ id, title, publisher, url, licence }];
      }),
      context: of.context,
    };
  }
}

function leastSure(certainties: readonly Certainty[]): Certainty | null {
  const worst = Math.max(-1, ...certainties.map((one) => CERTAINTIES.indexOf(one)));
  return CERTAINTIES[worst] ?? null;
}

function placeGeometry({ at, precision }: Place): Geometry {
  if (precision.kind !== 'region') return { type: 'Point', coordinates: roundPosition(at) };
  const [west, south, east, north] = precision.extent;
  if (west < east) return { type: 'Polygon', coordinates: [ring([west, south, east, north])] };
  // Across the antimeridian: a half on either side, none where it only touches it.
  const halves: Extent[] = [
    [west, south, 180, north],
    [-180, south, east, north],
  ];
  const rings = halves.filter((half) => half[0] < half[2]).map(ring);
  return rings.length === 1
    ? { type: 'Polygon', coordinates: rings }
    : { type: 'MultiPolygon', coordinates: rings.map((one) => [one]) };
}

/** Counter-clockwise, as RFC 7946 wants an outer ring. */
function ring([west, south, east, north]: Extent): number[][] {
  const corners: Position[] = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return corners.map(roundPosition);
}

function legGeometry({ path }: Leg): Geometry | null {
  if (!path) return null;
  const pieces = cutAtAntimeridian(path).map((piece) => piece.map(roundPosition));
  const [only] = pieces;
  return pieces.length === 1 && only
    ? { type: 'LineString', coordinates: only }
    : { type: 'MultiLineString', coordinates: pieces };
}

function placeBox({ at, precision }: Place): Extent {
  return precision.kind === 'region' ? precision.extent : [at[0], at[1], at[0], at[1]];
}

function legBox({ path }: Leg): Extent[] {
  const box = path && pathBox(path);
  return box ? [box] : [];
}

function roundPosition(position: Position): number[] {
  return position.map(round);
}

function roundBox([west, south, east, north]: Extent): [number, number, number, number] {
  return [round(west), round(south), round(east), round(north)];
}

function round(degrees: number): number {
  return Number(degrees.toFixed(DIGITS));
}
