/** Digits typed so far for a step's number, and what to do about them. */
export interface TypedNumber {
  /** What a further digit would be added to; empty: it starts a new number. */
  readonly typed: string;
  /** The step to go to, counted from 1. */
  readonly step: number;
  /** true: go there only when no further digit comes. */
  readonly waits: boolean;
}

/**
 * Reads one more digit of a step's number. A first digit waits for a second one where a step
 * of two digits begins with it; two that name no step start anew with the second; a lone 0 is
 * step 10, and numbers there are none of are the nearest. Pure.
 *
 * @param typed the digits that still wait, at most one.
 * @param count how many steps there are.
 */
export function typeDigit(typed: string, digit: string, count: number): TypedNumber {
  if (typed && Number(typed + digit) <= count) {
    return { typed: '', step: Number(typed + digit), waits: false };
  }
  if (digit === '0') return { typed: '', step: 10, waits: false };
  const waits = Number(digit) * 10 <= count;
  return { typed: waits ? digit : '', step: Number(digit), waits };
}
