import type { CheckAids } from './aids';
import { checkBasemap } from './checks/basemap';
import { checkChronology } from './checks/chronology';
import { checkCoordinates } from './checks/coordinates';
import { checkCountries } from './checks/countries';
import { checkDatedApart } from './checks/datedApart';
import { checkDates } from './checks/dates';
import { checkDuplicateIds } from './checks/duplicateIds';
import { checkEvidence } from './checks/evidence';
import { checkExtents } from './checks/extents';
import { checkFolder } from './checks/folder';
import { checkFuture } from './checks/future';
import { checkHostileText } from './checks/hostileText';
import { checkLabels } from './checks/labels';
import { checkLanguages } from './checks/languages';
import { checkLegsMeet, checkStrandGaps } from './checks/legsMeet';
import { checkLinks } from './checks/links';
import { checkMarkup } from './checks/markup';
import { checkOutsideDates } from './checks/outsideDates';
import { checkPaths } from './checks/paths';
import { checkPrints } from './checks/prints';
import { checkReachability } from './checks/reachability';
import { checkReferences, checkRepeatedReferences } from './checks/references';
import { checkSeaLegs } from './checks/seaLegs';
import { checkSpan } from './checks/span';
import { checkSteps } from './checks/steps';
import { checkUndated } from './checks/undated';
import { checkVersions } from './checks/versions';
import type { Draft } from './draft';
import type { Issue } from './types';

type Check = (draft: Draft, aids: CheckAids) => Iterable<Issue>;

/** All checks beyond the shape; each stands alone, and none relies on another. */
const CHECKS: readonly Check[] = [
  checkHostileText,
  checkMarkup,
  checkLinks,
  checkLanguages,
  checkLabels,
  checkBasemap,
  checkFolder,
  checkDuplicateIds,
  checkReferences,
  checkRepeatedReferences,
  checkReachability,
  checkDates,
  checkChronology,
  checkFuture,
  checkUndated,
  checkDatedApart,
  checkSpan,
  checkVersions,
  checkCoordinates,
  checkExtents,
  checkCountries,
  checkPaths,
  checkLegsMeet,
  checkStrandGaps,
  checkSeaLegs,
  checkEvidence,
  checkOutsideDates,
  checkPrints,
  checkSteps,
];

/** What is wrong with a story beyond its shape: all of it at once, in order of the checks. */
export function checkStory(draft: Draft, aids: CheckAids): Issue[] {
  return CHECKS.flatMap((check) => [...check(draft, aids)]);
}
