import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { get, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, relative } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compressFolder } from '../../src/build/compress';
import { ALWAYS, cacheControl, TYPES } from '../../src/build/hosting/headers';
import { readPolicies } from '../../src/build/hosting/writeHosting';
import { builtSite } from '../browser/builtSite';
import { launchChromium } from '../browser/launchChromium';
import { type RunningNginx, startNginx } from './startNginx';

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** What travels: nothing is unpacked, no redirect is followed. */
function ask(url: string, encoding = 'identity', etag = ''): Promise<Answer> {
  const headers = { 'accept-encoding': encoding, ...(etag && { 'if-none-match': etag }) };
  return new Promise((resolve, failed) => {
    get(url, { headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(parts),
        }),
      );
    }).on('error', failed);
  });
}

const DEEP = 'maps/of/ours/';
let folder = '';
let site = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'waybill-hosted-'));
  site = join(folder, DEEP);
  cpSync(await builtSite(), site, { recursive: true });
  if (!existsSync(join(site, 'index.html.br'))) await compressFolder(site);
}, 240_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(['', DEEP])('behind nginx with the supplied file, under /%s', (under) => {
  let nginx: RunningNginx;
  let files: string[] = [];

  beforeAll(async () => {
    nginx = await startNginx(site, under === '' ? site : folder);
    files = readdirSync(site, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !/\.(br|gz)$/.test(entry.name))
      .map((entry) => relative(site, join(entry.parentPath, entry.name)))
      .filter((file) => !file.startsWith('hosting') && file !== '_headers');
  });
  afterAll(() => nginx?.close());
  const url = (path: string) => `${nginx.url}${under}${path}`;

  test('every file has its type, its age and its CORS', async () => {
    expect(files.length).toBeGreaterThan(60);
    for (const file of files) {
      const { status, headers } = await ask(url(file));
      expect(status, file).toBe(200);
      const type = headers['content-type']?.toLowerCase().replace(/;\s*/, '; ');
      expect(type, file).toBe(TYPES[extname(file).slice(1)]);
      expect(headers['cache-control'], file).toBe(cacheControl(file));
      for (const [name, value] of ALWAYS) expect(headers[name.toLowerCase()], file).toBe(value);
      expect(headers['x-frame-options'], file).toBeUndefined();
    }
  });

  test.each([
    ['br, gzip', 'br', brotliDecompressSync],
    ['gzip', 'gzip', gunzipSync],
  ])('asked for %s, the copies that the build made travel', async (asked, end, unpack) => {
    let plain = 0;
    let packed = 0;
    for (const file of files) {
      const copy = join(site, `${file}.${end === 'br' ? 'br' : 'gz'}`);
      const { headers, body } = await ask(url(file), asked);
      const content = readFileSync(join(site, file));
      if (!existsSync(copy)) {
        expect(headers['content-encoding'], file).toBeUndefined();
        continue;
      }
      expect(headers['content-encoding'], file).toBe(end);
      expect(headers.vary, file).toMatch(/Accept-Encoding/i);
      expect(body.equals(readFileSync(copy)), file).toBe(true);
      expect(unpack(body).equals(content), file).toBe(true);
      plain += content.length;
      packed += body.length;
    }
    expect(packed).toBeGreaterThan(0);
    expect(packed).toBeLessThan(plain * 0.4);
  });

  test('every page has its own policy, and what is no page has none', async () => {
    const policies = readPolicies(site);
    expect(policies.size).toBeGreaterThan(10);
    for (const [path, policy] of policies) {
      expect((await ask(url(path), 'br')).headers['content-security-policy'], path).toBe(policy);
    }
    expect((await ask(url('embed.js'))).headers['content-security-policy']).toBeUndefined();
  });

  test('a page unchanged is not sent again; one without its slash, or none, is said so', async () => {
    for (const encoding of ['br', 'gzip', 'identity']) {
      const { headers } = await ask(url(''), encoding);
      expect((await ask(url(''), encoding, headers.etag)).status).toBe(304);
    }
    const slash = await ask(url('embed'));
    expect([slash.status, slash.headers.location]).toEqual([301, `/${under}embed/`]);
    expect((await ask(url('nothing/'))).status).toBe(404);
  });

  test('story, and an embed in a sandbox without an origin, come alive', async () => {
    const browser = await launchChromium();
    try {
      const page = await browser.newPage();
      const said: string[] = [];
      page.on('console', (message) => {
        if (/Content Security Policy|CORS|MIME/.test(message.text())) {
          said.push(message.text());
        }
      });
      await page.goto(url('?live=1'));
      await page.waitForSelector('html[data-map="live"]');
      // A page of nginx's own, without a policy.
      await page.goto(url('nothing/'));
      await page.setContent(
        `<iframe src="${url('embed/?live=1')}" sandbox="allow-scripts" width="800" height="850"></iframe>`,
      );
      const frame = await (await page.waitForSelector('iframe')).contentFrame();
      await frame?.waitForSelector('html[data-map="live"]');
      expect(await frame?.evaluate(() => window.origin)).toBe('null');
      expect(said).toEqual([]);
    } finally {
      await browser.close();
    }
  });
});
