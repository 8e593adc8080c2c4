/**
 * Brings the source data onto this machine. It is 107 MB unpacked, too big to be
 * everyone's dependency, so it is fetched only when the basemap is rebuilt.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BasemapConfig } from './config';

/**
 * Fetch the pinned package with `npm pack`, check its hash and unpack it.
 * A tarball already in the cache is used again, and checked again.
 * @param cacheDir folder to keep the tarball and the unpacked file in; made if missing.
 * @returns path of the GeoJSON file.
 * @throws Error if the registry can't be reached or the tarball is not the pinned one.
 */
export function fetchSource(source: BasemapConfig['source'], cacheDir: string): string {
  mkdirSync(cacheDir, { recursive: true });
  // npm's own naming: "@scope/name" becomes "scope-name".
  const tarball = join(
    cacheDir,
    `${source.package.replace('@', '').replace('/', '-')}-${source.version}.tgz`,
  );
  if (!existsSync(tarball)) {
    execFileSync(
      'npm',
      [
        'pack',
        `${source.package}@${source.version}`,
        '--pack-destination',
        cacheDir,
        '--loglevel',
        'error',
      ],
      {
        stdio: ['ignore', 'ignore', 'inherit'],
      },
    );
  }
  const integrity = `sha512-${createHash('sha512').update(readFileSync(tarball)).digest('base64')}`;
  if (integrity !== source.integrity) {
    throw new Error(`${tarball}: integrity is ${integrity}, expected ${source.integrity}`);
  }
  execFileSync('tar', ['-xzf', tarball, '-C', cacheDir, `package/${source.file}`]);
  return join(cacheDir, 'package', source.file);
}
