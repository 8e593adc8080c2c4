import '../../views/views.css';
import { hydrateRoot } from 'react-dom/client';
import { initialState } from '../../core/state/appState';
import { bindItems } from '../../views/bindItems';
import { followContext } from './followContext';
import { linkOf, writeLink } from './followLink';
import { followTheme } from './followTheme';
import { MapControl } from './MapControl';
import type { ReaderPage } from './page';
import { Reader } from './Reader';
import { shareOf } from './shared';
import { showSelection } from './showSelection';

const root = document.getElementById('waybill');
const data = document.getElementById('waybill-story');
if (root && data) start(root, JSON.parse(data.textContent ?? '') as ReaderPage);

/** Takes over the page that the build made; nothing moves until the reader does something. */
function start(root: HTMLElement, page: ReaderPage): void {
  const shared = shareOf(page);
  const { store, story } = shared;
  const control: { map: MapControl | null } = { map: null };
  hydrateRoot(
    root,
    <Reader
      shared={shared}
      stills={{ ground: '', locator: '' }}
      onCommand={(command) => control.map?.command(command)}
      onReady={() => {
        if (control.map) return;
        const map = new MapControl(root, shared, page.addresses.basemap);
        control.map = map;
        followTheme(store, (theme) => map.setTheme(theme));
        bindItems(root, story, store, (changes) => map.step(changes));
        showSelection(root, store, map);
        followContext(store, map);
        const { live, ...state } = linkOf(story);
        // The page was made for the first view: a link's own view comes on top of it.
        store.setState({ ...initialState(story.span), ...state }, true);
        writeLink(store, story);
        document.documentElement.dataset.script = '';
        if (live) void map.goLive();
      }}
    />,
  );
}
