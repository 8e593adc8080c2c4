/** Work that may pause: each `yield` is a good place to let others in between. */
export type Steps<T> = Generator<undefined, T>;

/** Does all of it without a pause. */
export function allAtOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
