import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { HomeLayout } from '../core/layout/homeLayout';
import type { Messages } from '../core/messages/types';
import { viewed } from '../core/scene/articleOnly';
import type { AppState } from '../core/state/appState';
import type { AppStore } from '../core/state/store';
import type { LocalizedText, Story } from '../core/story/types';

/** Addresses a page refers to, as seen from it. */
export interface PageAddresses {
  /** The list of all stories; empty where there is no other. */
  readonly stories: string;
  readonly basemap: string;
  /** What the story shows in place of it while the map is live; empty: nothing. */
  readonly liveMap: string;
  /** The root of the site. */
  readonly home: string;
  /** The story as one file; empty in that file itself. */
  readonly offline: string;
  /** The story's own folder, with a slash at the end; empty in the one file. */
  readonly folder: string;
}

/** What every view of a page shares. Nothing in it changes while the page lives. */
export interface Shared {
  readonly story: Story;
  readonly language: string;
  readonly messages: Messages;
  readonly store: AppStore;
  /** The text in the page's language. */
  readonly say: (text: LocalizedText) => string;
  readonly layout: HomeLayout;
  readonly addresses: PageAddresses;
  /** Selects an item, or nothing, and stops playing. */
  readonly choose: (id: string | null) => void;
}

export const SharedContext = createContext<Shared | null>(null);

export function useShared(): Shared {
  const shared = useContext(SharedContext);
  if (!shared) throw new Error('A view stands outside its page');
  return shared;
}

/** A part of the state; the view renders again only when that part changes. */
export function useApp<T>(pick: (state: AppState) => T): T {
  return useStore(useShared().store, pick);
}

/** The story as the reader looks at it: whole, or only what the article holds. */
export function useViewed(): Story {
  return viewed(
    useShared().story,
    useApp((state) => state.context),
  );
}
