import { describe, expect, test } from 'vitest';
import type { LegMode } from '../../../src/core/story/legModes';
import { parseStory } from '../../../src/core/story/parseStory';
import type { StoryInput } from '../../../src/core/story/schema';
import { alderSea } from '../../fixtures/alderSea';
import { at, goodStory } from '../../fixtures/goodStory';
import { issuesAfter, leg, place, rulesAfter } from '../../fixtures/issuesAfter';

describe('coordinates', () => {
  test('swapped, though both are in range: the country gives it away', () => {
    const [issue, ...rest] = issuesAfter((story) => {
      place(story, 1).at = [-12, 30];
      leg(story).path = [
        [24, -10],
        [27, -9.5],
        [30, -12],
      ];
    }).filter(
      ({ rule }) =>
        rule !== 'legs-dont-meet' && rule !== 'sea-leg-crosses-land' && rule !== 'strand-gap',
    );
    expect(rest).toEqual([]);
    expect(issue).toMatchObject({
      rule: 'coordinates-swapped',
      severity: 'error',
      path: ['places', 1, 'at'],
    });
    expect(issue?.hint).toContain('[30, -12]');
  });

  test('of a region too, which its extent gives away', () => {
    const [issue] = issuesAfter((story) => {
      place(story, 2).at = [-11.5, 32];
    });
    expect(issue).toMatchObject({ rule: 'place-outside-extent', path: ['places', 2, 'at'] });
    expect(issue?.hint).toBe('Longitude comes first, as in GeoJSON: [32, -11.5].');
  });

  test('a path all swapped is one issue, not a hundred', () => {
    const issues = issuesAfter((story) => {
      at(story.lines, 0).path = Array.from({ length: 100 }, (_, i) => [-11, 100 + i / 10]);
    });
    expect(issues.map(({ rule }) => rule)).toEqual(['coordinates-swapped']);
    expect(issues[0]?.message).toContain('99 more');
  });

  test.each([190, -190, 360])('longitude %d: the hint says how to write it', (longitude) => {
    const [issue] = issuesAfter((story) => {
      at(story.labels, 0).at = [longitude, 0];
    });
    expect(issue).toMatchObject({ rule: 'coordinate-out-of-range' });
    expect(issue?.hint).toContain(`Write ${longitude - Math.sign(longitude) * 360} for`);
  });

  test('a port on the pier, a hair off the coast, is in its country', () => {
    expect(
      rulesAfter((story) => {
        place(story).at = [24.01, -10];
      }),
    ).toEqual([]);
  });

  test('an extent without height is told so', () => {
    const [issue] = issuesAfter((story) => {
      story.home = [10, 50, 20, 50];
    });
    expect(issue?.message).toContain('[10, 50, 20, 50] has no height');
  });

  test('a region may cross the antimeridian; its point must lie in it', () => {
    const region = (west: number, east: number, longitude: number) =>
      rulesAfter((story) => {
        const third = place(story, 2);
        third.country = null;
        third.precision = { kind: 'region', extent: [west, -13, east, -10.5] };
        third.at = [longitude, -11];
      });
    expect(region(170, -170, 179)).toEqual([]);
    expect(region(170, -170, -175)).toEqual([]);
    expect(region(170, -170, 160)).toEqual(['place-outside-extent']);
  });

  test('a bridge over a border is in neither country', () => {
    expect(
      rulesAfter((story) => {
        place(story, 2).precision = { kind: 'point', plusMinusKm: 0 };
        place(story, 2).country = null;
        place(story, 2).at = [20, -9.97];
      }),
    ).toEqual([]);
  });
});

