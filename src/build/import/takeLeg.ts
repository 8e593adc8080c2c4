import { LEG_MODES, type LegMode } from '../../core/story/legModes';
import { LIMITS } from '../../core/story/schemaParts';
import type { Position } from '../../core/story/types';
import { PATH_BASES } from '../../core/story/vocabulary';
import { quote } from '../../core/story/wording';
import type { Entry, Intake, Item } from './intake';
import { linesOf, shortened } from './lines';
import { namesOf } from './placeBook';

/**
 * A leg: of a line, or between two places that are named. Each part of a line is one. One that
 * the story has already is told and not added again.
 */
export function takeLeg(intake: Intake, entry: Entry): void {
  const mode = modeOf(intake, entry);
  const dates = mode && datesOf(intake, entry);
  if (!mode || !dates) return;
  const lines = linesOf(entry.candidate.geometry).filter((line) => line.length > 1);
  const parts: (readonly Position[] | null)[] = lines.length > 0 ? lines : [null];
  for (const [i, line] of parts.entries()) {
    const own = entry.get('name');
    const label = parts.length > 1 ? `${own ?? 'Leg'} ${i + 1}` : own;
    const from = endOf(intake, entry, 'from', line?.[0], label);
    const to = from && endOf(intake, entry, 'to', line?.at(-1), label);
    if (!from || !to) return;
    const name = label ?? `${intake.places.nameOf(from)} – ${intake.places.nameOf(to)}`;
    const cut = intake.cut(entry, name, LIMITS.title, 'name');
    const known = knownLeg(intake, { label: cut, from, to, ...dates.fields });
    if (known !== undefined) {
      intake.rename(entry, known);
      intake.change(entry, `the leg ${known} was there already`);
      continue;
    }
    const id = intake.newId(entry, entry.get('id') ?? name);
    intake.rename(entry, id);
    const claim = intake.addClaim(entry, { id, name }, dates.about, [...new Set([from, to])]);
    intake.additions.legs.push({
      id,
      label: cut,
      strand: intake.strandOf(entry),
      from,
      to,
      mode,
      ...(line ? pathOf(intake, entry, line) : arrowOf(intake, entry)),
      ...dates.fields,
      ...intake.text(entry, 'dateNote', LIMITS.text),
      claims: [claim],
      ...intake.context,
    });
    intake.report.taken.legs.push(id);
  }
}

/** The id of the leg of the story with this label, these ends and these dates. */
function knownLeg(
  { story }: Intake,
  sought: Pick<Item<'legs'>, 'from' | 'to'> & LegDates['fields'] & { label: string },
): string | undefined {
  const isSame = (leg: Item<'legs'>) =>
    (['from', 'to', ...DATES] as const).every((key) => leg[key] === sought[key]) &&
    namesOf(leg.label).includes(sought.label);
  return story.legs?.find(isSame)?.id;
}

type Path = Pick<Item<'legs'>, 'basis' | 'path' | 'pathNote' | 'source' | 'bearing'>;

function pathOf(intake: Intake, entry: Entry, line: readonly Position[]): Path {
  // A recorded track is what the file itself states; of other lines nobody knows.
  const isTrack = entry.candidate.values.get('_gpxType') === 'trk';
  const basis = intake.oneOf(entry, 'basis', PATH_BASES, isTrack ? 'stated' : 'illustrative');
  const path = shortened(line);
  if (path.length < line.length) {
    const what = `its path of ${line.length} positions was simplified to ${path.length}`;
    intake.change(entry, what);
  }
  return {
    basis: basis === 'none' ? 'illustrative' : basis,
    path: path.map(([longitude, latitude]): [number, number] => [longitude, latitude]),
    ...(basis !== 'stated' && {
      pathNote: `A line of ${intake.source.said}, which does not say what it rests on.`,
    }),
    ...intake.text(entry, 'pathNote', LIMITS.text),
    source: intake.source.id,
  };
}

function arrowOf(intake: Intake, entry: Entry): Path {
  const written = entry.get('bearing');
  const bearing = Number(written);
  return {
    basis: 'none',
    ...(written !== undefined && bearing >= 0 && bearing <= 360 && { bearing }),
    ...intake.text(entry, 'pathNote', LIMITS.text),
  };
}

const DATES = ['when', 'departed', 'arrived'] as const;

interface LegDates {
  /** The date that its claim speaks of. */
  readonly about: string | null;
  readonly fields: { [D in (typeof DATES)[number]]?: string };
}

/** null: one of them cannot be read, and the leg was refused. */
function datesOf(intake: Intake, entry: Entry): LegDates | null {
  const fields: LegDates['fields'] = {};
  for (const field of DATES) {
    const written = entry.get(field);
    if (written === undefined) continue;
    const read = intake.date(written);
    if (!read.ok) {
      intake.refuse(entry, read.message, read.hint);
      return null;
    }
    if (read.changed !== undefined) intake.change(entry, read.changed);
    fields[field] = read.edtf;
  }
  // From departure to arrival, where both have a date; a window says it all by itself.
  if (fields.when !== undefined) return { about: fields.when, fields: { when: fields.when } };
  const { departed, arrived } = fields;
  return { about: departed ?? arrived ?? null, fields };
}

/** null: refused. */
function modeOf(intake: Intake, entry: Entry): LegMode | null {
  const written = entry.get('mode');
  const found = LEG_MODES.find((mode) => mode === written?.toLowerCase());
  const mode = found ?? intake.options.mode;
  if (mode !== undefined) {
    if (written !== undefined && !found)
      intake.change(entry, `mode ${quote(written)} became ${mode}`);
    return mode;
  }
  intake.refuse(
    entry,
    written === undefined
      ? 'It is a leg, but nothing says how it goes.'
      : `It goes by ${quote(written)}, which a story does not know.`,
    `Say it: --mode ${LEG_MODES.join(' or --mode ')}.`,
  );
  return null;
}

/** The place at one end of a leg, added where there is none; null: refused. */
function endOf(
  intake: Intake,
  entry: Entry,
  end: 'from' | 'to',
  position: Position | undefined,
  label: string | undefined,
): string | null {
  const written = entry.get(end);
  const known = intake.placeNamed(written) ?? (position && intake.places.near(position));
  if (known !== undefined) return known;
  if (!position) {
    intake.refuse(
      entry,
      written === undefined
        ? `Nothing says where it goes ${end}.`
        : `It goes ${end} ${quote(written)}, but no place of the story or the file has that id or name.`,
      'Add the place, or correct the name.',
    );
    return null;
  }
  const name = written ?? `${end === 'from' ? 'Start' : 'End'} of ${label ?? 'a line'}`;
  if (written === undefined) {
    intake.change(entry, `one end became the place ${quote(name)}: give it its name`);
  }
  const place: Item<'places'> = {
    id: intake.newId(entry, name),
    name: intake.cut(entry, name, LIMITS.name, 'name'),
    kind: 'site',
    at: [position[0], position[1]],
    precision: { kind: 'point', plusMinusKm: intake.options.plusMinusKm },
    country: intake.places.countryAt(position),
    source: intake.source.id,
    ...intake.context,
  };
  intake.additions.places.push(place);
  intake.places.add(place);
  intake.report.taken.places.push(place.id);
  return place.id;
}
