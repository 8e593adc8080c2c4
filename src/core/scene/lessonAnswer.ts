import type { LessonMessages } from '../messages/lesson/types';
import type { Messages } from '../messages/types';
import { CERTAINTIES } from '../story/certaintyNames';
import { claimsOf } from '../story/claimsOf';
import type { Claim, Leg, LocalizedText, Story, StoryEvent } from '../story/types';

interface Words {
  readonly messages: Messages;
  readonly words: LessonMessages;
  readonly say: (text: LocalizedText) => string;
}

/**
 * Who says so, and how sure they are, of all that a day brings: of a single claim its whole
 * chain, else how sure each event is, and each leg that no event of the day speaks for, by the
 * least sure of its claims. Then each pair of claims that differ. null: nobody says any of it. Pure.
 */
export function lessonAnswer(
  story: Story,
  changed: readonly (StoryEvent | Leg)[],
  { messages, words, say }: Words,
): string | null {
  const claims = claimsOf(story, [...new Set(changed.flatMap((item) => item.claims))]);
  const [first] = claims;
  if (!first) return null;
  if (claims.length === 1 && first.differsFrom.length === 0) {
    return words.stepAnswer(messages.certainty[first.certainty], whoSays(first));
  }
  const told = new Set<string>();
  const sure = changed.flatMap((item) => {
    // A leg that only repeats what its events say is not told once more.
    const news = item.claims.filter((id) => !told.has(id));
    for (const id of item.claims) told.add(id);
    const isLeg = 'mode' in item;
    const least = leastSure(claimsOf(story, item.claims));
    if (!least || (isLeg && news.length === 0)) return [];
    const title = say('title' in item ? item.title : item.label);
    return [words.stepAnswerOf(title, messages.certainty[least.certainty])];
  });
  const differing = pairs(story, claims).map(([a, b]) =>
    words.stepDiffers(say(a.says), whoSays(a), say(b.says), whoSays(b)),
  );
  return [...sure, ...differing].join(' ');
}

function whoSays({ chain }: Claim): string {
  return chain.join(' → ');
}

function leastSure(claims: readonly Claim[]): Claim | undefined {
  const rank = ({ certainty }: Claim) => CERTAINTIES.indexOf(certainty);
  return [...claims].sort((a, b) => rank(b) - rank(a))[0];
}

/** Each claim with each that differs from it, nowhere twice. */
function pairs(story: Story, claims: readonly Claim[]): [Claim, Claim][] {
  const met = new Set<string>();
  return claims.flatMap((claim) =>
    claimsOf(story, claim.differsFrom).flatMap((other): [Claim, Claim][] => {
      const key = [claim.id, other.id].sort().join(' ');
      if (met.has(key)) return [];
      met.add(key);
      return [[claim, other]];
    }),
  );
}
