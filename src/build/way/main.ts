/** `npm run path -- <story> <leg>`: proposes a way along the water where no source gives one. */
import { aidsFor } from '../../core/story/aids';
import { basemapAids } from '../check/aids';
import { tell } from '../outcome';
import { embeddedCoast } from './embeddedCoast';
import { runPath } from './run';

tell(
  runPath(process.argv.slice(2), (basemap) => {
    const aids = basemapAids();
    // A name that is none is the checker's to tell of.
    const known = basemap !== undefined && aids.basemaps?.has(basemap) ? basemap : undefined;
    return { aids, coast: embeddedCoast(aidsFor(known, aids), known) };
  }),
);
