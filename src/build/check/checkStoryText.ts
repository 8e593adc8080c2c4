import type { CheckAids } from '../../core/story/aids';
import { parseStory } from '../../core/story/parseStory';
import type { Issue, Story } from '../../core/story/types';
import { lineIndex } from './lineIndex';
import { findDuplicateKeys, locateIssues } from './locateIssues';
import { readJson, type TextIssue } from './readJson';

/** `story` is missing where any issue is an error. Issues stand in the order of the text. */
export interface CheckedText {
  readonly story?: Story;
  readonly issues: readonly Issue[];
}

/**
 * Checks the text of a story file; every issue has the file, line and column filled in.
 * `file` is the name to show; nothing is read. Never throws, whatever the text.
 */
export function checkStoryText(text: string, file: string, aids: CheckAids = {}): CheckedText {
  // A byte order mark is no character of the text; it takes no column.
  const bare = text.replace(/^\ufeff/, '');
  const { read, issues } = readJson(bare);
  const found: TextIssue[] = [...issues];
  let story: Story | undefined;
  if (read) {
    for (const repeated of findDuplicateKeys(read.tree)) found.push(repeated);
    const parsed = parseStory(read.value, aids);
    for (const one of locateIssues(parsed.ok ? parsed.warnings : parsed.issues, read.tree))
      found.push(one);
    if (parsed.ok && !found.some((one) => one.found.severity === 'error')) story = parsed.story;
  }
  const positionOf = lineIndex(bare);
  found.sort((a, b) => a.offset - b.offset);
  return {
    ...(story && { story }),
    issues: found.map((one) => ({ ...one.found, file, ...positionOf(one.offset) })),
  };
}
