import type { Pausing } from '../../core/layout/pausing';

/** Does work that may pause, each part in a task of its own; none once it is no longer wanted. */
export async function inTasks(work: Pausing<void>, wanted: AbortSignal): Promise<void> {
  do await new Promise((next) => setTimeout(next));
  while (!wanted.aborted && !work.next().done);
}
