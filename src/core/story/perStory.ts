import type { Story } from './types';

/**
 * Something worked out of a story, made at the first call and kept as long as the story is.
 * A Story never changes, so nothing kept can go stale.
 */
export function perStory<T extends object>(make: (story: Story) => T): (story: Story) => T {
  const kept = new WeakMap<Story, T>();
  return (story) => {
    const made = kept.get(story);
    if (made) return made;
    const fresh = make(story);
    kept.set(story, fresh);
    return fresh;
  };
}

/** The same for what depends on one more word, such as the clock. */
export function perStoryAnd<K extends string, T extends object>(
  make: (story: Story, key: K) => T,
): (story: Story, key: K) => T {
  const byKey = perStory(() => new Map<K, T>());
  return (story, key) => {
    const kept = byKey(story);
    const made = kept.get(key);
    if (made) return made;
    const fresh = make(story, key);
    kept.set(key, fresh);
    return fresh;
  };
}
