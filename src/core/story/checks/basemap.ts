import type { GeographyAids } from '../aids';
import { closestWord } from '../closestWord';
import type { Draft } from '../draft';
import { issue } from '../rules';
import type { Issue } from '../types';
import { anyOf, quote } from '../wording';

/** A basemap that a story names is there: else its page would have no ground. */
export function* checkBasemap(draft: Draft, { basemaps }: GeographyAids): Generator<Issue> {
  const { basemap } = draft.top;
  if (basemap === undefined || !basemaps || basemaps.has(basemap)) return;
  const names = [...basemaps.keys()].sort();
  const near = closestWord(basemap, names);
  const known = names.length === 0 ? '' : ` Those at hand are ${anyOf(names.map(quote))}.`;
  yield issue(
    'unknown-basemap',
    ['basemap'],
    `There is no basemap ${quote(basemap)} in public/basemap/.${known}`,
    near === null
      ? `Make it (npm run basemap -- --bbox west,south,east,north --name ${basemap}), or leave "basemap" out: the one of every story shows the whole world.`
      : `Did you mean ${quote(near)}?`,
  );
}
