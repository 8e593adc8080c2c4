import type { HomeLayout } from '../../core/layout/homeLayout';
import type { Story } from '../../core/story/types';
import type { PageAddresses } from '../../views/shared';

/** What the page's script needs: shipped once, as JSON inside the page. */
export interface PageData {
  readonly story: Story;
  readonly language: string;
  /** Labels and signs of the first view, so that the script moves none of them. */
  readonly layout: HomeLayout;
  readonly addresses: PageAddresses;
}

/** What only the build draws, and the script finds in the page: its inside needs no script. */
export interface PageStills {
  readonly ground: string;
  readonly locator: string;
  readonly keyRows: string;
  readonly marks: string;
  readonly signs: string;
}
