/** Work that may pause: each `yield` is a good place to let others in between. */
export type Pausing<T> = Generator<undefined, T>;

/** Does all of it without a pause. */
export function allAtOnce<T>(work: Pausing<T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}
