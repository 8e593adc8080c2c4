import { readFileSync } from 'node:fs';
import { bearing } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import { knownInPart } from '../../src/core/scene/known';
import { parseStory } from '../../src/core/story/parseStory';
import { storySchema } from '../../src/core/story/schema';
import { instant, isoDay } from '../../src/core/time/instant';
import { readEdtf } from '../../src/core/time/readEdtf';

const file = new URL('../../seeds/najin-dunay/story.json', import.meta.url);
const text = readFileSync(file, 'utf8');
const story = storySchema.parse(JSON.parse(text));

/** Which paragraph of the article each of its claims stands in; 0 is the headline. */
const PARAGRAPHS: Record<string, number> = {
  c01: 0,
  c02: 1,
  c03: 2,
  c04: 2,
  c05: 3,
  c06: 3,
  c07: 4,
  c08: 4,
  c09: 4,
  c10: 4,
  c11: 4,
  c12: 5,
  c13: 5,
  c14: 5,
  c15: 5,
  c16: 6,
  c17: 6,
  c18: 7,
  c19: 7,
  c20: 7,
  c21: 7,
  c22: 7,
  c23: 8,
  c24: 8,
  c25: 9,
  c26: 9,
  c27: 9,
  c28: 10,
  c29: 10,
  c30: 10,
  c31: 11,
  c32: 11,
  c33: 12,
  c34: 12,
};

const claim = (id: string) => {
  const found = story.claims.find((entry) => entry.id === id);
  if (!found) throw new Error(`No claim ${id}`);
  return found;
};

/** The first day on which any of an event's claims was known. */
const knownFrom = (eventId: string) => {
  const event = story.events.find((entry) => entry.id === eventId);
  if (!event) throw new Error(`No event ${eventId}`);
  const starts = event.claims.map((id) => {
    const read = readEdtf(claim(id).reported);
    if (!read.ok || !read.date.start) throw new Error(`${id} has no start of reporting`);
    return read.date.start.at as number;
  });
  return new Date(Math.min(...starts)).toISOString().slice(0, 10);
};

describe('the claims of the article', () => {
  it('are all there, each with its paragraph', () => {
    const found = story.claims
      .filter((entry) => entry.source === story.article)
      .map((entry) => [entry.id, entry.paragraph]);
    expect(Object.fromEntries(found)).toEqual(PARAGRAPHS);
    expect(found).toHaveLength(34);
  });

  it('are told apart from what other sources say', () => {
    for (const entry of story.claims) {
      const ofArticle = entry.id in PARAGRAPHS;
      expect(entry.source === story.article, entry.id).toBe(ofArticle);
      if (!ofArticle) expect(entry.paragraph, entry.id).toBeUndefined();
    }
  });

  it('can each be reached from an event, a place or a leg', () => {
    const reached = new Set(
      [...story.events, ...story.places, ...story.legs].flatMap((entry) => entry.claims),
    );
    const lost = story.claims.map((entry) => entry.id).filter((id) => !reached.has(id));
    expect(lost).toEqual([]);
  });

  it('are never made surer than they are', () => {
    expect(claim('c08').certainty).toBe('stated');
    expect(claim('c25').certainty).toBe('unnamed');
    const observed = story.claims.filter((entry) => entry.certainty === 'observed');
    expect(observed.map((entry) => entry.id)).toEqual(['c26', 'x07', 'x08']);
  });

  it('name each other where they differ', () => {
    for (const entry of story.claims) {
      for (const other of entry.differsFrom) {
        expect(claim(other).differsFrom, `${other} back to ${entry.id}`).toContain(entry.id);
      }
    }
    expect(claim('c18').differsFrom).toEqual(['x02', 'x03']);
    expect(claim('c26').differsFrom).toEqual(['x07', 'x24']);
  });
});

describe('the two strands', () => {
  const sightingPlaces = ['tumangang', 'tumen-bridge', 'khasan'];

  it('do not join: nothing of the shipment touches the station or the bridge', () => {
    for (const leg of story.legs.filter((entry) => entry.strand === 'shipment')) {
      expect(sightingPlaces, leg.id).not.toContain(leg.from);
      expect(sightingPlaces, leg.id).not.toContain(leg.to);
    }
    for (const event of story.events.filter((entry) => entry.strand === 'shipment')) {
      expect(sightingPlaces, event.id).not.toContain(event.place);
      for (const id of event.claims) {
        const touched = claim(id).places.filter((place) => sightingPlaces.includes(place));
        expect(touched, `${event.id}, ${id}`).toEqual([]);
      }
    }
  });

  it('do not join: nothing of the sighting names a port, a ship or a train of the shipment', () => {
    for (const event of story.events.filter((entry) => entry.strand === 'sighting')) {
      expect(event.leg, event.id).toBeUndefined();
      for (const id of event.claims) {
        expect(claim(id).places, `${event.id}, ${id}`).not.toContain('najin');
        expect(claim(id).places, `${event.id}, ${id}`).not.toContain('dunay');
      }
    }
  });

  it('have the railway over the bridge as a line for orientation: no leg runs on it', () => {
    expect(story.lines.find(({ id }) => id === 'line-najin-khasan')?.kind).toBe('rail');
    expect(story.legs.map(({ id }) => id)).toEqual(['leg-sea', 'leg-train']);
  });
});

