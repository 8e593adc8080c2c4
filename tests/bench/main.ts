/**
 * `npm run bench`: this project beside bare pages of its kind, and one step of the slider
 * beside a bare redraw. Prints tables and keeps them in latest.md.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { launchChromium } from '../browser/launchChromium';
import { benchPages } from './benchPages';
import { benchLeaks } from './leaks';
import { benchSlider } from './slider';

const LATEST = fileURLToPath(new URL('./latest.md', import.meta.url));
/** What stands under this line of latest.md was written by hand, and stays. */
const NOTES = '## Notes';

const browser = await launchChromium();
const version = browser.version();
await browser.close();
const machine = `${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.versions.node}, Chromium ${version}, WebGL by software`;
const kept = notes();
const told: string[] = [];

tell('# The latest run of `npm run bench`');
tell(
  `${new Date().toISOString().slice(0, 10)}; ${machine}. Medians. Times are of this machine and of that hour: what compares is the ratios within a table.`,
);
tell('## Pages');
tell(
  'Five visits each, interleaved, each with an empty cache, over HTTP/1.1 with brotli. The line is slowed beneath the browser, for workers too; the processor by the browser, for the page alone. *Readable*: a frame with the whole map is on the screen. *Live*: WebGL has drawn ground and routes. *Blocking*: what tasks take over 50 ms each, before the reader reaches for the map; of the bare MapLibre page, all.',
);
tell(await benchPages());
tell('## The slider');
tell(await benchSlider());
tell('## Coming and going');
tell(await benchLeaks());

/** Prints a part, and keeps all so far: a run that is cut short leaves what it has measured. */
function tell(part: string): void {
  told.push(part);
  console.log(`${part}\n`);
  writeFileSync(LATEST, `${[...told, kept].join('\n\n').trimEnd()}\n`);
}

function notes(): string {
  try {
    const before = readFileSync(LATEST, 'utf8');
    const at = before.indexOf(NOTES);
    return at < 0 ? '' : before.slice(at);
  } catch {
    return '';
  }
}
