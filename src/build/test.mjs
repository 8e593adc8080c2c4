// npm test: everything that must hold, in one run. No step stops the next one; the last
// line counts the tests of all steps. Plain JavaScript with Node's own modules only.
import { mkdirSync, openSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { BROWSER_HINT, findBrowser } from './findBrowser.mjs';
import { findNginx, NGINX_HINT } from './findNginx.mjs';
import { install, ROOT, run, runTool } from './install.mjs';

const REPORTS = join(ROOT, '.cache', 'test');
const total = { passed: 0, failed: 0, skipped: 0 };
const failures = [];
const notes = [];

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });
// A browser comes from elsewhere than the packages: both are fetched at once.
const fetched = besides('install Chromium', installBrowser);
if (!(await install())) {
  fail('install');
  finish();
}
// One core builds the site while the other is at what needs none.
const built = besides('build', async (out) => {
  await fetched.done;
  return runTool('tsx', ['src/build/main.ts'], { out });
});
await step('lint', () => runTool('biome', ['check', '--error-on-warnings']));
await step('types', () => runTool('tsc', ['-b']));
await tests('unit');
await fetched.show();
await built.show();
const browser = findBrowser();
if (browser) {
  await tests('browser');
} else {
  fail('browser tests');
  console.error(`\n${BROWSER_HINT}`);
}
// What a host makes of the file it is given changes only with that file: not every machine
// needs an nginx, but none is to think that this was tried.
if (browser && findNginx()) await tests('hosting');
else notes.push(`Not tried here: the site behind nginx. ${NGINX_HINT}`);
finish();

/** A step that is no test: it counts only when it fails. */
async function step(name, action) {
  heading(name);
  const from = Date.now();
  told(name, await action(), from);
}

function told(name, ok, from, to = Date.now()) {
  if (ok) console.log(`${name}: ok, ${((to - from) / 1000).toFixed(1)} s`);
  else fail(name);
}

/**
 * Begins a step beside others. `action` writes to the open file that it is given; `show` waits
 * for its end, and prints that in one piece. An action that answers null had nothing to do.
 */
function besides(name, action) {
  const log = join(REPORTS, `${name.replaceAll(' ', '-')}.log`);
  const from = Date.now();
  const done = action(openSync(log, 'w')).then((ok) => ({ ok, to: Date.now() }));
  const show = async () => {
    const { ok, to } = await done;
    if (ok === null) return;
    heading(name);
    process.stdout.write(readFileSync(log, 'utf8'));
    told(name, ok, from, to);
  };
  return { done, show };
}

/** One project of the Vitest configuration, counted from its JSON report. */
async function tests(project) {
  heading(`${project} tests`);
  const report = join(REPORTS, `${project}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const args = ['run', '--configLoader', 'runner', '--project', project, ...reporters];
  const found = findBrowser();
  const ok = await runTool('vitest', args, { env: found ? { WAYBILL_BROWSER: found } : {} });
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

/**
 * On Debian and Ubuntu, as root, a browser is one package away: one without windows where
 * there is such a package, which does for tests. null: nothing to do, or nothing to be done.
 */
async function installBrowser(out) {
  if (findBrowser() || process.platform !== 'linux' || process.getuid?.() !== 0) return null;
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args) => run('apt-get', args, { env, out });
  const get = (name) =>
    apt('install', '-y', '-qq', '--no-install-recommends', name, 'fonts-liberation');
  return (
    (await apt('update', '-qq')) &&
    ((await get('chromium-headless-shell')) || (await get('chromium')))
  );
}
