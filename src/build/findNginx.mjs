// Plain JavaScript with Node's own modules only: npm test runs it before anything is installed.
import { existsSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

/**
 * nginx and its module for files that are compressed already, `WAYBILL_NGINX` or the first of
 * this machine. null where there is none, or one without that module.
 * @returns {{ program: string, brotli: string } | null}
 */
export function findNginx() {
  const folders = [...(process.env.PATH ?? '').split(delimiter).filter(Boolean), '/usr/sbin'];
  const candidates = process.env.WAYBILL_NGINX
    ? [process.env.WAYBILL_NGINX]
    : folders.map((folder) => join(folder, 'nginx'));
  const program = candidates.find((file) => existsSync(file));
  if (program === undefined) return null;
  const brotli = join(dirname(program), '../lib/nginx/modules/ngx_http_brotli_static_module.so');
  return existsSync(brotli) ? { program, brotli } : null;
}

/** What to tell a person whose machine has none. */
export const NGINX_HINT =
  'No nginx with its brotli module found. Install both (Debian, Ubuntu: "apt-get install nginx ' +
  'libnginx-mod-http-brotli-static"), or set WAYBILL_NGINX to the path of its program.';
