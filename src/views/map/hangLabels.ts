import { type Stage, toStage } from '../../core/geo/stage';
import type { NamedLabel } from '../../core/layout/labelSpecs';
import { length } from './units';

/**
 * Adds the quiet names that the build left out of the page, of those that have room now: the
 * same elements as `QuietLabel` draws, hidden until they are told their side. `box` is the
 * element with `data-map-box`.
 */
export function hangLabels(box: HTMLElement, named: readonly NamedLabel[], stage: Stage): void {
  // Under all marks, as those of the build are.
  const before = box.querySelector('.marks .leg-lines');
  for (const { spec, kind } of named) {
    if (box.querySelector(`[data-label="${CSS.escape(spec.id)}"]`)) continue;
    const label = document.createElement('span');
    label.className = `label label--${kind}`;
    Object.assign(label.dataset, { label: spec.id, n: 'x', w: 'x' });
    const { x, y } = toStage(stage, spec.at);
    label.style.left = length(x);
    label.style.top = length(y);
    const text = label.appendChild(document.createElement('span'));
    text.className = 'label__text';
    text.textContent = spec.lines[0]?.text ?? '';
    before?.after(label);
  }
}
