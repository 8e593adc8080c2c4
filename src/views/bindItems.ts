import { relatedIds } from '../core/scene/related';
import { changedBetween, sceneIndex, seenPhase } from '../core/scene/sceneIndex';
import type { Phase, PhaseChange } from '../core/scene/types';
import type { AppState } from '../core/state/appState';
import type { AppStore } from '../core/state/store';
import type { Story } from '../core/story/types';

/**
 * Keeps `data-phase`, `data-selected` and `aria-current` of everything that carries the id
 * of an item (`data-id`, or `data-mark` for its silent parts) in step with the state:
 * cards, marks, lines and ticks in one place, and only those that changed. React rendered
 * them once, as the page opens, and never touches these attributes again, so a step of the
 * slider renders nothing but the slider.
 *
 * @param onStep is told what changed, for the live map.
 * @returns a function that lets go.
 */
export function bindItems(
  root: ParentNode,
  story: Story,
  store: AppStore,
  onStep: (changes: readonly PhaseChange[]) => void,
): () => void {
  const elements = byAttribute(root, 'data-id', 'data-mark');
  // Numbers inside a mark: they follow their event, and leave being selected to the mark.
  const numbers = byAttribute(root, 'data-of');
  let lit: ReadonlySet<string> = new Set();

  const show = (state: AppState, items: Iterable<number>) => {
    const index = sceneIndex(story, state.clock);
    const changes: PhaseChange[] = [];
    for (const i of items) {
      const item = index.items[i];
      if (!item) continue;
      const { kind, ordinal, id } = item;
      const phase = seenPhase(index, i, state);
      for (const element of elements.get(id) ?? []) setPhase(element, phase);
      for (const number of numbers.get(id) ?? []) setPhase(number, phase);
      changes.push({ kind, ordinal, phase });
    }
    if (changes.length > 0) onStep(changes);
  };
  const showAll = (state: AppState) => show(state, sceneIndex(story, state.clock).items.keys());
  const showStep = (state: AppState, before: AppState) =>
    show(state, changedBetween(sceneIndex(story, state.clock), before.instant, state.instant));
  const showSelection = (selection: string | null) => {
    const next = relatedIds(story, selection);
    const mark = (id: string, on: boolean) => {
      for (const element of elements.get(id) ?? []) {
        element.toggleAttribute('data-selected', on);
        if (id === selection && on) element.setAttribute('aria-current', 'true');
        else element.removeAttribute('aria-current');
      }
    };
    for (const id of lit) if (!next.has(id)) mark(id, false);
    for (const id of next) mark(id, true);
    lit = next;
  };

  showAll(store.getState());
  showSelection(store.getState().selection);
  return store.subscribe((state, before) => {
    if (state.clock !== before.clock || state.context !== before.context) showAll(state);
    else if (state.instant !== before.instant) showStep(state, before);
    if (state.selection !== before.selection) showSelection(state.selection);
  });
}

function setPhase(element: Element, phase: Phase): void {
  if (element.getAttribute('data-phase') !== phase) element.setAttribute('data-phase', phase);
}

/** All elements with one of the attributes, by its value: by the first of them that one has. */
function byAttribute(root: ParentNode, ...names: readonly string[]): Map<string, Element[]> {
  const found = new Map<string, Element[]>();
  for (const element of root.querySelectorAll(names.map((name) => `[${name}]`).join())) {
    const id =
      names.map((name) => element.getAttribute(name)).find((value) => value !== null) ?? '';
    const list = found.get(id);
    if (list) list.push(element);
    else found.set(id, [element]);
  }
  return found;
}
