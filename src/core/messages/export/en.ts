import type { ExportWords } from './types';

export const exportEn: ExportWords = {
  csvColumn: {
    id: 'id',
    says: 'says',
    chain: 'who says so',
    certainty: 'certainty',
    kind: 'kind',
    about: 'speaks of (EDTF)',
    aboutFrom: 'its date from',
    reported: 'reported (EDTF)',
    reportedFrom: 'report date from',
    source: 'source',
    sourceKind: 'source kind',
    paragraph: 'paragraph',
    places: 'places',
    ambiguous: 'ambiguous',
    added: 'from other sources',
    inferred: 'inferred',
    differsFrom: 'differs from',
    version: 'story version',
  },
  exportFolder: { place: 'Places', leg: 'Legs', event: 'Events' },
  claimKind: {
    event: 'Event',
    forecast: 'Forecast',
    assessment: 'Assessment',
    quote: 'Quotation',
    background: 'Background',
  },
  ofArticle: 'Article',
  citeMap: (clock, date, article) => {
    const by = clock === 'happened' ? 'by when it happened' : 'by when it was reported';
    const map = `Interactive map set to ${date}, ${by}`;
    return article === null ? map : `${map}; based on ${article}`;
  },
  citeTitle: (title) => `“${title}”`,
  citeDescribed: (description) => `[${description}]`,
  citeArticle: (title, publisher, date) => {
    const by = [publisher, date].filter((part) => part !== null);
    return by.length === 0 ? title : `${title} (${by.join(', ')})`;
  },
  citeVersion: (version) => `version ${version}`,
  citeChecked: (date) => `checked ${date}`,
  citeAccessed: (date) => `Accessed ${date}`,
  citeRetrieved: (date, url) => `Retrieved ${date}, from ${url}`,
  citeDate: (style, year, month, day) => {
    const name = month === null ? undefined : MONTHS[month - 1];
    if (name === undefined) return `${year}`;
    switch (style) {
      case 'text':
        return dayFirst(day, name, year);
      case 'mla':
        return dayFirst(day, shortMonth(name), year);
      case 'apa':
        return day === null ? `${year}, ${name}` : `${year}, ${name} ${day}`;
      case 'apaText':
        return day === null ? `${name} ${year}` : `${name} ${day}, ${year}`;
    }
  },
};

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

function dayFirst(day: number | null, month: string, year: number): string {
  return day === null ? `${month} ${year}` : `${day} ${month} ${year}`;
}

/** As the MLA cuts them: four letters and less stay whole; September is “Sept.”. */
function shortMonth(month: string): string {
  if (month.length <= 4) return month;
  return month === 'September' ? 'Sept.' : `${month.slice(0, 3)}.`;
}
