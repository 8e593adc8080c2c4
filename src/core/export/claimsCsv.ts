import type { ExportMessages } from '../messages/export/types';
import { textIn } from '../story/localized';
import type { Claim, OutsideDate, Place, Source, Story } from '../story/types';
import { type CsvField, csv } from './csv';
import { byLanguage, languagesOf } from './names';

/**
 * Between the entries of one field: no comma, so that few fields need quotes. A semicolon
 * inside a name is rarer than a comma.
 */
const SEPARATOR = '; ';

type Column = keyof ExportMessages['csvColumn'];

/**
 * The claims as a spreadsheet: a header, then a row each, in the order of the story file.
 * RFC 4180, UTF-8 with a byte order mark, CRLF.
 *
 * Texts are in `language` where the story has them, else in its own. Dates are EDTF as
 * written, empty where there is none; paragraph 0 is the headline. For each language in
 * which any place is named there is a column `name_<tag>`; a place without a name in it is
 * left out there. `differs from` holds ids.
 */
export function claimsCsv(story: Story, language: string, messages: ExportMessages): string {
  const places = new Map(story.places.map((place) => [place.id, place]));
  const sources = new Map(story.sources.map((source) => [source.id, source]));
  const tags = languagesOf(
    story.places.map(({ name }) => name),
    story,
  );
  const columns = Object.keys(messages.csvColumn) as Column[];
  // The names in all languages stand after the places, whatever the order of the catalogue.
  const after = columns.indexOf('places') + 1;
  const withNames = <T>(own: readonly T[], names: readonly T[]) => [
    ...own.slice(0, after),
    ...names,
    ...own.slice(after),
  ];
  const header = withNames(
    columns.map((column) => messages.csvColumn[column]),
    tags.map((tag) => `name_${tag}`),
  );
  const rows = story.claims.map((claim) => {
    const named = claim.places.flatMap((id) => places.get(id) ?? []);
    const fields = claimFields(claim, sources.get(claim.source), named);
    return withNames<CsvField>(
      columns.map((column) => fields[column]),
      tags.map((tag) => namesIn(named, tag)),
    );
  });
  return csv([header, ...rows]);

  function claimFields(
    claim: Claim,
    source: Source | undefined,
    named: readonly Place[],
  ): Record<Column, CsvField> {
    const say = (text: Claim['says'] | undefined) =>
      text === undefined ? null : textIn(text, language, story.language);
    const from = (outside: OutsideDate | undefined) =>
      outside?.sources.map((id) => sources.get(id)?.title ?? id).join(SEPARATOR) ?? null;
    const isArticle = claim.source === story.article;
    return {
      id: claim.id,
      says: say(claim.says),
      chain: claim.chain.join(' → '),
      certainty: messages.certainty[claim.certainty],
      kind: messages.claimKind[claim.kind],
      about: claim.about?.edtf ?? null,
      aboutFrom: from(claim.aboutFrom),
      reported: claim.reported.edtf,
      reportedFrom: from(claim.reportedFrom),
      source: source?.title ?? null,
      sourceKind: isArticle ? messages.ofArticle : messages.context,
      paragraph: claim.paragraph ?? null,
      places: named.map(({ name }) => say(name)).join(SEPARATOR),
      ambiguous: say(claim.ambiguous),
      added: say(claim.contextNote),
      inferred: say(claim.inferred),
      differsFrom: claim.differsFrom.join(SEPARATOR),
      version: story.version,
    };
  }

  function namesIn(named: readonly Place[], tag: string): string {
    return named
      .flatMap(({ name }) => {
        const names = byLanguage(name, story);
        return Object.hasOwn(names, tag) ? (names[tag] ?? []) : [];
      })
      .join(SEPARATOR);
  }
}
