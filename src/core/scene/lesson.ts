import type { LessonMessages } from '../messages/lesson/types';
import type { Messages } from '../messages/types';
import { claimsOf } from '../story/claimsOf';
import { textIn } from '../story/localized';
import type { Claim, Extent, LocalizedText, Step, Story } from '../story/types';
import { clampToInterval, type Instant, lastDay } from '../time/instant';
import { describeDay } from './describe';
import { lessonAnswer } from './lessonAnswer';
import { moments } from './moments';
import { sceneAt } from './sceneAt';
import type { Clock } from './types';

/** One step of a lesson with its texts in the reader's language: all that a view draws. */
export interface LessonStep {
  readonly id: string;
  readonly day: Instant;
  readonly clock: Clock;
  readonly camera: Extent;
  /** Ids of what stands on the map; null: all there is. */
  readonly show: ReadonlySet<string> | null;
  readonly says: string;
  /** The claims it rests on, the first one first named. */
  readonly claims: readonly Claim[];
  readonly question: string | null;
  /** null: one press goes straight on. */
  readonly answer: string | null;
  /** Ids drawn with the answer only. */
  readonly hold: ReadonlySet<string>;
  /** Ids of places that are named with the answer only. */
  readonly holdNames: ReadonlySet<string>;
  /** Ids of claims that are part of the answer: who says so, and how sure, is told with it. */
  readonly holdClaims: ReadonlySet<string>;
  /** The place that the class is to find. */
  readonly find: string | null;
  readonly notes: string | null;
}

/** What a sentence on the screen at the front holds, in characters: more than at a glance. */
const ROOM = 170;

/**
 * The lesson of a story: its own steps, else one for each day on which something begins,
 * ends or changes, each asking who says so. Empty only for a story without any date. Pure.
 */
export function lessonOf(
  story: Story,
  language: string,
  messages: Messages,
  words: LessonMessages,
): LessonStep[] {
  const say = (text: LocalizedText) => textIn(text, language, story.language);
  if (story.steps.length > 0) return story.steps.map((step) => ofStep(step, story, say));
  const stops = moments(story, 'happened');
  const days = stops.length > 0 ? stops : [{ at: lastDay(story.span), ids: [] }];
  return days.map(({ at, ids }) => {
    const scene = sceneAt(story, at, 'happened');
    const changed = [...story.events, ...story.legs].filter(({ id }) => ids.includes(id));
    const claims = claimsOf(story, [...new Set(changed.flatMap((item) => item.claims))]);
    return {
      id: `day-${new Date(at).toISOString().slice(0, 10)}`,
      day: at,
      clock: 'happened',
      camera: story.home,
      show: null,
      says: describeDay(scene, story, messages, language, ROOM),
      claims,
      question: claims.length > 0 ? words.stepQuestion : null,
      answer: lessonAnswer(story, changed, { messages, words, say }),
      hold: new Set<string>(),
      holdNames: new Set<string>(),
      holdClaims: new Set(claims.map(({ id }) => id)),
      find: null,
      notes: null,
    };
  });
}

/** The claims of a step that are told at once, and those that come with its answer. Pure. */
export function claimsInStep({ claims, holdClaims }: Pick<LessonStep, 'claims' | 'holdClaims'>): {
  readonly open: Claim[];
  readonly held: Claim[];
} {
  return {
    open: claims.filter(({ id }) => !holdClaims.has(id)),
    held: claims.filter(({ id }) => holdClaims.has(id)),
  };
}

function ofStep(step: Step, story: Story, say: (text: LocalizedText) => string): LessonStep {
  const hold = new Set(step.hold);
  // What is to be found is not there before it is.
  if (step.find !== undefined) hold.add(step.find);
  return {
    id: step.id,
    day: step.day === null ? lastDay(story.span) : clampToInterval(step.day, story.span),
    clock: step.clock,
    camera: step.camera ?? story.home,
    show: step.show ? new Set([...step.show, ...hold]) : null,
    says: say(step.says),
    claims: claimsOf(story, step.claims),
    question: step.question === undefined ? null : say(step.question),
    answer: step.answer === undefined ? null : say(step.answer),
    hold,
    holdNames: new Set(step.holdNames),
    holdClaims: new Set(step.holdSure ? step.claims : step.holdClaims),
    find: step.find ?? null,
    notes: step.notes === undefined ? null : say(step.notes),
  };
}
