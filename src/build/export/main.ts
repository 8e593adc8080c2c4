/** `npm run export -- <story> --as <format>`: a story as a file for other programs. */
import { loadAllWords } from '../../core/messages/languages';
import { tell } from '../outcome';
import { runExport } from './run';

await loadAllWords();
tell(runExport(process.argv.slice(2)));
