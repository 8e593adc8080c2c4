import { expect, test } from 'vitest';
import { runExport } from '../../src/build/export/run';
import { SERVE_USAGE, serveArguments } from '../../src/build/serveArguments';

test('the port of the site is an option, or of the environment', () => {
  expect(serveArguments(['--port', '4181'], '5000')).toEqual({ dir: 'dist', port: 4181 });
  expect(serveArguments(['out'], '5000')).toEqual({ dir: 'out', port: 5000 });
  expect(serveArguments([], '')).toEqual({ dir: 'dist', port: 4173 });
});

test('what is no port or no option is answered in words', () => {
  expect(serveArguments(['--port', 'x'], undefined)).toMatchObject({ exitCode: 1 });
  expect(serveArguments(['--port', '70000'], undefined)).toMatchObject({ exitCode: 1 });
  const { said } = serveArguments(['--frob'], undefined) as { said: string };
  expect(said).toMatch(/Unknown option[\s\S]*Usage:/);
});

test('--help shows the usage', () => {
  expect(serveArguments(['--help'], undefined)).toEqual({ exitCode: 0, said: SERVE_USAGE });
  const { exitCode, stdout } = runExport(['--help']);
  expect(exitCode).toBe(0);
  expect(stdout).toMatch(/^Usage: npm run export/);
});
