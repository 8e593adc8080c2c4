import type { Basemap } from '../../core/geo/basemap';
import type { Size } from '../../core/geo/camera';
import type { HomeLayout, MapSizes } from '../../core/layout/homeLayout';
import type { DateForms } from '../../core/messages/dateForms';
import type { Story } from '../../core/story/types';
import type { DocsData } from '../../views/docs/types';
import type { PageAddresses } from '../../views/shared';

/** What the page's script needs: shipped once, as JSON inside the page. */
export interface PageData {
  readonly story: Story;
  readonly language: string;
  /** Labels and signs of the first view, so that the script moves none of them. */
  readonly layout: HomeLayout;
  readonly addresses: PageAddresses;
  /** How dates are written in the language of the page. */
  readonly dateForms?: DateForms | null;
}

/** What the pages of the site as a whole are made from. */
export interface SiteData {
  /** By slug: each stands at `../<slug>/`, seen from a page of the site. The home story first. */
  readonly stories: ReadonlyMap<string, Story>;
  /** A basemap by the name that a story gives it. */
  readonly basemap: (name?: string) => Basemap;
  readonly docs: DocsData;
}

/** Sizes of the map in pages of one kind. */
export interface PageMaps {
  /** Those that labels are to fit. */
  readonly labels: MapSizes;
  /** All there are: the ground has to fill each. */
  readonly all: readonly Size[];
}

/** What only the build draws, and the script finds in the page: its inside needs no script. */
export interface PageStills {
  readonly ground: string;
  readonly locator: string;
  readonly keyRows: string;
  readonly marks: string;
  readonly signs: string;
  readonly foot: string;
}
