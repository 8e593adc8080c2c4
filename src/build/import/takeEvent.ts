import { LIMITS } from '../../core/story/schemaParts';
import { slugOf } from '../slug';
import { type Entry, type Intake, type Item, NO_NAME } from './intake';
import { namesOf } from './placeBook';

/**
 * An event, at the place `at` or the one it names, or on a leg, or at neither. One that the
 * story has already is told and not added again. False: it was refused.
 */
export function takeEvent(intake: Intake, entry: Entry, at?: string): boolean {
  const name = entry.get('name');
  if (name === undefined) {
    intake.refuse(entry, ...NO_NAME);
    return false;
  }
  const written = entry.get('when');
  const read = written === undefined ? null : intake.date(written);
  if (read && !read.ok) {
    intake.refuse(entry, read.message, read.hint);
    return false;
  }
  if (read?.changed !== undefined) intake.change(entry, read.changed);
  const when = read?.edtf ?? null;
  const place = at ?? intake.placeNamed(entry.get('place'));
  const leg = intake.legNamed(entry.get('leg'));
  const title = intake.cut(entry, name, LIMITS.title, 'name');
  const known = knownEvent(intake, { title, when, place, leg });
  if (known !== undefined) {
    intake.change(entry, `the event ${known} was there already`);
    return true;
  }
  const own = entry.get('type') === 'event' ? entry.get('id') : undefined;
  const id = intake.newId(entry, own ?? `${slugOf(name)}-event`);
  const noDate = when === null ? { dateNote: 'The file gives no date.' } : {};
  intake.additions.events.push({
    id,
    strand: intake.strandOf(entry),
    title,
    text: intake.cut(entry, entry.get('text') ?? name, LIMITS.text, 'text'),
    when,
    ...noDate,
    ...intake.text(entry, 'dateNote', LIMITS.text),
    ...(place !== undefined && { place }),
    ...(leg !== undefined && { leg }),
    claims: [intake.addClaim(entry, { id, name }, when, place === undefined ? [] : [place])],
    ...intake.context,
  });
  intake.report.taken.events.push(id);
  return true;
}

/** The id of the event of the story with this title, date and place. */
function knownEvent(
  { story }: Intake,
  { title, when, place, leg }: Pick<Item<'events'>, 'when' | 'place' | 'leg'> & { title: string },
): string | undefined {
  const isSame = (event: Item<'events'>) =>
    event.when === when &&
    event.place === place &&
    event.leg === leg &&
    namesOf(event.title).includes(title);
  return story.events?.find(isSame)?.id;
}