describe('the statement of the White House', () => {
  it('on the whole number is tied to no route', () => {
    const event = story.events.find(({ id }) => id === 'event-white-house');
    expect(event).toBeDefined();
    expect(event?.leg ?? event?.place).toBeUndefined();
  });

  it('is told apart from what the editor inferred of way, direction and start', () => {
    const inferred = story.claims.filter(({ certainty }) => certainty === 'inferred');
    expect(inferred.map(({ id }) => id)).toEqual(['i01', 'i02']);
    for (const { id, inferred: basis, source } of inferred) {
      expect(basis, id).toBeDefined();
      expect(source, id).toBe('src-inferred');
    }
    const resting = (id: string) =>
      [...story.events, ...story.legs]
        .filter(({ claims }) => claims.includes(id))
        .map((entry) => entry.id);
    expect(resting('i01')).toEqual(['event-sea', 'leg-sea']);
    expect(resting('i02')).toEqual(['event-train', 'leg-train']);
  });

  it('has its dates in the very words of the article', () => {
    const printed = [
      ...[...story.legs, ...story.events].map(({ dateFrom }) => dateFrom?.printed),
      ...story.claims.map(({ aboutFrom }) => aboutFrom?.printed),
    ].filter((words) => typeof words === 'string' && words.includes('September'));
    expect(printed).toEqual(Array(5).fill('“from September 7 and October 1”'));
    for (const note of [
      claim('c11').ambiguous,
      story.legs.find(({ id }) => id === 'leg-sea')?.dateNote,
      story.events.find(({ id }) => id === 'event-sea')?.dateNote,
    ]) {
      expect(note).toMatch(/wording is ambiguous/);
    }
  });
});

describe('the legs of the shipment', () => {
  it('point, where there is no path, along the shortest line', () => {
    const at = (id: string) =>
      story.places.find((place) => place.id === id)?.at as [number, number];
    const train = story.legs.find(({ id }) => id === 'leg-train');
    const shortest = bearing(at('dunay'), at('southwestern-russia'));
    // Within a degree; Turf counts from -180 to 180.
    expect(Math.abs((train?.bearing ?? Number.NaN) - (shortest + 360))).toBeLessThan(1);
  });

  it('have an illustrative path at sea, within one interval', () => {
    const sea = story.legs.find((entry) => entry.id === 'leg-sea');
    expect(sea).toMatchObject({
      from: 'najin',
      to: 'dunay',
      basis: 'illustrative',
      when: '2023-09-07/2023-10-01',
    });
    expect(sea?.departed ?? sea?.arrived).toBeUndefined();
  });

  it('have no path on land, and a date that is only bounded', () => {
    const train = story.legs.find((entry) => entry.id === 'leg-train');
    expect(train).toMatchObject({ basis: 'none', to: 'southwestern-russia' });
    expect(train?.path).toBeUndefined();
    expect(train?.when).toMatch(/^\[.*\.\..*\]$/);
    expect(claim('c09').about).toBeNull();
  });
});

describe('the places', () => {
  it('are no more precise than the sources', () => {
    const precision = Object.fromEntries(
      story.places.map((place) => [place.id, place.precision.kind]),
    );
    expect(precision).toMatchObject({ dunay: 'circle', 'southwestern-russia': 'region' });
  });

  it('put the meeting at the spaceport, not at the port of the same name', () => {
    const [longitude, latitude] = story.places.find((place) => place.id === 'vostochny')?.at ?? [];
    expect(longitude).toBeCloseTo(128.33, 1);
    expect(latitude).toBeCloseTo(51.88, 1);
  });

  it('never name the Sea of Japan by one name alone', () => {
    const seas = story.labels.filter((label) =>
      JSON.stringify(label.name ?? '').includes('Sea of Japan'),
    );
    expect(seas.length).toBeGreaterThan(0);
    for (const { name } of seas) {
      expect(typeof name).toBe('object');
      for (const one of Object.values(name as Record<string, string>)) {
        expect(one).toMatch(/[(（].+[)）]$/);
      }
      expect((name as Record<string, string>).ko).toMatch(/^동해/);
    }
  });
});

