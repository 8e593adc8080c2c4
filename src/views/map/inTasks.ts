import type { Steps } from '../../core/layout/steps';

/** Does each step in a task of its own; nothing more once it is no longer wanted. */
export async function inTasks(steps: Steps<void>, wanted: AbortSignal): Promise<void> {
  do await new Promise((next) => setTimeout(next));
  while (!wanted.aborted && !steps.next().done);
}
