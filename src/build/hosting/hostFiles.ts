import type { Policies } from './contentPolicy';
import { ALWAYS, CACHE, TYPES } from './headers';

/** `_headers`, as Netlify and Cloudflare Pages read it. */
export function netlifyHeaders(policies: Policies): string {
  const rule = (path: string, headers: readonly (readonly [string, string])[]) =>
    `${path}\n${headers.map(([name, value]) => `  ${name}: ${value}\n`).join('')}`;
  return [
    // What several rules say is joined there: no rule says what another does.
    rule('/*', ALWAYS),
    rule('/assets/*', [['Cache-Control', CACHE.assets]]),
    rule('/embed.js', [['Cache-Control', CACHE.loader]]),
    ...[...policies].map(([path, policy]) =>
      rule(`/${path}`, [['Content-Security-Policy', policy]]),
    ),
  ].join('\n');
}

/** A file to include in nginx's `http` block. The site may stand under any path. */
export function nginxConf(policies: Policies): string {
  const types = Object.entries(TYPES).map(
    ([ending, type]) => `        ${type.split(';')[0]} ${ending};`,
  );
  const pages = deepestFirst(policies).map(
    ([path, policy]) => `    "~/${escapeRegExp(fileOf(path))}$" "${policy}";`,
  );
  return `# For the http block of nginx: include this file, set root and server_name. The site may stand
# in a folder of that root. Caching and policies go by the ends of paths.
map $uri $waybill_policy {
    default "";
${pages.join('\n')}
}
map $uri $waybill_cache {
    default "${CACHE.rest}";
    "~/assets/" "${CACHE.assets}";
    "~/embed\\.js$" "${CACHE.loader}";
}
server {
    listen 80;
    server_name _;
    root /srv/waybill;
    index index.html;
    charset utf-8;
    charset_types text/css text/csv text/javascript text/plain;
    absolute_redirect off;

    types {
${types.join('\n')}
    }
    # Needs a module; Debian: libnginx-mod-http-brotli-static.
    # brotli_static on;
    gzip_static on;
    gzip_vary on;

    add_header Cache-Control $waybill_cache always;
    add_header Content-Security-Policy $waybill_policy always;
${ALWAYS.map(([name, value]) => `    add_header ${name} "${value}" always;`).join('\n')}

    location / {
        try_files $uri $uri/ =404;
    }
}
`;
}

/** A Caddyfile: the site in /srv/waybill on port 80. */
export function caddyfile(policies: Policies): string {
  const pages = [...policies].map(
    ([path, policy]) => `\theader /${path} Content-Security-Policy "${policy}"`,
  );
  return `# Set the address of the site for ":80", and Caddy gets its certificate.
:80 {
	root * /srv/waybill
	file_server {
		precompressed br gzip
	}
	header {
${ALWAYS.map(([name, value]) => `\t\t${name} "${value}"`).join('\n')}
	}
	header Cache-Control "${CACHE.rest}"
	header /assets/* Cache-Control "${CACHE.assets}"
	header /embed.js Cache-Control "${CACHE.loader}"
${pages.join('\n')}
}
`;
}

/**
 * A script that copies the site to an object store with the right type and age on every
 * file; the other headers are the CDN's to add.
 */
export function objectStore(policies: Policies): string {
  const upload = (pattern: string, type: string, cache: string, folder = '') =>
    `copy "${folder}" "${pattern}" "${type}" "${cache}"`;
  const assets = ['js', 'css', 'json', 'woff2', 'svg'].map((ending) =>
    upload(`*.${ending}`, TYPES[ending] ?? '', CACHE.assets, 'assets/'),
  );
  const rest = Object.entries(TYPES).map(([ending, type]) =>
    upload(`*.${ending}`, type, CACHE.rest),
  );
  return `#!/bin/sh
# Usage: sh hosting/object-store.sh s3://bucket/path   (from the built folder; needs the AWS CLI)
# Object stores do not choose among .br and .gz: let the CDN compress.
# The CDN has to add, to every answer:
${ALWAYS.map(([name, value]) => `#   ${name}: ${value}`).join('\n')}
# and to each page (index.html of the folder):
${[...policies].map(([path, policy]) => `#   /${path} Content-Security-Policy: ${policy}`).join('\n')}
set -eu
to=$1
copy() {
  aws s3 cp "./$1" "$to/$1" --recursive --exclude "*" --include "$2" \\
    --exclude "hosting/*" --content-type "$3" --cache-control "$4"
}
${rest.join('\n')}
# After the rest, which they are part of.
${assets.join('\n')}
aws s3 cp embed.js "$to/embed.js" --content-type "${TYPES.js}" --cache-control "${CACHE.loader}"
`;
}

/** The file of a page: the path of a folder stands for the page in it. */
function fileOf(path: string): string {
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/** A page under another's folder before that one: the first that fits is taken. */
function deepestFirst(policies: Policies): [string, string][] {
  return [...policies].sort(([a], [b]) => b.length - a.length);
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^$()|[\]\\{}]/g, '\\$&');
}
