/**
 * `npm run basemap`: make the basemap again, byte for byte, from the pinned source.
 * Options: --config FILE (seeds/basemap.json), --out FILE (the config's output),
 * --cache FOLDER (in the system's temporary folder). Paths are from the working folder.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { assemble, serialise } from './assemble';
import { readConfig } from './config';
import { buildCountries } from './countries';
import { fetchSource } from './fetchSource';
import { shape } from './shape';

const { values } = parseArgs({
  options: {
    config: { type: 'string', default: 'seeds/basemap.json' },
    out: { type: 'string' },
    cache: { type: 'string', default: join(tmpdir(), 'waybill-basemap') },
  },
});

const config = readConfig(values.config);
const out = values.out ?? config.output;
const sourceFile = fetchSource(config.source, values.cache);
const shaped = shape(config, sourceFile, join(values.cache, 'shaped.json'));
const text = serialise(assemble(config, buildCountries(config, shaped)));
mkdirSync(dirname(out), { recursive: true });
writeFileSync(out, text);
console.log(
  `${out}: ${Buffer.byteLength(text)} bytes, ${brotliCompressSync(text).length} with brotli 11`,
);
