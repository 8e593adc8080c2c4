import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { ALWAYS, cacheControl } from './hosting/headers';
import { readPolicies } from './hosting/writeHosting';

export interface RunningServer {
  /** Where the site is, with a slash at the end. */
  readonly url: string;
  close(): Promise<void>;
}

export interface ServeOptions {
  /** 0 (the default) takes any free port. */
  readonly port?: number;
  readonly host?: string;
  /** The path the site runs under, with slashes at both ends. */
  readonly base?: string;
  /** Told of every request, by its path from the root of the site. */
  readonly onRequest?: (path: string) => void;
  /** Makes another policy of each that the site comes with, as some hosts do. */
  readonly policy?: (policy: string) => string;
}

/**
 * Serves a built site as a plain host of files would: `index.html` of a folder, no page
 * made up for an address that is none, compressed copies (`.br`, `.gz`) where they exist, and
 * the headers that every host is asked to send.
 */
export async function startServer(dir: string, options: ServeOptions = {}): Promise<RunningServer> {
  const { port = 0, host = '127.0.0.1', base = '/', policy: change = same, onRequest } = options;
  const policies = readPolicies(dir);
  const files = sirv(dir, {
    single: false,
    brotli: true,
    gzip: true,
    etag: true,
    setHeaders(response, path) {
      for (const [name, value] of ALWAYS) response.setHeader(name, value);
      response.setHeader('cache-control', cacheControl(path.slice(1)));
      const policy = policies.get(path.slice(1).replace(/index\.html$/, ''));
      if (policy !== undefined) response.setHeader('content-security-policy', change(policy));
    },
  });
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    if (!url.pathname.startsWith(base)) return notFound(dir, response);
    const path = url.pathname.slice(base.length - 1);
    onRequest?.(path.slice(1));
    // A page's relative addresses count from its folder: the slash must be there.
    if (!path.endsWith('/') && existsSync(join(dir, decode(path), 'index.html'))) {
      response.writeHead(301, { location: `${url.pathname}/${url.search}` }).end();
      return;
    }
    const inner: IncomingMessage = request;
    inner.url = path + url.search;
    files(inner, response, () => notFound(dir, response));
  });
  await new Promise<void>((ready, failed) => {
    server.once('error', failed);
    server.listen(port, host, ready);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port');
  return {
    url: `http://${host}:${address.port}${base}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

function notFound(dir: string, response: ServerResponse): void {
  const page = join(dir, '404.html');
  const body = existsSync(page)
    ? readFileSync(page, 'utf8')
    : '<!doctype html><title>Not found</title><p>There is no page here.';
  response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(body);
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function same(policy: string): string {
  return policy;
}