describe('legs meet', () => {
  test('the end may be off by the precision of the place and 5 km', () => {
    // Kestrel Bay is a circle of 3 km; a degree of latitude is 111.2 km.
    const ends = (km: number) =>
      rulesAfter((story) => {
        leg(story).path = [
          [24, -10],
          [27, -9.5],
          [30, -12 + km / 111.195],
        ];
      });
    expect(ends(7.9)).toEqual([]);
    expect(ends(8.1)).toEqual(['legs-dont-meet']);
  });

  test('a path into a region ends anywhere in it', () => {
    const ends = (longitude: number) =>
      rulesAfter((story) => {
        Object.assign(leg(story, 1), {
          basis: 'illustrative',
          path: [
            [30, -12],
            [longitude, -11],
          ],
        });
      });
    expect(ends(31.5)).toEqual([]);
    expect(ends(30.5)).toEqual(['legs-dont-meet']);
  });

  test('a path that runs backwards, or is swapped, is told so', () => {
    const backwards = issuesAfter((story) => {
      leg(story).path?.reverse();
    });
    expect(backwards.map(({ rule }) => rule)).toEqual(['legs-dont-meet', 'legs-dont-meet']);
    expect(backwards[0]?.hint).toContain('backwards');
    const swapped = issuesAfter((story) => {
      leg(story).mode = 'rail';
      leg(story).path = [
        [-10, 24],
        [-9.5, 27],
        [-12, 30],
      ];
    });
    expect(swapped.map(({ rule }) => rule)).toEqual(['legs-dont-meet', 'legs-dont-meet']);
    expect(swapped[0]?.hint).toContain('[24, -10]');
  });

  test('what is likely wrong is told though the ends are off by a little besides', () => {
    const hints = (path: [number, number][], change: (story: StoryInput) => void = () => {}) =>
      issuesAfter((story) => {
        leg(story).mode = 'rail';
        leg(story).path = path;
        change(story);
      })
        .filter(({ rule }) => rule === 'legs-dont-meet')
        .map(({ hint }) => hint);
    const backwards = hints([
      [30.2, -12],
      [24, -10.3],
    ]);
    expect(backwards).toHaveLength(2);
    for (const hint of backwards) expect(hint).toMatch(/^The path runs backwards/);
    const [swapped] = hints([
      [-10.2, 24],
      [-12, 30.2],
    ]);
    expect(swapped).toMatch(/^Longitude comes first.*\[24, -10\.2\], and so in all/);
    const [both] = hints([
      [-12, 30.2],
      [-10.2, 24],
    ]);
    expect(both).toMatch(/Longitude comes first.*also runs backwards/);
    // One end alone is swapped, or off: nothing is said of the other.
    expect(
      hints([
        [-10, 24],
        [30, -12],
      ]),
    ).toEqual(['Longitude comes first, as in GeoJSON: [24, -10].']);
    expect(
      hints([
        [24, -11],
        [30, -12],
      ]),
    ).toEqual(['Let it start within 5 km of the place, or correct the place or its precision.']);
  });

  test('a path that ends at another place of the story is told so', () => {
    const [issue] = issuesAfter((story) => {
      leg(story).to = 'port-alder';
      leg(story).from = 'kestrel-bay';
      leg(story).path = [
        [30, -12],
        [27, -9.5],
        [30, -12],
      ];
    }).filter(({ rule }) => rule === 'legs-dont-meet');
    expect(issue?.hint).toContain('Or write "to": "kestrel-bay"');
  });

  test('a leg that has only its arrival stands in the order by that', () => {
    const gaps = issuesAfter((story) => {
      const { when: _, ...inland } = leg(story, 1);
      const back = { ...inland, from: 'millgate', to: 'port-alder' };
      story.legs?.push(
        { ...back, id: 'back', arrived: '2021-03-12', claims: [] },
        { ...back, id: 'on', from: 'far', departed: '2021-03-14', claims: [] },
      );
      story.places?.push({ ...place(story, 1), id: 'far', at: [33, -13] });
    }).filter(({ rule }) => rule === 'strand-gap');
    expect(gaps).toMatchObject([{ path: ['legs', 3, 'from'] }]);
    expect(gaps[0]?.message).toContain('the leg before it in this strand, "back", ended at');
  });

  test('legs that overlap in time need not join, nor those of different strands', () => {
    const starts = (change: (story: StoryInput) => void) =>
      rulesAfter((story) => {
        leg(story, 1).from = 'port-alder';
        change(story);
      });
    expect(starts(() => {})).toEqual(['strand-gap']);
    expect(
      starts((story) => {
        leg(story, 1).when = '2021-03-02/2021-03-09';
      }),
    ).toEqual([]);
    // A leg of vague date that ends there may have come between.
    expect(
      starts((story) => {
        const between = { ...leg(story, 1), id: 'between', from: 'kestrel-bay', to: 'port-alder' };
        story.legs?.push({ ...between, when: '2021-03' });
      }),
    ).toEqual([]);
    expect(
      starts((story) => {
        leg(story, 1).strand = 'talks';
      }),
    ).toEqual([]);
    expect(
      starts((story) => {
        leg(story, 1).context = true;
      }),
    ).toEqual([]);
  });
});

