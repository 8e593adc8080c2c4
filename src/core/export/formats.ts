import { exportMessagesFor } from '../messages/export/catalogue';
import type { Story } from '../story/types';
import { claimsCsv } from './claimsCsv';
import { storyGeoJson } from './storyGeoJson';
import { storyGpx } from './storyGpx';
import { storyJson } from './storyJson';
import { storyKml } from './storyKml';

/**
 * What can be taken away of a story. To add a format, add it here: the build and the
 * command line read this table. The page names the files on its own, for it would load
 * every writer with the table; a test holds the two together.
 */
export const EXPORTS = {
  csv: {
    file: 'claims.csv',
    write: (story, language) => claimsCsv(story, language, exportMessagesFor(language)),
  },
  json: { file: 'story.json', write: (story) => storyJson(story) },
  geojson: {
    file: 'story.geojson',
    write: (story, language) => JSON.stringify(storyGeoJson(story, language)),
  },
  kml: {
    file: 'story.kml',
    write: (story, language) => storyKml(story, language, exportMessagesFor(language)),
  },
  gpx: {
    file: 'story.gpx',
    write: (story, language) => storyGpx(story, language, exportMessagesFor(language)),
  },
} as const satisfies Record<
  string,
  {
    /** Beside the page. */
    readonly file: string;
    /** The whole file as text, in UTF-8. */
    readonly write: (story: Story, language: string) => string;
  }
>;

export type ExportFormat = keyof typeof EXPORTS;
