import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RunningServer, startServer } from '../../src/build/serve';

describe('the server of built files', () => {
  let dir: string;
  let server: RunningServer;

  beforeAll(async () => {
    dir = mkdtempSync(join(tmpdir(), 'waybill-serve-'));
    for (const folder of ['assets', 'story']) mkdirSync(join(dir, folder));
    writeFileSync(join(dir, 'index.html'), '<p>home');
    writeFileSync(join(dir, 'story', 'index.html'), '<p>story');
    writeFileSync(join(dir, 'assets', 'a-1234.js'), 'let a;');
    writeFileSync(join(dir, 'assets', 'a-1234.js.br'), brotliCompressSync('let a;'));
    writeFileSync(join(dir, 'assets', 'f.woff2'), 'x');
    server = await startServer(dir, { base: '/under/some/path/' });
  });
  afterAll(async () => {
    await server.close();
    rmSync(dir, { recursive: true });
  });

  const get = (path: string) =>
    fetch(new URL(path, server.url), {
      redirect: 'manual',
      headers: { 'accept-encoding': 'br, gzip' },
    });

  test('serves pages, and asks the browser to check them each time', async () => {
    const home = await get('');
    expect(await home.text()).toBe('<p>home');
    expect(home.headers.get('content-type')).toMatch(/^text\/html/);
    expect(home.headers.get('cache-control')).toBe('no-cache');
    expect(await (await get('story/')).text()).toBe('<p>story');
  });

  test('sends a page without its slash to the one with it, the question kept', async () => {
    const { status, headers } = await get('story?at=x');
    expect(status).toBe(301);
    expect(headers.get('location')).toBe('/under/some/path/story/?at=x');
  });

  test('lets files with a name by their content be kept for ever', async () => {
    const script = await get('assets/a-1234.js');
    expect(script.headers.get('cache-control')).toMatch(/immutable/);
    expect(script.headers.get('content-type')).toMatch(/^text\/javascript/);
    expect(script.headers.get('content-encoding')).toBe('br');
    expect(await script.text()).toBe('let a;');
    expect((await get('assets/f.woff2')).headers.get('content-type')).toBe('font/woff2');
  });

  test.each(['nothing', 'story/nothing/', '../outside', '..%2f..%2fetc/passwd', '%'])(
    'has no page at %s',
    async (path) => {
      const response = await get(path);
      expect(response.status).toBe(404);
      expect(await response.text()).toContain('no page here');
    },
  );

  test('a taken port is an error', async () => {
    const port = Number(new URL(server.url).port);
    await expect(startServer(dir, { port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});
