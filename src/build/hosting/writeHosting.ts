import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Policies } from './contentPolicy';
import { caddyfile, netlifyHeaders, nginxConf, objectStore } from './hostFiles';

/** The policies as they are, for hosts of any other kind. */
const POLICIES = 'hosting/policies.json';

/** The policies of a built site; none where it has none. */
export function readPolicies(outDir: string): Policies {
  const file = join(outDir, POLICIES);
  if (!existsSync(file)) return new Map();
  return new Map(Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>));
}

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
  writeFileSync(
    join(outDir, POLICIES),
    `${JSON.stringify(Object.fromEntries(policies), null, 2)}\n`,
  );
  writeFileSync(join(folder, 'object-store.sh'), objectStore(policies));
}
