import type { ExportMessages } from './types';

export const exportEn: ExportMessages = {
  csvColumn: {
    id: 'id',
    says: 'says',
    chain: 'who says so',
    certainty: 'certainty',
    kind: 'kind',
    about: 'speaks of (EDTF)',
    reported: 'reported (EDTF)',
    source: 'source',
    sourceKind: 'source kind',
    paragraph: 'paragraph',
    places: 'places',
    ambiguous: 'ambiguous',
    inferred: 'inferred',
    differsFrom: 'differs from',
    version: 'story version',
  },
  exportFolder: { place: 'Places', leg: 'Legs', event: 'Events' },
  claimKind: {
    event: 'Event',
    assessment: 'Assessment',
    quote: 'Quotation',
    background: 'Background',
  },
  ofArticle: 'Article',
};
