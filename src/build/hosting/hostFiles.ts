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
  // Whether the particular or the general comes last differs from Caddy to Caddy: of one header
  // only one rule fits.
  const rule = (name: string, paths: string, header: string, value: string) =>
    `\t@${name} ${paths}\n\theader @${name} ${header} "${value}"\n`;
  const types = Object.entries(TYPES)
    .filter(([ending]) => ending !== 'html')
    .map(([ending, type]) => rule(`type-${ending}`, `path *.${ending}`, 'Content-Type', type));
  const pages = [...policies].map(([path, policy], i) => {
    const paths = path === fileOf(path) ? `/${path}` : `/${path} /${fileOf(path)}`;
    return rule(`page-${i}`, `path ${paths}`, 'Content-Security-Policy', policy);
  });
  return `(waybill) {
	root * /srv/waybill
	file_server {
		precompressed br gzip
	}
	header {
${ALWAYS.map(([name, value]) => `\t\t${name} "${value}"`).join('\n')}
	}
${rule('assets', 'path /assets/*', 'Cache-Control', CACHE.assets)}\
${rule('loader', 'path /embed.js', 'Cache-Control', CACHE.loader)}\
${rule('rest', 'not path /assets/* /embed.js', 'Cache-Control', CACHE.rest)}\
${types.join('')}\
${pages.join('')}\
}

# Set the address of the site for ":80", and Caddy gets its certificate. To serve it from a
# folder, write "handle_path /maps/* {", the import, and "}" in your own site's block.
:80 {
	import waybill
	# An answer without a body and a type would be a download.
	handle_errors {
		respond "{err.status_code} {err.status_text}" {err.status_code}
	}
}
`;
}

/**
 * A script that copies the site to an object store with the right type and age on every
 * file; the other headers are the CDN's to add.
 */
export function objectStore(policies: Policies): string {
  const copy = (folder: string, ending: string, cache: string) =>
    `copy "${folder}" "*.${ending}" "${TYPES[ending]}" "${cache}"`;
  const assets = ['js', 'css', 'json', 'woff2', 'svg'].map((ending) =>
    copy('assets/', ending, CACHE.assets),
  );
  const endings = Object.keys(TYPES).filter((ending) => ending !== 'html');
  return `#!/bin/sh
# Usage: sh hosting/object-store.sh s3://bucket/path   (from the built folder; needs the AWS CLI)
# Object stores do not choose among .br and .gz: let the CDN compress. It also has to answer a
# folder with its index.html, and to add to every answer:
${ALWAYS.map(([name, value]) => `#   ${name}: ${value}`).join('\n')}
# and to each page (index.html of the folder):
${[...policies].map(([path, policy]) => `#   /${path} Content-Security-Policy: ${policy}`).join('\n')}
set -eu
to=\${1:?Say where to, such as s3://bucket/path}
to=\${to%/}
copy() {
  aws s3 cp "./$1" "$to/$1" --recursive --exclude "*" --include "$2" \\
    --exclude "hosting/*" $except --content-type "$3" --cache-control "$4"
}
# First what the pages refer to, so that no page comes before its parts.
except=
${assets.join('\n')}
except="--exclude assets/* --exclude embed.js"
# The asterisk is for the command, not for the shell.
set -f
${endings.map((ending) => copy('', ending, CACHE.rest)).join('\n')}
aws s3 cp embed.js "$to/embed.js" --content-type "${TYPES.js}" --cache-control "${CACHE.loader}"
${copy('', 'html', CACHE.rest)}
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
