import { relatedIds } from '../core/scene/related';
import { changedBetween, phaseAt, type SceneItem, sceneIndex } from '../core/scene/sceneIndex';
import type { Phase } from '../core/scene/types';
import type { AppState } from '../core/state/appState';
import type { AppStore } from '../core/state/store';
import type { Story } from '../core/story/types';

/** An item whose phase changed. */
export interface PhaseChange {
  readonly item: SceneItem;
  readonly phase: Phase;
}

/**
 * Keeps `data-phase`, `data-selected` and `aria-current` of everything that carries the id
 * of an item (`data-id`, or `data-mark` for its silent parts) in step with the state:
 * cards, marks, lines and ticks in one place, and only those that changed. React rendered
 * them once and never touches these attributes, so a step of the slider renders nothing
 * but the slider.
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
  const elements = new Map<string, Element[]>();
  for (const element of root.querySelectorAll('[data-id],[data-mark]')) {
    const id = element.getAttribute('data-id') ?? element.getAttribute('data-mark') ?? '';
    const list = elements.get(id);
    if (list) list.push(element);
    else elements.set(id, [element]);
  }
  let lit: ReadonlySet<string> = new Set();

  const showPhase = (item: SceneItem, phase: Phase) => {
    for (const element of elements.get(item.id) ?? []) element.setAttribute('data-phase', phase);
  };
  const showAll = (state: AppState) => {
    const index = sceneIndex(story, state.clock);
    const changes = index.items.map((item, i) => ({
      item,
      phase: phaseFor(state, item, phaseAt(index, i, state.instant)),
    }));
    for (const { item, phase } of changes) showPhase(item, phase);
    onStep(changes);
  };
  const showStep = (state: AppState, before: AppState) => {
    const index = sceneIndex(story, state.clock);
    const changes: PhaseChange[] = [];
    for (const i of changedBetween(index, before.instant, state.instant)) {
      const item = index.items[i];
      if (!item) continue;
      const phase = phaseFor(state, item, phaseAt(index, i, state.instant));
      changes.push({ item, phase });
      showPhase(item, phase);
    }
    if (changes.length > 0) onStep(changes);
  };
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

/** Where only the article is shown, what is context is hidden, whatever its dates. */
export function phaseFor({ context }: AppState, item: SceneItem, phase: Phase): Phase {
  return item.context && !context ? 'hidden' : phase;
}
