import { aidsFor, type CheckAids } from './aids';
import { checkStory } from './checkStory';
import { compileStory } from './compile';
import { readDraft } from './draft';
import { readShape } from './readShape';
import type { Issue, ParseResult } from './types';

/**
 * Checks a story file, given as plain JSON, and compiles it.
 *
 * All issues at once: of the shape, and of whatever could be read despite them. A story
 * with warnings alone is compiled. `aids`: what is known of the real Earth, and the day; checks
 * that lack theirs are left out. Never throws, whatever the JSON.
 */
export function parseStory(json: unknown, aids: CheckAids = {}): ParseResult {
  const shape = readShape(json);
  const draft = readDraft(json);
  const found = withoutRepeats(
    shape.ok ? [] : shape.issues,
    checkStory(draft, aidsFor(draft.top.basemap, aids)),
  );
  if (!shape.ok || found.some(({ severity }) => severity === 'error')) {
    return { ok: false, issues: found };
  }
  return { ok: true, story: compileStory(shape.file, draft), warnings: found };
}

/** One rule may be seen broken by the shape and again by a check: tell it once. */
function withoutRepeats(ofShape: readonly Issue[], ofChecks: readonly Issue[]): Issue[] {
  const key = ({ rule, path }: Issue) => `${rule} ${path.join('/')}`;
  const told = new Set(ofShape.map(key));
  return [...ofShape, ...ofChecks.filter((found) => !told.has(key(found)))];
}
