import type { Messages } from '../messages/types';
import type { ClaimProperties, StoryProperties } from './featureProperties';

/** Between the entries of one text, as in the spreadsheet of the claims. */
const SEPARATOR = '; ';

/**
 * What is known of a place, leg or event as pairs of name and text, for formats that keep
 * no more than that. Names are those of the GeoJSON; lists become one text; what is null
 * is left out. `kind`, `mode` and the like stay in the words of the format.
 */
export function factsOf(properties: StoryProperties): [name: string, value: string][] {
  const { claims, sources, ...plain } = properties;
  const facts = Object.entries(plain).flatMap(([key, value]): [string, string][] =>
    value === null || value === undefined ? [] : [[key, String(value)]],
  );
  const lists: [string, readonly string[]][] = [
    ['claims', claims.map(({ id }) => id)],
    [
      'sources',
      sources.map(({ title, publisher }) => [title, publisher].filter(Boolean).join(', ')),
    ],
    ['urls', sources.flatMap(({ url }) => url ?? [])],
  ];
  return [
    ...facts,
    ...lists.flatMap(([key, list]): [string, string][] =>
      list.length === 0 ? [] : [[key, list.join(SEPARATOR)]],
    ),
  ];
}

/** Its papers as a paragraph each: its own text, then each claim, who says so and how sure. */
export function papersOf(properties: StoryProperties, messages: Messages): string | null {
  const own =
    properties.type === 'event'
      ? [properties.text, properties.dateNote]
      : properties.type === 'leg'
        ? [properties.pathNote, properties.dateNote]
        : [properties.note];
  const claims = properties.claims.map(
    (claim) =>
      `${claim.says} (${claim.chain.join(' → ')}: ${messages.certainty[claim.certainty]}, ${whereIn(claim, messages)})`,
  );
  const lines = [...own, ...claims].filter((line) => line !== null);
  return lines.length === 0 ? null : lines.join('\n\n');
}

/** Its paragraph, or that the article does not hold it. */
function whereIn({ context, paragraph, source }: ClaimProperties, messages: Messages): string {
  if (context) return messages.context;
  if (paragraph === null) return source;
  return paragraph === 0 ? messages.headline : messages.paragraph(paragraph);
}
