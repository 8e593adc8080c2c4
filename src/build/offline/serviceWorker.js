// What lets the site open without a network after a visit. Runs in the reader's browser, as
// a classic script of its own; the build fills in the constants. Pages come from the
// network while there is one, so nobody reads yesterday's story; files under assets/ are
// named by their content and never change.
const VERSION = '__VERSION__';
const FILES = __FILES__;
const MISSING = __MISSING__;

const OURS = `waybill ${self.registration.scope} `;
const CACHE = OURS + VERSION;

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(forgetOlder()));
self.addEventListener('message', (event) => {
  const { data } = event;
  if (data === 'take over') event.waitUntil(self.skipWaiting());
  else if (Array.isArray(data?.keep)) event.waitUntil(keep(data.keep));
});
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || !request.url.startsWith(self.registration.scope)) return;
  // An embed is somebody else's page: it works as if this were not here.
  if (/\/embed\//.test(url.pathname)) return;
  if (request.mode === 'navigate') event.respondWith(page(request));
  else if (/\/assets\//.test(url.pathname)) event.respondWith(asset(request));
  else event.respondWith(other(request));
});

/** The scripts of this version, and anew whatever pages an older one kept. */
async function install() {
  const cache = await caches.open(CACHE);
  await cache.addAll(FILES);
  const older = (await caches.keys()).filter((key) => key.startsWith(OURS) && key !== CACHE);
  const kept = await Promise.all(
    older.map(async (key) => (await (await caches.open(key)).keys()).map(({ url }) => url)),
  );
  await keep(kept.flat().filter((url) => !/\/assets\/.*\.js$/.test(url)));
}

async function forgetOlder() {
  const keys = await caches.keys();
  await Promise.all(
    keys.filter((key) => key.startsWith(OURS) && key !== CACHE).map((key) => caches.delete(key)),
  );
}

/** Keeps what a page names; what cannot be had is left out. */
async function keep(addresses) {
  const cache = await caches.open(CACHE);
  await Promise.allSettled(
    addresses
      .filter((address) => typeof address === 'string')
      .filter((address) => address.startsWith(self.registration.scope))
      .map(async (address) => {
        if (!(await cache.match(address))) await cache.add(address);
      }),
  );
}

async function page(request) {
  const cache = await caches.open(CACHE);
  const { origin, pathname } = new URL(request.url);
  try {
    const response = await fetch(request);
    // The query says what of the page is shown; the page is the same.
    if (response.ok && !response.redirected) await cache.put(origin + pathname, response.clone());
    return response;
  } catch {
    const kept = await cache.match(request, { ignoreSearch: true });
    return kept ?? missing();
  }
}

/** Says that a page was not kept, in place of the browser's own error. */
function missing() {
  return new Response(MISSING.replace('waybill-home', self.registration.scope), {
    status: 503,
    headers: { 'Content-Type': 'text/html; charset=utf-8' },
  });
}

/** The icon and what can be downloaded: never stale while there is a network. */
async function other(request) {
  try {
    return await fetch(request);
  } catch (error) {
    const kept = await (await caches.open(CACHE)).match(request);
    if (kept) return kept;
    throw error;
  }
}

async function asset(request) {
  const cache = await caches.open(CACHE);
  const kept = await cache.match(request);
  if (kept) return kept;
  const response = await fetch(request);
  if (response.ok) await cache.put(request, response.clone());
  return response;
}
