import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { distanceKm } from '../../core/geo/distance';
import { fromWorld, toWorld } from '../../core/geo/mercator';
import { lineKm } from '../../core/geo/sampleLine';
import { simplifyLine } from '../../core/geo/simplifyLine';
import type { GeographyAids } from '../../core/story/aids';
import { closestWord } from '../../core/story/closestWord';
import { LEG_MODES, modeOf } from '../../core/story/legModes';
import type { Position } from '../../core/story/types';
import { anyOf, quote } from '../../core/story/wording';
import { checkStoryText } from '../check/checkStoryText';
import { nearChannel } from '../check/nearChannel';
import { printIssues } from '../check/printIssues';
import { readJson } from '../check/readJson';
import { readTextFile } from '../check/readTextFile';
import { setField } from '../import/insertItems';
import { failure, type Outcome } from '../outcome';
import { storyFile } from '../storyFile';
import type { Coast } from './coastTree';
import { greatCircle } from './greatCircle';
import { seaWay } from './seaWay';

const USAGE = `Usage: npm run path -- <story> <leg> [--great-circle] [--dry-run]

Proposes a path for a leg of which only the two ends are known, writes it into the story,
and marks it illustrative. <story> is a story.json, or the name of a folder in seeds/.

By sea it is a short way along the water, off the coast of the basemap at hand; by air a
great circle. A path that a source gives, or that was worked out, is never replaced.

--great-circle  a great circle, whatever the leg goes by
--dry-run       shows the path, and writes nothing`;

/** Points of a great circle are this far apart: on the map it bends by a kilometre between. */
const STEP_KM = 250;
/** Three decimals are about 100 m: finer than any coast at hand, and short to read. */
const DECIMALS = 1000;

/** Half a cell of the search through a channel, in the unit square: a kilometre or less. */
const STEPS = 1 / 40_000;

/** What the command knows of the Earth. */
export interface Earth {
  readonly aids: GeographyAids;
  readonly coast: Coast;
}

/** `npm run path`, but for the terminal: reads the story, and writes the leg's path into it. */
export function runPath(args: readonly string[], earth: (basemap?: string) => Earth): Outcome {
  const asked = readArguments(args);
  if ('exitCode' in asked) return asked;
  const file = storyFile(asked.story);
  const text = readTextFile(file, 'story');
  if (!text.ok) return failure(`${file}: ${text.message}`, text.hint);
  if (!readJson(text.text).read || readJson(text.text).issues.length > 0) {
    return failure(printIssues(checkStoryText(text.text, file).issues));
  }
  const story: unknown = JSON.parse(text.text.replace(/^\ufeff/, ''));
  const found = findLeg(story, asked.leg, file);
  if ('exitCode' in found) return found;
  const { aids, coast } = earth(basemapOf(story));
  const path = proposePath(found, asked.greatCircle, coast);
  if ('exitCode' in path) return path;
  const at = ['legs', found.index];
  let written = setField(text.text, at, 'basis', 'illustrative');
  written = setField(written, at, 'path', path);
  const checked = checkStoryText(written, file, aids);
  const mine = checked.issues.filter(({ path: where }) => at.every((key, i) => where[i] === key));
  const said = [
    `${found.id}: ${path.length} positions, ${Math.round(lineKm(path))} km; the straight way is ${Math.round(distanceKm(found.from, found.to))} km.`,
    ...(asked.dryRun ? [JSON.stringify(path)] : []),
    ...(mine.length > 0 ? ['', printIssues(mine)] : []),
  ];
  if (asked.dryRun)
    return { exitCode: 0, stdout: [...said, '', `${file} was not changed.`].join('\n') };
  try {
    writeFileSync(file, written);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return failure(`${file} cannot be written: ${why}.`, 'Check its permissions.');
  }
  const next = found.hasNote
    ? ''
    : '\nSay in its "pathNote" that no source gives the way, in the language of the story.';
  return { exitCode: 0, stdout: `${said.join('\n')}${next}` };
}

/** The basemap that a story names, where it names one. */
function basemapOf(story: unknown): string | undefined {
  const { basemap } = (story ?? {}) as Record<string, unknown>;
  return typeof basemap === 'string' ? basemap : undefined;
}

interface Asked {
  readonly story: string;
  readonly leg: string;
  readonly greatCircle: boolean;
  readonly dryRun: boolean;
}

