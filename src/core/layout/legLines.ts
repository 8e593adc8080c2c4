import { toWorld, type WorldPoint } from '../geo/mercator';
import type { Story } from '../story/types';

/** The lines that labels keep off: the legs' paths. */
export function legLines(story: Story): WorldPoint[][] {
  return story.legs.flatMap((leg) =>
    leg.path ? [leg.path.map((position) => toWorld(position))] : [],
  );
}
