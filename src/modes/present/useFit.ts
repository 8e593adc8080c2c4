import { useLayoutEffect, useState } from 'react';

const FITS = [1, 0.94, 0.88, 0.82, 0.76, 0.7, 0.64, 0.58, 0.52, 0.46];

/**
 * Makes the text of a step as large as its column allows, its answer included, so that the
 * size stays when that comes. Tells the size a full step would have, CSS pixels.
 */
export function useFit(
  element: React.RefObject<HTMLElement | null>,
  on: readonly unknown[],
): number {
  const [px, setPx] = useState(32);
  useLayoutEffect(() => {
    const { current } = element;
    if (!current) return;
    for (const fit of FITS) {
      current.style.setProperty('--fit', String(fit));
      if (current.scrollHeight <= current.clientHeight + 1) break;
    }
    const full = Number.parseFloat(getComputedStyle(current).getPropertyValue('font-size'));
    const fit = Number(current.style.getPropertyValue('--fit'));
    setPx(full / fit);
  }, [element, ...on]);
  return px;
}
