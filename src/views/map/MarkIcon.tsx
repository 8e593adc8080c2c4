import type { PlaceKind } from '../../core/story/vocabulary';

/**
 * The sign of a kind of place. Context places are small dots whatever they are; a bridge
 * is the map sign for one; the rest are rings and squares in the colour of their strand.
 */
export function MarkIcon({ kind, quiet }: { kind: PlaceKind; quiet: boolean }) {
  if (quiet) {
    return (
      <svg className="icon" width="9" height="9" viewBox="-4.5 -4.5 9 9" aria-hidden="true">
        <circle r="3.5" className="icon__fill" />
      </svg>
    );
  }
  return (
    <svg className="icon" width="22" height="22" viewBox="-11 -11 22 22" aria-hidden="true">
      {SIGNS[kind]}
    </svg>
  );
}

/** The same as the inside of an SVG, around its origin, for a map that is one drawing. */
export function MarkSign({ kind, quiet }: { kind: PlaceKind; quiet: boolean }) {
  return quiet ? <circle r="3.5" className="icon__fill" /> : SIGNS[kind];
}

const RING = (
  <>
    <circle r="7.5" className="icon__halo" />
    <circle r="5.5" className="icon__ring" />
  </>
);

const SQUARE = (
  <>
    <rect x="-6.75" y="-6.75" width="13.5" height="13.5" className="icon__halo" />
    <rect x="-4.75" y="-4.75" width="9.5" height="9.5" className="icon__ring" />
  </>
);

const SIGNS: Record<PlaceKind, React.ReactNode> = {
  port: RING,
  station: SQUARE,
  bridge: (
    <g className="icon__bridge">
      <path d="M-7-3.5L-5-5.5L5-5.5L7-3.5M-7 3.5L-5 5.5L5 5.5L7 3.5" transform="rotate(-40)" />
    </g>
  ),
  city: <circle r="5" className="icon__fill" />,
  base: (
    <>
      <path d="M0-8.5L8 5.5H-8Z" className="icon__halo" />
      <path d="M0-6L5.75 4.5H-5.75Z" className="icon__ring" />
    </>
  ),
  site: (
    <>
      <path d="M0-9L9 0L0 9L-9 0Z" className="icon__halo" />
      <path d="M0-6.5L6.5 0L0 6.5L-6.5 0Z" className="icon__ring" />
    </>
  ),
  region: null,
  country: null,
};
