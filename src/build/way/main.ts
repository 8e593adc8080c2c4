/** `npm run path -- <story> <leg>`: proposes a way along the water where no source gives one. */
import { basemapAids } from '../check/aids';
import { tell } from '../outcome';
import { embeddedCoast } from './embeddedCoast';
import { runPath } from './run';

tell(
  runPath(process.argv.slice(2), () => {
    const aids = basemapAids();
    return { aids, coast: embeddedCoast(aids) };
  }),
);
