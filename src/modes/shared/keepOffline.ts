import { messagesFor } from '../../core/messages/catalogue';
import type { PageData } from './page';

export interface Kept {
  /** The address of the story's own page, as seen from this one. */
  readonly story: string;
  /** Loads what offers a newer version; named by the page's first script, which knows its files. */
  readonly loadOffer: () => Promise<typeof import('./offerUpdate')>;
}

/**
 * Lets the site open without a network from the next visit on: registers its service worker
 * once the page is loaded, and has it keep this story's pages. Only a page that may be
 * installed (it names a manifest, an embed does not), and never in a frame, where the page
 * is somebody else's guest.
 */
export function keepOffline({ story, loadOffer }: Kept): void {
  const { serviceWorker } = navigator;
  const manifest = document.querySelector<HTMLLinkElement>('link[rel=manifest]');
  if (!serviceWorker || !manifest || window.top !== window) return;
  const start = async () => {
    try {
      // A first worker replaces nothing, and may have taken over before this goes on.
      const newer = serviceWorker.controller !== null;
      const registration = await serviceWorker.register(new URL('sw.js', manifest.href));
      const offer = async () => {
        const { offerUpdate } = await loadOffer();
        offerUpdate(registration, messagesFor(document.documentElement.lang));
      };
      if (newer) {
        if (registration.waiting) void offer();
        registration.addEventListener('updatefound', () => void offer());
      }
      const { active } = await serviceWorker.ready;
      const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
      const pages = ['', 'present/', 'handout/'].map(
        (page) => new URL(`${story}${page}`, location.origin + location.pathname).href,
      );
      active?.postMessage({ keep: [...pages, ...loaded, ...ownBasemap()] });
    } catch {
      // Forbidden here, or no network for it: the page works without.
    }
  };
  if (document.readyState === 'complete') void start();
  else addEventListener('load', () => void start(), { once: true });
}

/** The page's basemap, though nobody may have reached for the map yet. */
function ownBasemap(): string[] {
  const data = document.getElementById('waybill-story')?.textContent;
  const basemap = data && (JSON.parse(data) as Partial<PageData>).addresses?.basemap;
  return basemap ? [new URL(basemap, location.href).href] : [];
}
