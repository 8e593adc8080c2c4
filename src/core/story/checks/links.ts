import type { CheckAids } from '../aids';
import type { Draft } from '../draft';
import { issue } from '../rules';
import type { Issue } from '../types';
import { itemAt, quote } from '../wording';

/**
 * Every address is a plain http(s) link: readers click it, or their browsers load from it, in
 * the publisher's name. The live map's may also lie in the site itself.
 */
export function* checkLinks(draft: Draft, aids: CheckAids): Generator<Issue> {
  const { liveMap } = draft.top;
  if (liveMap) yield* checkLiveMap(liveMap.url, aids);
  for (const { path, value } of draft.sources) {
    if (value.url === undefined) continue;
    const found = judgeLink(value.url);
    if (!found) continue;
    yield issue(
      found.rule,
      [...path, 'url'],
      `In ${itemAt(path, draft.raw)}: the link ${quote(value.url)} ${found.what}.`,
      found.hint,
    );
  }
}

function* checkLiveMap(url: string, { hasFile }: CheckAids): Generator<Issue> {
  const at = ['liveMap', 'url'];
  if (isInSite(url)) {
    if (!hasFile || hasFile(url)) return;
    yield issue(
      'live-map-missing',
      at,
      `The live map of the story, ${quote(url)}, is not there: there is no file public/${url}.`,
      'Put it there, or correct the address. Leave it if you put the file beside the built site by hand; where it is missing the basemap is shown.',
    );
    return;
  }
  const found = judgeLink(url);
  if (found) {
    const inSite =
      'Or write it from the root of the site, with no slash before it: maps/baltic.pmtiles.';
    yield issue(
      found.rule,
      at,
      `In the story: the address ${quote(url)} of its live map ${found.what}.`,
      found.rule === 'bad-link' ? `${found.hint} ${inSite}` : found.hint,
    );
    return;
  }
  // Browsers take their own machine for safe.
  if (!/^http:\/\/(?!(localhost|127(\.\d+){3}|\[::1\])([:/?#]|$))/i.test(url)) return;
  yield issue(
    'live-map-insecure',
    at,
    `The live map of the story comes by http: a page that came by https may not load it.`,
    `Write ${quote(url.replace(/^http:/i, 'https:'))}, if the host answers there; else put the file into public/ and name it from there.`,
  );
}

interface BadLink {
  readonly rule: 'bad-link' | 'hostile-link';
  readonly what: string;
  readonly hint: string;
}

function judgeLink(url: string): BadLink | null {
  // Browsers drop white space and control characters before they look at the scheme.
  const bare = url.replace(/[\s\p{Cc}\p{Cf}]/gu, '').toLowerCase();
  const scheme = /^([a-z][a-z0-9+.-]*):/.exec(bare)?.[1];
  if (scheme !== undefined && /^(javascript|data|vbscript|blob|file|filesystem)$/.test(scheme)) {
    return {
      rule: 'hostile-link',
      what: `runs or reveals something where it is opened (${scheme}:)`,
      hint: 'Remove it; only http and https addresses are allowed.',
    };
  }
  if (scheme !== 'http' && scheme !== 'https') {
    return {
      rule: 'bad-link',
      what: 'is no http or https address',
      hint: 'Write the whole address: https://example.org/page; or leave "url" out.',
    };
  }
  if (/[\s\p{Cc}<>"\\]/u.test(url)) {
    return {
      rule: 'bad-link',
      what: 'holds a character that no address may hold',
      hint: 'Copy the address anew; write a space as %20.',
    };
  }
  const host = /^https?:\/\/([^/?#]*)/i.exec(url)?.[1] ?? '';
  if (host.includes('@')) {
    return {
      rule: 'hostile-link',
      what: 'holds a user name, which hides where it leads',
      hint: 'Write the address without the part up to "@".',
    };
  }
  if (
    !/^([\p{L}\p{N}]([\p{L}\p{N}-]*[\p{L}\p{N}])?\.)*[\p{L}\p{N}]([\p{L}\p{N}-]*[\p{L}\p{N}])?\.?(:\d{1,5})?$|^\[[0-9a-f:.]+\](:\d{1,5})?$/iu.test(
      host,
    )
  ) {
    return {
      rule: 'bad-link',
      what: 'names no host',
      hint: 'Write the whole address: https://example.org/page.',
    };
  }
  return null;
}

/** Whether an address is a file of the site: `maps/baltic.pmtiles`, from its root. */
function isInSite(url: string): boolean {
  return /^[\w-][\w.-]*(\/[\w-][\w.-]*)*$/.test(url) && /\.(pmtiles|json)$/.test(url);
}
