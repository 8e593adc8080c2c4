/** Takes out what costs least first: a binary heap. Of two that cost the same, the one put in first. */
export class Queue<T> {
  readonly #heap: { item: T; cost: number; order: number }[] = [];
  #order = 0;

  push(item: T, cost: number): void {
    const heap = this.#heap;
    const entry = { item, cost, order: this.#order++ };
    let at = heap.push(entry) - 1;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (!before(entry, heap[above] as typeof entry)) break;
      heap[at] = heap[above] as typeof entry;
      at = above;
    }
    heap[at] = entry;
  }

  pop(): T | undefined {
    const heap = this.#heap;
    const first = heap[0];
    const last = heap.pop();
    if (!first || !last) return undefined;
    if (heap.length > 0) {
      let at = 0;
      for (;;) {
        let below = 2 * at + 1;
        if (below >= heap.length) break;
        if (below + 1 < heap.length && before(heap[below + 1] as Entry, heap[below] as Entry))
          below++;
        if (!before(heap[below] as Entry, last)) break;
        heap[at] = heap[below] as typeof last;
        at = below;
      }
      heap[at] = last;
    }
    return first.item;
  }
}

type Entry = { readonly cost: number; readonly order: number };

function before(a: Entry, b: Entry): boolean {
  return a.cost < b.cost || (a.cost === b.cost && a.order < b.order);
}
