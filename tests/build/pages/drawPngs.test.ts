import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { drawPngs } from '../../../src/build/pages/drawPngs';

const folder = mkdtempSync(join(tmpdir(), 'waybill-png-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const square = (inside = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10">${inside}</svg>`;

test('a picture becomes a PNG file of the width asked for', async () => {
  const file = join(folder, 'square.png');
  await drawPngs(process.cwd(), [], [{ svg: square(), width: 30, file }]);
  const png = readFileSync(file);
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect(png.readUInt32BE(16)).toBe(30);
});

test('a picture that cannot be drawn is named, and why', async () => {
  const file = join(folder, 'broken.png');
  const broken = drawPngs(process.cwd(), [], [{ svg: '<svg', width: 30, file }]);
  await expect(broken).rejects.toThrow(/^Drawing .*broken\.png failed \(.*\)/);
  expect(existsSync(file)).toBe(false);
});
