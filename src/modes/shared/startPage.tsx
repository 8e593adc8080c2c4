// A few rules, that come with the page and not as one more file when the live map does.
import '../../map/liveMap.css';
import { startTransition } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { loadWords } from '../../core/messages/languages';
import type { Theme } from '../../core/scene/palette';
import { initialState } from '../../core/state/appState';
import { bindItems } from '../../views/bindItems';
import { bindPartly } from '../../views/bindPartly';
import type { MapCommand } from '../../views/map/MapFurniture';
import type { Shared } from '../../views/shared';
import { bindLaneNames } from '../../views/timeline/bindLaneNames';
import { followContext } from './followContext';
import { linkOf, writeLink } from './followLink';
import { followTheme } from './followTheme';
import { listenToIntent } from './intent';
import type { Kept } from './keepOffline';
import { laidOut } from './laidOut';
import type { MapControl, MapControlOptions } from './MapControl';
import { showNotice } from './notice';
import type { PageData, PageStills } from './page';
import type { PageView } from './pageView';
import { shareOf } from './shareOf';
import { letGoOnEscape, showSelection } from './showSelection';

/** How a page behaves towards what is around it. */
export interface Manners {
  /** Whether it stands in another's page: leaves that page's address, scroll and wheel alone. */
  readonly framed: boolean;
  /** Whether there is more than a picture: a map that may go live. */
  readonly moves: boolean;
  /** What is to open without a network, if anything. */
  readonly kept?: Kept;
  /** Called once the page's own parts work. */
  readonly onStart?: (page: StartedPage) => void;
}

/** A page at work. */
export interface StartedPage {
  readonly root: HTMLElement;
  readonly shared: Shared;
  readonly control: { readonly map: MapControl | null };
}

const ALONE: Manners = { framed: false, moves: true };

interface Control {
  map: MapControl | null;
  theme: Theme;
  /** What a quick reader pressed before the map's script was there. */
  readonly asked: MapCommand[];
}

/** What the build has drawn is found in the page. */
const FOUND: PageStills = { ground: '', locator: '', keyRows: '', marks: '', signs: '', foot: '' };

/** Takes over the page that the build made; nothing moves until the reader does something. */
export function startPage(View: PageView, manners: Manners = ALONE): void {
  const root = document.getElementById('waybill');
  const data = document.getElementById('waybill-story');
  if (!root || !data) return;
  // In a task of its own: to read and run this script has taken one already.
  setTimeout(() => void takeOver(root, data, View, manners));
}

async function takeOver(
  root: HTMLElement,
  data: HTMLElement,
  View: PageView,
  manners: Manners,
): Promise<void> {
  const page = JSON.parse(data.textContent ?? '') as PageData;
  // Where its words cannot be had, a page that works in English is better than none.
  await loadWords(page.language)?.catch(() => {});
  const shared = shareOf(page);
  const control: Control = { map: null, theme: 'light', asked: [] };
  let started = false;
  // As a transition React works in small steps, and lets the reader in between.
  startTransition(() => {
    hydrateRoot(
      root,
      <View
        shared={shared}
        stills={FOUND}
        onCommand={(command) => {
          if (control.map) control.map.command(command);
          else control.asked.push(command);
        }}
        onReady={() => {
          if (started) return;
          started = true;
          const live = start(root, shared, control, manners.framed);
          manners.onStart?.({ root, shared, control });
          const options = { basemapAddress: page.addresses.basemap, cooperative: manners.framed };
          void startMap(root, shared, options, control, manners.kept).then(() => {
            if (live && manners.moves)
              void seen(root, manners.framed).then(() => control.map?.goLive());
          });
        }}
      />,
    );
  });
}

/** Far down in another's page there is time until the reader comes. */
function seen(root: HTMLElement, framed: boolean): Promise<void> {
  const box = root.querySelector('[data-map-box]');
  if (!framed || !box) return Promise.resolve();
  return new Promise((resolve) => {
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(box);
  });
}

/** Slider, cards and link work from here on. Tells whether the link asks for the live map. */
function start(root: HTMLElement, shared: Shared, control: Control, framed: boolean): boolean {
  const { store, story } = shared;
  followTheme(store, (theme) => {
    control.theme = theme;
    control.map?.setTheme(theme);
  });
  bindPartly(root, story, store);
  bindLaneNames(root, shared, store);
  bindItems(root, story, store, (changes) => control.map?.step(changes));
  letGoOnEscape(store);
  if (!framed) showSelection(root, store);
  followContext(store, (context) => control.map?.setContext(context));
  const { live, ...state } = linkOf(story);
  // The page was made for the first view: a link's own view comes on top of it.
  store.setState({ ...initialState(story.span), ...state }, true);
  if (!framed) writeLink(store, story);
  const { dataset } = document.documentElement;
  dataset.script = '';
  dataset.map = 'static';
  return live;
}

/** What moves the map comes after what the first view needs. */
async function startMap(
  root: HTMLElement,
  shared: Shared,
  options: MapControlOptions,
  control: Control,
  kept?: Kept,
): Promise<void> {
  const notice = root.querySelector<HTMLElement>('[data-notice]');
  const box = root.querySelector<HTMLElement>('[data-map-box]');
  // A quick reader reaches for the map before its script is there.
  let reached = false;
  if (box) {
    listenToIntent(box, options.cooperative, () => {
      reached = true;
      void control.map?.goLive();
    });
  }
  const loaded = await import('./later').catch(() => null);
  await laidOut();
  if (!loaded) {
    document.documentElement.dataset.map = 'failed';
    showNotice(notice, shared.messages.mapFailed, {
      label: shared.messages.retry,
      run: () => location.reload(),
    });
    return;
  }
  const map = loaded.startLater(root, shared, options, kept);
  control.map = map;
  map.setTheme(control.theme);
  const { store } = shared;
  // A link, or a quick reader, may have selected something already.
  if (store.getState().selection !== null) map.show(store.getState().selection);
  store.subscribe((state, before) => {
    if (state.selection !== before.selection) map.show(state.selection);
  });
  for (const command of control.asked.splice(0)) map.command(command);
  if (reached) void map.goLive();
}