describe('sea legs', () => {
  const crossings = (path: [number, number][], change: (story: StoryInput) => void = () => {}) =>
    issuesAfter((story) => {
      leg(story).path = path;
      change(story);
    }).filter(({ rule }) => rule === 'sea-leg-crosses-land');

  test('every stretch of land is told: where, how far along, how long', () => {
    const issues = crossings([
      [24, -10],
      [26.5, -11],
      [27.5, -11],
      [27.5, -11.5],
      [26.5, -11.5],
      [30, -12],
    ]);
    expect(issues.map(({ path }) => path)).toEqual([
      ['legs', 0, 'path', 1],
      ['legs', 0, 'path', 3],
      ['legs', 0, 'path', 4],
    ]);
    const [, longitude, latitude, km, length] =
      /at \[([\d.-]+), ([\d.-]+)\], ([\d.]+) km .* about ([\d.]+) km/.exec(
        issues[0]?.message ?? '',
      ) ?? [];
    expect(Number(longitude)).toBeCloseTo(26.8, 1);
    expect(Number(latitude)).toBe(-11);
    // Some 295 km to the second position, 33 more to the island, 44 across it.
    expect(Number(km)).toBeGreaterThan(315);
    expect(Number(km)).toBeLessThan(340);
    expect(Number(length)).toBeGreaterThan(42);
    expect(Number(length)).toBeLessThan(45);
  });

  test('land by the quay is no wonder; land farther in is', () => {
    const endsInland = (km: number) =>
      crossings(
        [
          [24, -10],
          [27, -9.5],
          [29, -12],
          [30 + km / 108.8, -12],
        ],
        (story) => {
          place(story, 1).at = [30 + km / 108.8, -12];
          leg(story, 1).from = 'kestrel-bay';
        },
      );
    // A circle of 3 km, and 2 km of shore.
    expect(endsInland(4.5)).toEqual([]);
    expect(endsInland(8)).toHaveLength(1);
  });

  test('the command that proposes a path is named where it would, and could, give one', () => {
    const hint = (change: (story: StoryInput) => void, argument?: string) => {
      const story = goodStory('complete');
      change(story);
      const read = parseStory(story, { ...alderSea, ...(argument && { argument }) });
      const [found] = read.ok ? read.warnings : read.issues;
      return found?.hint ?? '';
    };
    const unpathed = (mode: LegMode) => (story: StoryInput) => {
      Object.assign(leg(story), { mode, basis: 'illustrative' });
      delete leg(story).path;
    };
    const over = (basis: 'illustrative' | 'inferred') => (story: StoryInput) => {
      const path = [
        [24, -10],
        [30, -12],
      ];
      Object.assign(leg(story), { basis, path, pathNote: 'From the log.' });
    };
    const command = 'npm run path -- kestrel-grain voyage';
    expect(hint(unpathed('sea'), 'kestrel-grain')).toContain(command);
    expect(hint(unpathed('air'), 'my story.json')).toContain(
      'npm run path -- "my story.json" voyage',
    );
    expect(hint(unpathed('rail'), 'kestrel-grain')).not.toContain('npm run path');
    expect(hint(unpathed('sea'))).not.toContain('npm run path');
    expect(hint(over('illustrative'), 'kestrel-grain')).toContain(command);
    expect(hint(over('inferred'), 'kestrel-grain')).toMatch(/^Lead the path around it/);
    expect(hint(over('inferred'), 'kestrel-grain')).not.toContain('npm run path');
    // From far inland the command would refuse to go.
    const inland = (story: StoryInput) => {
      unpathed('sea')(story);
      place(story, 0).at = [22, -10];
    };
    expect(hint(inland, 'kestrel-grain')).toMatch(/^Add the path/);
  });

  test('rail may cross land', () => {
    expect(
      crossings(
        [
          [24, -10],
          [30, -12],
        ],
        (story) => {
          leg(story).mode = 'rail';
        },
      ),
    ).toEqual([]);
  });

  test('over the antimeridian the short way round is meant', () => {
    const story = goodStory('antimeridian');
    const asked: number[] = [];
    parseStory(story, {
      isLand: ([longitude]) => Boolean(asked.push(longitude)) && Math.abs(longitude) < 170,
    });
    expect(asked.length).toBeGreaterThan(2000);
    expect(asked.every((longitude) => Math.abs(longitude) > 170)).toBe(true);
  });

  test('no path takes for ever', () => {
    const story = goodStory('complete');
    let asked = 0;
    leg(story).path = Array.from({ length: 5000 }, (_, i) => [
      i % 2 === 0 ? -80 : 80,
      (i % 120) - 60,
    ]);
    parseStory(story, { isLand: () => ++asked < 0 });
    // 400,000 and a vertex for each of the 5,000.
    expect(asked).toBeGreaterThan(100_000);
    expect(asked).toBeLessThan(410_000);
  });
});
