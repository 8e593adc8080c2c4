import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

/** A picture to draw. */
export interface PngJob {
  readonly svg: string;
  /** Pixels. */
  readonly width: number;
  /** Where it goes. */
  readonly file: string;
}

/**
 * Draws SVG pictures as PNG files, in a process of their own.
 *
 * @param fontFiles TrueType files of the families that the pictures name.
 * @throws which picture failed, and why, as far as the drawing program says.
 */
export async function drawPngs(
  root: string,
  fontFiles: readonly string[],
  pictures: readonly PngJob[],
): Promise<void> {
  const child = spawn(process.execPath, [join(root, 'src/build/pages/rasterize.mjs')], {
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  // Where it ends before it has read all, its exit says so.
  child.stdin.on('error', () => {});
  child.stdin.end(JSON.stringify({ fontFiles, pictures }));
  const ended = new Promise<string | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) =>
      resolve(code === 0 ? null : (signal ?? `exit code ${code}`)),
    );
  });
  const [failure, begun, said] = await Promise.all([ended, text(child.stdout), text(child.stderr)]);
  if (failure === null) return;
  const file = begun.trim().split('\n').at(-1) || 'the first picture';
  const reason = /^\w*Error: .*$/m.exec(said)?.[0];
  throw new Error(
    `Drawing ${file} failed (${reason ?? `the drawing program ended with ${failure}`}). ` +
      'Look at the map.svg beside it; @resvg/resvg-js turns it into pixels.',
  );
}
