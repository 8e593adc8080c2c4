/**
 * The script that a page with embeds may load, from a stable address: it makes frames as
 * tall as their maps say, and `<waybill-map story="…" date="…">` an element. It needs
 * nothing, leaves nothing behind, and may run twice, late, or in two versions.
 */

interface MapMessage {
  readonly sentinel?: unknown;
  readonly height?: unknown;
  readonly v?: unknown;
  readonly type?: unknown;
  readonly payload?: unknown;
}

const NAME = 'waybill-map';
/** Attributes that become parameters, each under its own name but for two. */
const PARAMETERS =
  'date clock select context theme lang headline timeline cards inset plain transparent static autoplay live'.split(
    ' ',
  );
/** `title` on an element is a hint that hovers over it. */
const RENAMED: Readonly<Record<string, string>> = { date: 't', headline: 'title' };
/** What can change while the map is there, and the command that does it. */
const COMMANDS: Readonly<Record<string, (value: string | null) => [string, object]>> = {
  date: (date) => ['setMoment', { date }],
  clock: (clock) => ['setClock', { clock: clock || 'happened' }],
  select: (id) => ['select', { id }],
  theme: (theme) => ['setTheme', { theme: theme || 'auto' }],
};
const EVENTS: Readonly<Record<string, string>> = {
  ready: 'ready',
  momentChanged: 'moment',
  selectionChanged: 'select',
};

const script =
  (document.currentScript as HTMLScriptElement | null) ??
  document.querySelector<HTMLScriptElement>('script[src*="/embed.js"]');
/** The folder that the site is served from. */
const site = new URL('.', script?.src || location.href);

addEventListener('message', ({ source, origin, data }: MessageEvent<MapMessage | null>) => {
  if (!source || !data || typeof data !== 'object') return;
  const frame = framesOf(document).find(({ contentWindow }) => contentWindow === source);
  // A sandboxed frame is of no origin; that it is ours, its address says.
  if (!frame?.src.startsWith(site.href)) return;
  if (origin !== site.origin && !(origin === 'null' && frame.hasAttribute('sandbox'))) return;
  const { sentinel, type, height, payload } = data;
  if (sentinel === 'amp' && type === 'embed-size' && typeof height === 'number' && height > 0) {
    frame.style.height = `${Math.min(height, 20000)}px`;
    return;
  }
  const event = data.v === 1 && typeof type === 'string' && EVENTS[type];
  const host = (frame.getRootNode() as ShadowRoot).host;
  if (event && host) host.dispatchEvent(new CustomEvent(event, { detail: payload, bubbles: true }));
});

// Loaded late, it has missed what the frames said.
for (const { src, contentWindow } of framesOf(document)) {
  if (src.startsWith(site.href)) {
    contentWindow?.postMessage({ sentinel: 'amp', type: 'frames-init' }, '*');
  }
}

/** The frames of the page, and those inside our elements. */
function framesOf(page: Document): HTMLIFrameElement[] {
  const inside = [...page.querySelectorAll(NAME)].flatMap(({ shadowRoot }) =>
    shadowRoot ? [...shadowRoot.querySelectorAll('iframe')] : [],
  );
  return [...page.querySelectorAll('iframe'), ...inside];
}

class WaybillMap extends HTMLElement {
  static readonly observedAttributes = ['story', 'src', ...PARAMETERS];
  #frame: HTMLIFrameElement | null = null;

  connectedCallback(): void {
    if (this.#frame) return;
    const frame = document.createElement('iframe');
    frame.loading = 'lazy';
    frame.allow = 'fullscreen';
    frame.referrerPolicy = 'strict-origin-when-cross-origin';
    frame.title = this.textContent?.trim() || NAME;
    frame.setAttribute('scrolling', 'no');
    frame.style.cssText = 'display:block;width:0;min-width:100%;border:0';
    // Else a dark page would give it a ground of its own.
    if (this.hasAttribute('transparent')) frame.style.colorScheme = 'light';
    frame.style.height = `${Number(this.getAttribute('height')) || 780}px`;
    frame.src = this.#address();
    this.style.display ||= 'block';
    this.#frame = frame;
    // The link inside, for pages without scripts, stays there unseen.
    (this.shadowRoot ?? this.attachShadow({ mode: 'open' })).append(frame);
  }

  disconnectedCallback(): void {
    this.#frame?.remove();
    this.#frame = null;
  }

  attributeChangedCallback(name: string, before: string | null, value: string | null): void {
    const frame = this.#frame;
    if (!frame || before === value) return;
    const command = COMMANDS[name];
    if (!command) {
      frame.src = this.#address();
      return;
    }
    const [type, payload] = command(value);
    frame.contentWindow?.postMessage({ v: 1, type, payload }, site.origin);
  }

  #address(): string {
    const story = this.getAttribute('story');
    const path =
      this.getAttribute('src') ?? `${story ? `${encodeURIComponent(story)}/` : ''}embed/`;
    const url = new URL(path, site);
    for (const name of PARAMETERS) {
      const value = this.getAttribute(name);
      if (value !== null) url.searchParams.set(RENAMED[name] ?? name, value || '1');
    }
    url.searchParams.set('host', location.origin);
    return url.href;
  }
}

/** Attributes as properties: `map.date = '…'`. */
for (const name of ['story', 'date', 'clock', 'select', 'theme']) {
  Object.defineProperty(WaybillMap.prototype, name, {
    get(this: Element) {
      return this.getAttribute(name);
    },
    set(this: Element, value: string | null) {
      if (value === null) this.removeAttribute(name);
      else this.setAttribute(name, value);
    },
  });
}
if (!customElements.get(NAME)) customElements.define(NAME, WaybillMap);

// The script alone: `<script src="…/embed.js" data-story="…" data-date="…">`.
const { story } = script?.dataset ?? {};
if (script && story !== undefined && !script.dataset.done) {
  script.dataset.done = '';
  const map = document.createElement(NAME);
  for (const [key, value] of Object.entries(script.dataset)) {
    if (value !== undefined && key !== 'done') map.setAttribute(key, value);
  }
  script.after(map);
}
