import type { StoryInput } from '../story/schema';
import type { Story } from '../story/types';
import { type Interval, instant, isoDay } from '../time/instant';

/**
 * A compiled story as a story file again, as JSON text: dates as EDTF, as they were written.
 * It passes the checker and compiles to the same story. Defaults that were left out in the
 * first file are filled in: span and first view too, so that it looks the same elsewhere.
 */
export function storyJson(story: Story): string {
  return `${JSON.stringify(storyFile(story), null, 2)}\n`;
}

/** The same as plain data, keys in the order of the format. */
export function storyFile(story: Story): StoryInput {
  const { format, id, version, checked, changes, language, kicker, title, ...more } = story;
  const { standfirst, article, span, home, basemap, liveMap, strands, sources, ...lists } = more;
  const { places, legs, events, claims, steps, ...rest } = lists;
  const written = spanInEdtf(span);
  const file = {
    format,
    id,
    version,
    checked: checked.edtf,
    changes: changes.map((change) => ({ ...change, date: change.date.edtf })),
    language,
    ...(kicker !== undefined && { kicker }),
    title,
    standfirst,
    ...(article !== undefined && { article }),
    ...(written !== null && { span: written }),
    home,
    ...(basemap !== undefined && { basemap }),
    ...(liveMap !== undefined && { liveMap }),
    strands,
    sources: sources.map(({ published, ...source }) => ({
      ...source,
      ...(published && { published: published.edtf }),
    })),
    places,
    legs: legs.map(({ when, departed, arrived, ...leg }) => ({
      ...leg,
      ...(when && { when: when.edtf }),
      ...(departed && { departed: departed.edtf }),
      ...(arrived && { arrived: arrived.edtf }),
    })),
    events: events.map((event) => ({ ...event, when: event.when?.edtf ?? null })),
    claims: claims.map((claim) => ({
      ...claim,
      about: claim.about?.edtf ?? null,
      reported: claim.reported.edtf,
    })),
    ...rest,
    steps: steps.map(({ day, ...step }) => ({
      ...step,
      ...(day !== null && { date: isoDay(day) }),
    })),
  };
  return file as StoryInput;
}

/** Whole days as an EDTF interval; null past the years 1–9999, where it is worked out anew. */
function spanInEdtf({ start, end }: Interval): string | null {
  const days = [isoDay(start), isoDay(instant(end - 1))];
  const fits = days.every((day) => /^\d{4}-/.test(day) && !day.startsWith('0000'));
  return fits ? days.join('/') : null;
}
