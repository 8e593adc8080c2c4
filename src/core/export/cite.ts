import type { ExportMessages } from '../messages/export/types';
import type { Clock } from '../scene/types';
import type { CuratedDate } from '../time/curatedDate';
import { type Instant, instant, isoDay } from '../time/instant';
import { bibtexEntry } from './bibtex';

export const CITATION_FORMATS = ['plain', 'apa', 'mla', 'bibtex'] as const;
export type CitationFormat = (typeof CITATION_FORMATS)[number];

/** What is cited: one state of the map of a story. */
export interface CitationInput {
  /** Title of the story, in the language of the citation. */
  readonly title: string;
  /** Name of the site that shows it. */
  readonly siteName?: string;
  /** The article that the story is made from; null where there is none. */
  readonly article: CitedArticle | null;
  /** Absolute address that restores this state. */
  readonly url: string;
  readonly dateShown: Instant;
  readonly clock: Clock;
  /** Version of the story, `1.2.0`. */
  readonly version: string;
  /** When an editor last checked the story: the date of the page. */
  readonly checked: CuratedDate;
  /** When the reader looked at it; null leaves it out. Core has no clock of its own. */
  readonly accessed: Instant | null;
}

export interface CitedArticle {
  readonly title: string;
  /** The title is an editor's description: it stands in brackets, without quotes. */
  readonly titleIs?: 'description' | undefined;
  readonly publisher?: string | undefined;
  readonly published?: CuratedDate | undefined;
}

/** A day, or a month or year where it is given no finer. Months count from 1. */
export interface DateParts {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

/**
 * A reference to the map as the reader sees it: title, article, date shown, clock, version,
 * and the link that restores it. A web page without an author in APA (7th edition) and MLA
 * (9th edition); plain text without italics. Days are UTC.
 */
export function citation(
  format: CitationFormat,
  input: CitationInput,
  messages: ExportMessages,
): string {
  switch (format) {
    case 'plain':
      return plain(input, messages);
    case 'apa':
      return apa(input, messages);
    case 'mla':
      return mla(input, messages);
    case 'bibtex':
      return bibtexEntry(input, checkedParts(input.checked), {
        description: describe(input, messages, 'text'),
        version: messages.version(input.version),
      });
  }
}

function plain(input: CitationInput, messages: ExportMessages): string {
  const { siteName } = input;
  const published = [
    siteName === undefined ? messages.version(input.version) : siteName,
    ...(siteName === undefined ? [] : [messages.citeVersion(input.version)]),
    messages.citeChecked(inWords(checkedParts(input.checked), messages, 'text')),
  ];
  return [
    closed(input.title),
    closed(describe(input, messages, 'text')),
    closed(published.join(', ')),
    ...accessed(input, messages, 'text'),
    input.url,
  ].join(' ');
}

// Title (Version) [Description]. (Date). Site. URL — the title in the author's place.
function apa(input: CitationInput, messages: ExportMessages): string {
  const { siteName, url } = input;
  const description = describe(input, messages, 'apaText');
  const retrieved =
    input.accessed === null
      ? url
      : messages.citeRetrieved(inWords(dayParts(input.accessed), messages, 'apaText'), url);
  return [
    `${input.title} (${messages.version(input.version)}) [${description}].`,
    `(${inWords(checkedParts(input.checked), messages, 'apa')}).`,
    ...(siteName === undefined || siteName === input.title ? [] : [closed(siteName)]),
    retrieved,
  ].join(' ');
}

// “Title.” Site, version, date, URL. Accessed. What else there is to say stands last.
function mla(input: CitationInput, messages: ExportMessages): string {
  const { siteName } = input;
  const container = [
    ...(siteName === undefined
      ? [messages.version(input.version)]
      : [siteName, messages.citeVersion(input.version)]),
    inWords(checkedParts(input.checked), messages, 'mla'),
    input.url,
  ];
  return [
    `“${closed(innerQuotes(input.title))}”`,
    `${container.join(', ')}.`,
    ...accessed(input, messages, 'mla'),
    closed(describe(input, messages, 'mla')),
  ].join(' ');
}

type DateStyle = Parameters<ExportMessages['citeDate']>[0];

function describe(input: CitationInput, messages: ExportMessages, style: DateStyle): string {
  return messages.citeMap(
    input.clock,
    inWords(dayParts(input.dateShown), messages, style),
    input.article && cited(input.article, messages, style),
  );
}

function cited(
  { title, titleIs, publisher, published }: CitedArticle,
  messages: ExportMessages,
  style: DateStyle,
): string {
  const date = published && inWords(checkedParts(published), messages, style);
  return messages.citeArticle(
    titleIs === 'description'
      ? messages.citeDescribed(title)
      : messages.citeTitle(innerQuotes(title)),
    publisher ?? null,
    date && published?.approximate ? messages.dateAbout(date) : (date ?? null),
  );
}

function accessed(input: CitationInput, messages: ExportMessages, style: DateStyle): string[] {
  if (input.accessed === null) return [];
  return [closed(messages.citeAccessed(inWords(dayParts(input.accessed), messages, style)))];
}

function inWords(
  { year, month, day }: DateParts,
  messages: ExportMessages,
  style: DateStyle,
): string {
  return messages.citeDate(style, year, month, day);
}

function dayParts(at: Instant): DateParts {
  const [year, month, day] = isoDay(at).split('-').map(Number);
  return { year: year ?? 0, month: month ?? null, day: day ?? null };
}

/** The end of the date, as finely as it is given; of an open one, its start. */
function checkedParts({ start, end }: CuratedDate): DateParts {
  const edge = end ?? start;
  // A date open at both ends cannot be read, so one of them is there.
  if (!edge) throw new RangeError('A date without an end and a start');
  const { year, month, day } = dayParts(edge === end ? instant(edge.at - 1) : edge.at);
  const isDay = edge.precision === 'day' || edge.precision === 'time';
  return {
    year,
    month: isDay || edge.precision === 'month' ? month : null,
    day: isDay ? day : null,
  };
}

/** With a full stop, unless it ends in a mark of its own. */
function closed(text: string): string {
  return /[.?!…][”’"')\]]*$/.test(text) ? text : `${text}.`;
}

/** Double quotes made single, for a title that is itself put in double quotes. */
function innerQuotes(title: string): string {
  return title
    .replace(/(^|[\s([{—–-])["“„]/g, '$1‘')
    .replace(/[“„]/g, '‘')
    .replace(/["”]/g, '’');
}
