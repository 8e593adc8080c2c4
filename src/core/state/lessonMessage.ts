import { MOVES } from './lessonState';

/** What the notes may ask of the lesson's own window. */
export const ASKS = [...MOVES, 'restart'] as const;
export type Ask = (typeof ASKS)[number];

/** Where the lesson stands, as both windows know it. */
export interface LessonPlace {
  readonly at: number;
  readonly shown: boolean;
  readonly blank: boolean;
  /** When the lesson was started, epoch milliseconds. */
  readonly started: number;
}

/**
 * What the two windows of a lesson say to each other. `here`: a lesson is there, and has not
 * heard of its notes. `hello`: the notes are there, and this is where they last saw the lesson. `place`: the lesson stands there. `ask`: a key
 * was pressed on the notes.
 */
export type LessonMessage =
  | { readonly kind: 'here' }
  | { readonly kind: 'hello'; readonly last: LessonPlace | null }
  | { readonly kind: 'place'; readonly place: LessonPlace }
  | { readonly kind: 'ask'; readonly ask: Ask };

/** A message as it travels: `story` keeps two lessons in one browser apart. */
export function wrapMessage(story: string, message: LessonMessage): object {
  return { waybill: 'lesson', story, ...message };
}

/** Reads what came from another window. null for anything that is no message of this lesson. */
export function readMessage(story: string, data: unknown): LessonMessage | null {
  if (!isRecord(data) || data.waybill !== 'lesson' || data.story !== story) return null;
  switch (data.kind) {
    case 'here':
      return { kind: 'here' };
    case 'hello':
      return { kind: 'hello', last: readPlace(data.last) };
    case 'place': {
      const place = readPlace(data.place);
      return place && { kind: 'place', place };
    }
    case 'ask': {
      const ask = ASKS.find((known) => known === data.ask);
      return ask ? { kind: 'ask', ask } : null;
    }
    default:
      return null;
  }
}

/** A place read from anywhere: another window, the browser's history. */
export function readPlace(data: unknown): LessonPlace | null {
  if (!isRecord(data)) return null;
  const { at, shown, blank, started } = data;
  if (typeof at !== 'number' || !Number.isInteger(at) || at < 0) return null;
  if (typeof shown !== 'boolean' || typeof blank !== 'boolean') return null;
  if (typeof started !== 'number' || !Number.isFinite(started)) return null;
  return { at, shown, blank, started };
}

function isRecord(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null;
}
