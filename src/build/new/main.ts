/** `npm run new -- <slug>`: makes the folder of a new story, with an example to change. */
import { tell } from '../outcome';
import { runNew } from './run';

tell(runNew(process.argv.slice(2)));
