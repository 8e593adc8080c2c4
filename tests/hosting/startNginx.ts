import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findNginx, NGINX_HINT } from '../../src/build/findNginx.mjs';

export interface RunningNginx {
  /** The root of the host, with a slash at the end. */
  readonly url: string;
  close(): void;
}

/**
 * Starts nginx with the file that a built site brings along; only root and port are set, and
 * brotli is switched on, as the file says how. Throws where there is no nginx.
 *
 * @param site the built folder, whose file is taken.
 * @param root what nginx serves: that folder, or one above it.
 */
export async function startNginx(site: string, root = site): Promise<RunningNginx> {
  const nginx = findNginx();
  if (nginx === null) throw new Error(NGINX_HINT);
  const folder = mkdtempSync(join(tmpdir(), 'waybill-nginx-'));
  for (const name of ['logs', 'tmp']) mkdirSync(join(folder, name));
  const port = await freePort();
  const supplied = readFileSync(join(site, 'hosting/nginx.conf'), 'utf8');
  const changed = supplied
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('root /srv/waybill;', `root "${root}";`)
    .replace('# brotli_static on;', 'brotli_static on;');
  writeFileSync(join(folder, 'site.conf'), changed);
  const kinds = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  const main = join(folder, 'nginx.conf');
  writeFileSync(
    main,
    `load_module "${nginx.brotli}";
daemon off;
${process.getuid?.() === 0 ? 'user root;' : ''}
pid "${folder}/nginx.pid";
error_log stderr warn;
events {}
http {
    access_log off;
    default_type application/octet-stream;
${kinds.map((kind) => `    ${kind}_temp_path "${folder}/tmp/${kind}";`).join('\n')}
    include "${folder}/site.conf";
}
`,
  );
  const child = spawn(nginx.program, ['-p', folder, '-c', main], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  const url = `http://127.0.0.1:${port}/`;
  await answers(url, child, () => said);
  return {
    url,
    close: () => {
      child.kill('SIGQUIT');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function answers(url: string, child: ChildProcess, said: () => string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if (child.exitCode !== null) break;
    try {
      await fetch(url);
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  throw new Error(`nginx does not start:\n${said()}`);
}

function freePort(): Promise<number> {
  return new Promise((resolve, failed) => {
    const server = createServer().once('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (address === null || typeof address === 'string') failed(new Error('No port'));
        else resolve(address.port);
      });
    });
  });
}