function readArguments(args: readonly string[]): Asked | Outcome {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        'great-circle': { type: 'boolean', default: false },
        'dry-run': { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if (values.help) return { exitCode: 0, stdout: USAGE };
    const [story, leg] = positionals;
    if (story === undefined || leg === undefined || positionals.length > 2) return failure(USAGE);
    return { story, leg, greatCircle: values['great-circle'], dryRun: values['dry-run'] };
  } catch (error) {
    return failure(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  }
}

interface Found {
  readonly id: string;
  readonly index: number;
  readonly mode: unknown;
  readonly from: Position;
  readonly to: Position;
  readonly hasNote: boolean;
}

/** The leg and its two ends, as far as they are needed; what is wrong elsewhere does not matter. */
function findLeg(story: unknown, id: string, file: string): Found | Outcome {
  const { legs, places } = (story ?? {}) as Record<string, unknown>;
  const index = listOf(legs).findIndex((leg) => leg.id === id);
  const leg = listOf(legs)[index];
  if (!leg) {
    const ids = listOf(legs).flatMap((other) => (typeof other.id === 'string' ? [other.id] : []));
    const near = closestWord(id, ids);
    const hint = ids.length === 0 ? 'Add the leg first.' : `It has ${anyOf(ids)}.`;
    return failure(
      `${file}: there is no leg ${quote(id)}.`,
      near === null ? hint : `Did you mean ${quote(near)}?`,
    );
  }
  const { basis, path } = leg;
  if ((basis === 'stated' || basis === 'inferred') && path !== undefined) {
    return failure(
      `${file}: the path of ${quote(id)} is ${basis}; it is not replaced.`,
      'Remove it first if it is wrong.',
    );
  }
  const [from, to] = [leg.from, leg.to].map((end) =>
    positionOf(listOf(places).find((place) => place.id === end)?.at),
  );
  if (!from || !to) {
    return failure(
      `${file}: ${quote(id)} does not start and end at places with a position.`,
      'Give "from" and "to" the ids of two places, and each place its "at": [longitude, latitude].',
    );
  }
  return { id, index, mode: leg.mode, from, to, hasNote: leg.pathNote !== undefined };
}

function proposePath(leg: Found, asGreatCircle: boolean, coast: Coast): Position[] | Outcome {
  const { id, mode, from, to } = leg;
  const kind = LEG_MODES.find((one) => one === mode);
  const by = kind && modeOf(kind).way;
  if (asGreatCircle || by === 'great-circle') return round(greatCircle(from, to, STEP_KM));
  if (by !== 'water') {
    return failure(
      `${quote(id)} goes by ${quote(mode)}: no path can be proposed.`,
      'Give it a path of your own, set its "basis" to "none" (an arrow), or take --great-circle.',
    );
  }
  const way = seaWay(coast, from, to);
  if (way.ok) return round(bent(straightened(way.path)));
  const end = way.why === 'from-inland' ? 'start' : 'end';
  return way.why === 'no-way'
    ? failure(
        `There is no way along the water for ${quote(id)}, as far as the coast at hand tells.`,
        'Canals and narrow straits may be missing from it: draw the path by hand, or split the leg.',
      )
    : failure(
        `The ${end} of ${quote(id)} lies more than 30 km from the sea.`,
        'Correct its position, or the "mode" of the leg. The map has no rivers: up one of them, give a path of your own, or set "basis" to "none" (an arrow).',
      );
}

/** Through a channel the search goes from cell to cell, in steps that no ship takes. */
function straightened(path: readonly Position[]): Position[] {
  const out: Position[] = [];
  let inside: Position[] = [];
  const leave = () => {
    out.push(...simplifyLine(inside.map(toWorld), STEPS).map(fromWorld));
    inside = [];
  };
  for (const at of path) {
    if (nearChannel(at)) {
      inside.push(at);
      continue;
    }
    leave();
    out.push(at);
  }
  leave();
  return out;
}

/** Long stretches get the points of their great circle: the map would draw them straight. */
function bent(path: readonly Position[]): Position[] {
  return path.flatMap((to, i) => {
    const from = path[i - 1];
    return from ? greatCircle(from, to, STEP_KM).slice(1) : [to];
  });
}

function round(path: readonly Position[]): Position[] {
  return path.map(([longitude, latitude]) => [
    Math.round(longitude * DECIMALS) / DECIMALS,
    Math.round(latitude * DECIMALS) / DECIMALS,
  ]);
}

function listOf(value: unknown): Readonly<Record<string, unknown>>[] {
  if (!Array.isArray(value)) return [];
  return value.filter((item) => typeof item === 'object' && item !== null);
}

function positionOf(value: unknown): Position | undefined {
  if (!Array.isArray(value) || value.length !== 2) return undefined;
  const [longitude, latitude] = value;
  if (typeof longitude !== 'number' || typeof latitude !== 'number') return undefined;
  if (Math.abs(longitude) > 180 || Math.abs(latitude) > 85) return undefined;
  return [longitude, latitude];
}
