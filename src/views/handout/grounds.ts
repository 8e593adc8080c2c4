import type { Basemap } from '../../core/geo/basemap';
import type { Size } from '../../core/geo/camera';
import type { WorldPoint } from '../../core/geo/mercator';
import { pictureCamera } from '../../core/layout/picture';
import { shoreLines } from '../../core/layout/shoreLines';
import type { Extent } from '../../core/story/types';
import { roomFor } from '../lesson/StepPicture';
import { type PictureGround, pictureGround } from '../picture/ground';

/** A ground that several sheets show: drawn once, and pointed to. */
export interface SharedGround extends PictureGround {
  readonly id: string;
  /** Its coasts and borders, for the names to keep off. */
  readonly shores: readonly (readonly WorldPoint[])[];
}

/** Grounds of all the maps of a handout, each drawn once however often it is shown. */
export class Grounds {
  readonly #basemap: Basemap;
  readonly #kept = new Map<string, SharedGround>();

  constructor(basemap: Basemap) {
    this.#basemap = basemap;
  }

  /** The ground of a map of some extent, size and scale. */
  of(extent: Extent, size: Size, scale: number): SharedGround {
    const key = [...extent, size.width, size.height, scale].join(' ');
    const kept = this.#kept.get(key);
    if (kept) return kept;
    const camera = pictureCamera(extent, size, roomFor(size, scale));
    const id = `ground-${this.#kept.size + 1}`;
    const ground = {
      id,
      shores: shoreLines(this.#basemap, camera, size),
      ...pictureGround(this.#basemap, extent, camera, size, `${id}-`),
    };
    this.#kept.set(key, ground);
    return ground;
  }

  get all(): readonly SharedGround[] {
    return [...this.#kept.values()];
  }
}
