import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { caddyfile, netlifyHeaders, nginxConf, objectStore, type Policies } from './hostFiles';

/**
 * Writes what hosts are to be told: `_headers` where Netlify and Cloudflare Pages look for it,
 * the rest in a folder of its own.
 */
export function writeHosting(outDir: string, policies: Policies): void {
  const folder = join(outDir, 'hosting');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(outDir, '_headers'), netlifyHeaders(policies));
  writeFileSync(join(folder, 'nginx.conf'), nginxConf(policies));
  writeFileSync(join(folder, 'Caddyfile'), caddyfile(policies));
  writeFileSync(join(folder, 'object-store.sh'), objectStore(policies));
}
