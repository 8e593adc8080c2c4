import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { paletteOf } from '../../src/core/scene/palette';
import { Copy, tableFor } from './addOne';
import { ROOT } from './builtSite';

/** One entry for each, to go into the table that the docs name. */
const ENTRIES: Readonly<Record<string, string>> = {
  'a leg mode': `pipeline: {
    name: 'by pipeline',
    line: { color: 'rail', width: 5, sleepers: null },
    way: null,
  },`,
  'a certainty': `rumoured: {
    name: 'Rumoured',
    means: 'told by nobody in particular',
    border: { line: 'dashed', under: true },
  },`,
  'a lane': `cargo: { color: 'rail', tick: 'round' },`,
  'a theme': `sepia: {
    name: 'Sepia',
    scheme: 'light',
    palette: ${JSON.stringify({ ...paletteOf('light'), paper: '#F4ECD8' })},
  },`,
  'a language': `qaa: () => import('./qaa'),`,
};

/** A made-up language: English but for a few words, and without a name for the new entries. */
const WORDS = `
import { embedEn } from './embed/en';
import { en } from './en';
import { exportEn } from './export/en';
import type { Language } from './languages';
import { lessonEn } from './lesson/en';
import { offlineEn } from './offline/en';
import { stillEn } from './still/en';

const { certainty, certaintyMeans, legMode, themeNames, ...page } = en;
export const words: Language = {
  page: { ...page, play: 'Qaa-qaa', legMode: { sea: 'qaa-sea' }, themeNames: { auto: 'Qaa-auto' } },
  still: { ...stillEn, sources: 'Qaa-sources' },
  embed: { ...embedEn, title: 'Qaa-embed' },
  export: exportEn,
  lesson: { ...lessonEn, on: 'Qaa-on' },
  offline: offlineEn,
};
`;

/** The example that every new story begins with, with one of each. */
function storyWithAll(): string {
  const story = JSON.parse(
    readFileSync(join(ROOT, 'src/build/new/example/story.json'), 'utf8'),
  ) as {
    language: string;
    strands: { look: string }[];
    legs: { mode: string }[];
    claims: { certainty: string }[];
  };
  story.language = 'qaa';
  for (const strand of story.strands.slice(0, 1)) strand.look = 'cargo';
  for (const leg of story.legs.slice(0, 1)) leg.mode = 'pipeline';
  for (const claim of story.claims) claim.certainty = 'rumoured';
  return JSON.stringify({ ...story, inferred: undefined });
}

/** A copy of the project with one of each added, and a story in `stories/` that has them all. */
export function copyWithOneOfEach(): Copy {
  const copy = new Copy();
  for (const [thing, entry] of Object.entries(ENTRIES)) copy.add(tableFor(thing), entry);
  writeFileSync(join(copy.folder, 'src/core/messages/qaa.ts'), WORDS);
  mkdirSync(join(copy.folder, 'stories/bell'), { recursive: true });
  writeFileSync(join(copy.folder, 'stories/bell/story.json'), storyWithAll());
  return copy;
}
