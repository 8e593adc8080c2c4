/** `npm run import -- <file> --into <story>`: takes data of other programs into a story. */
import { basemapAids } from '../check/aids';
import { tell } from '../outcome';
import { runImport } from './run';

tell(runImport(process.argv.slice(2), basemapAids));
