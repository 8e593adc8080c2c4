import type { ComponentType } from 'react';
import type { MapCommand } from '../../views/map/MapFurniture';
import type { Shared } from '../../views/shared';
import type { PageStills } from './page';

export interface PageViewProps {
  readonly shared: Shared;
  readonly stills: PageStills;
  readonly onCommand: (command: MapCommand) => void;
  /** Once the page is hydrated: its elements are there to be worked with. */
  readonly onReady?: () => void;
}

/** The whole of one mode's page. Composition only; rendered by the build and in the browser. */
export type PageView = ComponentType<PageViewProps>;