describe('each claim of the article', () => {
  const article = story.claims.filter(({ source }) => source === story.article).map(({ id }) => id);
  const missing = (reached: readonly string[]) => article.filter((id) => !reached.includes(id));

  it('can be reached from the map: from its places, its legs and the list of what has no place', () => {
    const seen = story.places.flatMap(({ id, claims }) => [
      ...claims,
      ...story.claims.filter(({ places }) => places.includes(id)).map((entry) => entry.id),
    ]);
    const legs = story.legs.flatMap(({ claims }) => claims);
    const unplaced = story.events
      .filter(({ place, leg }) => place === undefined && leg === undefined)
      .flatMap(({ claims }) => claims);
    const placed = story.events
      .filter(({ place, leg }) => place !== undefined || leg !== undefined)
      .flatMap(({ claims }) => claims);
    expect(missing([...seen, ...legs, ...placed, ...unplaced])).toEqual([]);
  });

  it('can be reached from the timeline and the text: from a dated event', () => {
    const dated = story.events.filter(({ when }) => when !== null);
    expect(missing(dated.flatMap(({ claims }) => claims))).toEqual([]);
  });
});

describe('on the clock of reports', () => {
  it('each event is known whole once the article is out, but for what came later still', () => {
    const compiled = parseStory(JSON.parse(text));
    if (!compiled.ok) throw new Error('The story has errors');
    const days = [...knownInPart(compiled.story)].map(([id, [first, whole]]) => [
      id,
      isoDay(instant(first)),
      isoDay(instant(whole)),
    ]);
    expect(days).toEqual([
      // The count of five days is the article's own.
      ['event-kim', '2023-09-13', '2023-10-14'],
      // So is the belief in a deal.
      ['event-in-return', '2023-10-13', '2023-10-14'],
    ]);
  });

  it('nothing is reported after the last day of the story', () => {
    const open = story.claims.filter(({ reported }) => /\.\.\]?$/.test(reported));
    expect(open.map(({ id }) => id)).toEqual([]);
    expect(claim('c18').reported).toBe('2023-10-14~');
    expect(claim('x21').reported).toBe('2023-10-06');
  });

  it('the trip is known in September, the sighting on 6 October, the shipment on the 13th', () => {
    expect(knownFrom('event-kim')).toBe('2023-09-13');
    expect(knownFrom('event-vostochny')).toBe('2023-09-13');
    expect(knownFrom('event-miller')).toBe('2023-09-13');
    expect(knownFrom('event-cbs')).toBe('2023-10-05');
    expect(knownFrom('event-cars')).toBe('2023-10-06');
    expect(knownFrom('event-sea')).toBe('2023-10-13');
    expect(knownFrom('event-train')).toBe('2023-10-13');
    expect(knownFrom('event-white-house')).toBe('2023-10-13');
    expect(knownFrom('event-kremlin')).toBe('2023-10-17');
  });
});

describe('every entry', () => {
  const lists = [
    story.strands,
    story.sources,
    story.places,
    story.legs,
    story.events,
    story.claims,
    story.labels,
    story.lines,
  ];

  it('has an id of its own', () => {
    const ids = lists.flatMap((list) => list.map((entry) => entry.id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('rests on a source that is used, and each event on a claim', () => {
    const used = new Set([
      story.article,
      ...[story.places, story.legs, story.claims, story.labels, story.lines].flatMap((list) =>
        list.map((entry) => entry.source),
      ),
      ...[...story.legs, ...story.events].flatMap(({ dateFrom }) => dateFrom?.sources ?? []),
      ...story.claims.flatMap(({ aboutFrom, reportedFrom }) => [
        ...(aboutFrom?.sources ?? []),
        ...(reportedFrom?.sources ?? []),
      ]),
    ]);
    expect(story.sources.map((source) => source.id).filter((id) => !used.has(id))).toEqual([]);
    for (const event of story.events) expect(event.claims.length, event.id).toBeGreaterThan(0);
  });

  it('of an event, place or leg that no claim of the article backs is marked as context', () => {
    for (const entry of [...story.events, ...story.places, ...story.legs]) {
      const ofArticle = entry.claims.some((id) => id in PARAGRAPHS);
      expect(entry.context, entry.id).toBe(!ofArticle);
    }
  });
});
