import type { LayerSpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl';
import type { Palette } from '../core/scene/palette';

/** What a story shows under its lines in place of the embedded basemap. */
export interface Ground {
  /** Names begin with `own-`, so that none is one of ours. */
  readonly sources: Readonly<Record<string, SourceSpecification>>;
  /** From the bottom up; ids begin with `own-`, too. */
  readonly layers: (palette: Palette, zoom: number) => readonly LayerSpecification[];
  /** Where its letters and signs are from, where it has any. */
  readonly letters?: Pick<StyleSpecification, 'glyphs' | 'sprite'>;
}

/** What names of a ground's own begin with. */
export const OWN = 'own-';
