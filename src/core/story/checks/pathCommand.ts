import type { CheckAids } from '../aids';
import type { Item } from '../draft';
import { modeOf } from '../legModes';

/**
 * The command that proposes a path for a leg. null: there is none for how the leg goes, or it
 * is not known how the command would be told of the leg.
 */
export function pathCommand(
  { id, mode }: Item<'legs'>['value'],
  { argument }: CheckAids,
): string | null {
  if (argument === undefined || id === undefined || mode === undefined) return null;
  if (modeOf(mode).way === null) return null;
  const story = /^[\w./-]+$/.test(argument) ? argument : JSON.stringify(argument);
  return `npm run path -- ${story} ${id}`;
}
