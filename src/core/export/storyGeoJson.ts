import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { isContext } from '../scene/papersOf';
import type { Certainty } from '../story/certainties';
import { CERTAINTIES } from '../story/certaintyNames';
import { textIn } from '../story/localized';
import type {
  Claim,
  Extent,
  Leg,
  LocalizedText,
  Place,
  Position,
  Story,
  StoryEvent,
} from '../story/types';
import { type CuratedDate, earliest, isBefore } from '../time/curatedDate';
import { cutAtAntimeridian } from './antimeridian';
import { boxAround, pathBox } from './boundingBox';
import { type DateProperties, eventDate, legDate, noDate } from './dateProperties';
import type {
  EventProperties,
  ItemProperties,
  LegProperties,
  PlaceProperties,
  StoryProperties,
} from './featureProperties';
import { byLanguage } from './names';

export type StoryFeature = Feature<Geometry | null, StoryProperties>;
export type StoryFeatures = FeatureCollection<Geometry | null, StoryProperties>;

/** Digits after the point of a degree: 6 is some ten centimetres (RFC 7946, §11.2). */
const DIGITS = 6;

/**
 * The places, then the legs, then the events of a story as GeoJSON (RFC 7946): WGS 84, longitude first, rings
 * counter-clockwise, cut at the antimeridian, no foreign members. Names and claims in
 * `language` where the story has it, else in its own; closed lists in the words of the
 * format. A leg without a path has the geometry null, and so has an event
 * without a place: nothing is made up.
 */
export function storyGeoJson(story: Story, language: string): StoryFeatures {
  const claims = new Map(story.claims.map((claim) => [claim.id, claim]));
  const sources = new Map(story.sources.map((source) => [source.id, source]));
  const say = (text: LocalizedText) => textIn(text, language, story.language);
  const note = (text: LocalizedText | undefined) => (text === undefined ? null : say(text));

  const places = new Map(story.places.map((place) => [place.id, place]));
  const strands = new Map(story.strands.map(({ id, label }) => [id, say(label)]));

  const features = [
    ...story.places.map(placeFeature),
    ...story.legs.map(legFeature),
    ...story.events.map(eventFeature),
  ];
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
      contextNote: note(place.contextNote),
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
      strand: strands.get(leg.strand) ?? leg.strand,
      mode: leg.mode,
      basis: leg.basis,
      from: leg.from,
      to: leg.to,
      ...(leg.bearing !== undefined && { bearing: leg.bearing }),
      pathNote: note(leg.pathNote),
      dateNote: note(leg.dateNote),
      dateFrom: leg.dateFrom?.sources ?? [],
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

  function eventFeature(event: StoryEvent): StoryFeature {
    const place = event.place === undefined ? undefined : places.get(event.place);
    const properties: EventProperties = {
      type: 'event',
      ...item(event, event.title, eventDate(event), undefined),
      strand: strands.get(event.strand) ?? event.strand,
      text: say(event.text),
      place: event.place ?? null,
      leg: event.leg ?? null,
      dateNote: note(event.dateNote),
      dateFrom: event.dateFrom?.sources ?? [],
      contextNote: note(event.contextNote),
    };
    // A region has no point: its polygon stands with the place, and is not repeated.
    const spot = place && place.precision.kind !== 'region' ? placeGeometry(place) : null;
    return { type: 'Feature', id: event.id, geometry: spot, properties };
  }

  function item(
    of: Place | Leg | StoryEvent,
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
      reported: firstReport(of, backing)?.edtf ?? null,
      claims: backing.map((claim) => ({
        id: claim.id,
        says: say(claim.says),
        chain: claim.chain,
        certainty: claim.certainty,
        reported: claim.reported.edtf,
        ...(claim.reportedFrom && { reportedFrom: claim.reportedFrom.sources }),
        source: claim.source,
        paragraph: claim.paragraph ?? null,
        context: isContext(claim, story),
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

function firstReport(
  of: Place | Leg | StoryEvent,
  claims: readonly Claim[],
): CuratedDate | undefined {
  const leg = of as Partial<Leg>;
  const began = leg.when ?? leg.departed ?? leg.arrived;
  const reports = claims.map(({ reported }) => reported);
  return (
    earliest(reports.filter((report) => !began || !isBefore(report, began))) ?? earliest(reports)
  );
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
