/** `npm run export -- <story> --as <format>`: a story as a file for other programs. */
import { tell } from '../outcome';
import { runExport } from './run';

tell(runExport(process.argv.slice(2)));
