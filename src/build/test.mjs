// npm test: everything that must hold, in one run. No step stops the next one; the last
// line counts the tests of all steps. Plain JavaScript with Node's own modules only.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { BROWSER_HINT, findBrowser } from './findBrowser.mjs';
import { findNginx, NGINX_HINT } from './findNginx.mjs';
import { install, ROOT, run, runTool } from './install.mjs';

const REPORTS = join(ROOT, '.cache', 'test');
const total = { passed: 0, failed: 0, skipped: 0 };
const failures = [];
const notes = [];

if (!install()) {
  fail('install');
  finish();
}
rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });

const browser = findBrowser() ?? installBrowser();
step('lint', () => runTool('biome', ['check', '--error-on-warnings']));
step('types', () => runTool('tsc', ['-b']));
tests('unit');
step('build', () => runTool('tsx', ['src/build/main.ts']));
if (browser) {
  tests('browser');
} else {
  fail('browser tests');
  console.error(`\n${BROWSER_HINT}`);
}
// What a host makes of the file it is given changes only with that file: not every machine
// needs an nginx, but none is to think that this was tried.
if (browser && findNginx()) tests('hosting');
else notes.push(`Not tried here: the site behind nginx. ${NGINX_HINT}`);
finish();

/** A step that is no test: it counts only when it fails. */
function step(name, action) {
  heading(name);
  const from = Date.now();
  if (action()) console.log(`${name}: ok, ${((Date.now() - from) / 1000).toFixed(1)} s`);
  else fail(name);
}

/** One project of the Vitest configuration, counted from its JSON report. */
function tests(project) {
  heading(`${project} tests`);
  const report = join(REPORTS, `${project}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const args = ['run', '--configLoader', 'runner', '--project', project, ...reporters];
  const ok = runTool('vitest', args, browser ? { WAYBILL_BROWSER: browser } : {});
  let counted;
  try {
    counted = JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    fail(`${project} tests (no report)`);
    return;
  }
  // A file that cannot even be loaded has no tests to count; it is one failure.
  const broken = counted.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  const failed = counted.numFailedTests + broken.length;
  total.passed += counted.numPassedTests;
  total.skipped += counted.numPendingTests + counted.numTodoTests;
  total.failed += failed;
  if (failed > 0) failures.push(`${project} tests (${failed})`);
  else if (!ok) fail(`${project} tests (errors outside any test)`);
}

function heading(name) {
  console.log(`\n── ${name} ${'─'.repeat(Math.max(0, 60 - name.length))}`);
}

function fail(name) {
  total.failed += 1;
  failures.push(name);
}

function finish() {
  if (failures.length > 0) console.log(`\nFailed: ${failures.join(', ')}`);
  for (const note of notes) console.log(`\n${note}`);
  const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
  console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
  process.exit(total.failed > 0 ? 1 : 0);
}

/** On Debian and Ubuntu, as root, a browser is one package away. */
function installBrowser() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return null;
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  heading('install Chromium');
  const packages = ['chromium', 'fonts-liberation'];
  const installed =
    run('apt-get', ['update', '-qq'], env) &&
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], env);
  return installed ? findBrowser() : null;
}
