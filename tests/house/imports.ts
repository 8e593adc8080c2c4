import { dirname, join, normalize, relative, resolve } from 'node:path';

/** What a file under src imports: every static and dynamic import, and re-export. */
export function importsOf(source: string): string[] {
  const code = withoutComments(source);
  const pattern =
    /(?:^|[\s;}])(?:import|export)\s+(?:type\s+)?(?:[\w*{][^;'"`]*?\sfrom\s*|[*{][^;'"`]*?from\s*)?["']([^"']+)["']|\bimport\s*\(\s*(?:\/\*.*?\*\/\s*)?["'`]([^"'`]+)["'`]/g;
  return [...code.matchAll(pattern)].map((match) => (match[1] ?? match[2]) as string);
}

/** Comments may speak of imports without making them; strings are kept. */
function withoutComments(source: string): string {
  return source.replace(
    /("(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`)|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g,
    (whole, string: string | undefined) => (string === undefined ? ' ' : whole),
  );
}

/** A folder of the house: what of ours, and which packages, its files may import. */
interface Room {
  readonly folder: string;
  /** Folders under src. Its own folder is always allowed. */
  readonly ours: readonly string[];
  readonly packages: readonly string[];
}

const TURF = ['@turf/turf'];
const GEOJSON = ['geojson'];

/**
 * The table of the house, the innermost room first. A file belongs to the first room that
 * holds it.
 */
const ROOMS: readonly Room[] = [
  { folder: 'core/time', ours: [], packages: ['edtf'] },
  {
    folder: 'core/geo',
    // Types only: positions are the story's.
    ours: ['core/story/types'],
    packages: [...TURF, ...GEOJSON, 'topojson-client', 'topojson-specification'],
  },
  {
    folder: 'core/story',
    ours: ['core/time', 'core/geo'],
    packages: ['zod', ...TURF, ...GEOJSON],
  },
  {
    folder: 'core/messages',
    ours: [
      'core/story/types',
      'core/story/legModes',
      'core/story/certainties',
      'core/story/certaintyNames',
      'core/story/vocabulary',
      // What the themes are called.
      'core/scene/palette',
      'core/scene/themeNames',
      'core/scene/types',
      'core/time/curatedDate',
      'core/time/instant',
    ],
    packages: [],
  },
  {
    folder: 'core/scene',
    ours: ['core/story', 'core/time', 'core/geo', 'core/messages'],
    packages: GEOJSON,
  },
  {
    folder: 'core/state',
    ours: ['core/time', 'core/story', 'core/scene', 'core/messages'],
    packages: ['zustand'],
  },
  {
    folder: 'core/export',
    ours: ['core/story', 'core/time', 'core/geo', 'core/scene', 'core/messages'],
    packages: GEOJSON,
  },
  { folder: 'core', ours: ['core'], packages: GEOJSON },
  { folder: 'map', ours: ['core'], packages: ['maplibre-gl', 'pmtiles', ...GEOJSON] },
  { folder: 'views', ours: ['core'], packages: ['react', 'react-dom', 'zustand', ...GEOJSON] },
  {
    folder: 'modes',
    ours: ['views', 'map', 'core'],
    packages: ['react', 'react-dom', 'zustand'],
  },
  // Stands alone in other people's pages.
  { folder: 'loader', ours: [], packages: [] },
  {
    // Runs in Node: any package but those of the browser; and it prerenders the modes.
    folder: 'build',
    ours: ['core', 'views', 'modes'],
    packages: ['*'],
  },
];

/**
 * Each import of a file that the house forbids, in words. `file` is relative to src, with
 * forward slashes.
 */
export function forbiddenImports(file: string, source: string): string[] {
  const room = ROOMS.find(({ folder }) => file.startsWith(`${folder}/`));
  if (!room) return [`${file}: stands in no room of the house`];
  return importsOf(source)
    .filter((specifier) => !isAllowed(room, file, specifier))
    .map((specifier) => `${file} imports ${specifier}`);
}

function isAllowed(room: Room, file: string, specifier: string): boolean {
  if (specifier.startsWith('.')) {
    const target = relative('/src', resolve('/src', dirname(file), specifier));
    // Fonts and pictures that a style sheet or a view shows.
    if (normalize(target).startsWith(join('..', 'public'))) return room.folder === 'views';
    const slashed = target.replaceAll('\\', '/').replace(/\.(tsx?|css|mjs)$/, '');
    return [room.folder, ...room.ours].some(
      (allowed) => slashed === allowed || slashed.startsWith(`${allowed}/`),
    );
  }
  if (room.packages.includes('*')) return specifier !== 'maplibre-gl';
  const name = specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
  return room.packages.includes(name);
}
