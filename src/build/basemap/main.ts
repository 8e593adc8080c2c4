/**
 * `npm run basemap [-- --bbox west,south,east,north] [--name my-region]`: makes a basemap, or
 * makes one again, byte for byte, from the pinned source. `--help` tells the rest.
 */
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tell } from '../outcome';
import { fetchSource } from './fetchSource';
import { runBasemap } from './run';

tell(
  runBasemap(process.argv.slice(2), {
    cache: join(tmpdir(), 'waybill-basemap'),
    source: ({ source }, cache) => {
      console.log('The source is fetched, checked and shaped; this takes a minute or two.');
      return fetchSource(source, cache);
    },
    say: console.log,
  }),
);
