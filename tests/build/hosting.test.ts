import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { contentPolicy } from '../../src/build/hosting/contentPolicy';
import {
  caddyfile,
  netlifyHeaders,
  nginxConf,
  objectStore,
} from '../../src/build/hosting/hostFiles';
import { liftStyles } from '../../src/build/pages/liftStyles';

const shown =
  '<p class="x" style="left:calc(1px * 2)">1 &lt; 2</p>' +
  '<p style="left:calc(1px * 2)"></p><i style="content:&quot;&lt;/style&gt;&quot;"></i>';
const page =
  '<html><head><style>a{color:red}</style><script type="module" src="a.js"></script></head><body>' +
  '<div id="waybill"></div><script type="application/json">{}</script></body></html>';

describe('styles that stood in attributes', () => {
  const { html, css } = liftStyles(shown);

  test('become rules, each once', () => {
    expect(html).not.toContain(' style="');
    expect(html).toContain('<p class="x" data-s0>1 &lt; 2</p>');
    expect(html.match(/data-s0>/g)).toHaveLength(2);
    expect(css).toContain('#waybill [data-s0]{left:calc(1px * 2)}#waybill [data-s1]{');
  });

  test('cannot close the block', () => expect(css).not.toContain('<'));

  test('of two parts of a page keep apart', () => {
    expect(liftStyles(shown, 'data-h').css).toContain('#waybill [data-h0]');
  });
});

describe('the policy of a page', () => {
  const policy = contentPolicy(page, 'reader');

  test('knows its style block by content, and no word is unsafe', () => {
    const hash = createHash('sha256').update('a{color:red}').digest('base64');
    expect(policy).toContain(`style-src 'self' 'sha256-${hash}'`);
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toMatch(/unsafe|blob:|\*/);
  });

  test('lets the host be asked that the story names for its live map, and no other', () => {
    const naming = (url: string) =>
      contentPolicy(page, 'embed', { liveMap: { kind: 'pmtiles', url, credit: '© Somebody' } });
    const asks = (built: string) => /connect-src ([^;]*)/.exec(built)?.[1];
    expect(asks(naming('https://tiles.example:8443/a/harbour.pmtiles?key=1'))).toBe(
      "'self' https://tiles.example:8443",
    );
    expect(asks(naming('maps/harbour.pmtiles'))).toBe("'self'");
    expect(asks(contentPolicy(page, 'embed', {}))).toBe("'self'");
    expect(asks(policy)).toBe("'self'");
  });

  test('lets an embed alone stand in other pages', () => {
    expect(contentPolicy(page, 'embed')).toContain('frame-ancestors *');
    expect(policy).toContain("frame-ancestors 'self'");
  });
});

describe('what hosts are told', () => {
  const policies = new Map([
    ['', "default-src 'none'; x root"],
    ['alder.b/embed/', "default-src 'none'; x embed"],
  ]);

  test.each([
    ['_headers', netlifyHeaders],
    ['nginx.conf', nginxConf],
    ['Caddyfile', caddyfile],
    ['object-store.sh', objectStore],
  ] as const)('%s: each page its policy, assets for ever, the loader for an hour', (_, write) => {
    const text = write(policies);
    for (const policy of policies.values()) expect(text).toContain(policy);
    expect(text).toContain('immutable');
    expect(text).toContain('stale-while-revalidate');
    expect(text).toContain('Access-Control-Allow-Origin');
  });

  test('nginx takes the page farthest down first, and no dot for any letter', () => {
    const text = nginxConf(policies);
    expect(text.indexOf('alder\\.b/embed/index\\.html$')).toBeGreaterThan(0);
    expect(text.indexOf('x embed')).toBeLessThan(text.indexOf('x root'));
  });

  test('Caddy has one age for each path, and each page its policy by both its names', () => {
    const text = caddyfile(policies);
    expect(text).toContain('@rest not path /assets/* /embed.js\n');
    expect(text.match(/ Cache-Control /g)).toHaveLength(3);
    expect(text).toContain('path / /index.html\n');
    expect(text).toContain('path /alder.b/embed/ /alder.b/embed/index.html\n');
  });

  test('an object store gets the parts of pages first, and no file twice', () => {
    const asked = runWithFakeAws(objectStore(policies));
    const places = asked.map((args) => args.split(' ').find((arg) => arg.startsWith('s3:')));
    expect(new Set(places)).toEqual(
      new Set(['s3://maps/ours/assets/', 's3://maps/ours/', 's3://maps/ours/embed.js']),
    );
    expect(asked[0]).toContain('immutable');
    expect(asked.at(-1)).toContain('--include *.html');
    const rest = asked.filter((args) => args.includes('./ '));
    expect(rest.length).toBeGreaterThan(10);
    for (const args of rest) expect(args).toContain('--exclude assets/* --exclude embed.js ');
  });
});

/** What the script asks of the AWS CLI, one line a call, in a folder with `assets/a.js`. */
function runWithFakeAws(script: string): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'waybill-store-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'assets/a.js'), '');
  const calls = join(folder, 'calls');
  writeFileSync(join(folder, 'aws'), `#!/bin/sh\necho "$*" >> "${calls}"\n`, { mode: 0o755 });
  const env = { ...process.env, PATH: `${folder}${delimiter}${process.env.PATH}` };
  const ran = spawnSync('sh', ['-s', 's3://maps/ours/'], { cwd: folder, env, input: script });
  expect(ran.stderr.toString()).toBe('');
  return readFileSync(calls, 'utf8').trim().split('\n');
}
