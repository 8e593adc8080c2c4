/**
 * `npm run fonts`: cuts the fonts of the page out of the packages, and writes what is
 * known of their widths. What it makes is committed; run it when a package or the choice
 * of characters changes.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { cutFile, FACES, FILES, fileName, measureFace, PARTS } from './faces';
import { fontsCss } from './fontsCss';
import { metricsModule } from './metricsModule';

const FONTS = 'public/fonts';
const CSS = 'src/views/fonts.css';
const METRICS = 'src/core/scene/textMetricsData.ts';

rmSync(FONTS, { recursive: true, force: true });
mkdirSync(FONTS, { recursive: true });
for (const file of FILES) {
  for (const part of PARTS) {
    const font = await cutFile(file, part);
    writeFileSync(join(FONTS, fileName(file, part)), font);
    console.log(`${fileName(file, part).padEnd(28)} ${(font.length / 1000).toFixed(1)} kB`);
  }
}

const measures = new Map(
  await Promise.all(FACES.map(async (face) => [face.name, await measureFace(face)] as const)),
);
writeFileSync(CSS, fontsCss(measures));
writeFileSync(METRICS, metricsModule(measures));
writeFileSync(join(FONTS, 'LICENSE.txt'), licence());
spawnSync('node_modules/.bin/biome', ['check', '--write', CSS, METRICS], { stdio: 'inherit' });

function licence(): string {
  const require = createRequire(import.meta.url);
  const text = readFileSync(require.resolve('@fontsource/ibm-plex-sans/LICENSE'), 'utf8');
  const ofl = text.slice(text.indexOf('-----'));
  return `The fonts in this folder are parts of

  IBM Plex Sans (sans*)
  Copyright 2017, 2019 IBM Corp., with Reserved Font Name "Plex"

  Source Serif 4 (serif-600*)
  Copyright 2014-2023 Adobe (http://www.adobe.com/), with Reserved Font Name "Source"

cut down to fewer characters. They are licensed under the SIL Open Font License,
Version 1.1:

${ofl}`;
}
