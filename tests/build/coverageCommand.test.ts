import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { at, goodStory } from '../fixtures/goodStory';

describe('npm run check', () => {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const folder = mkdtempSync(join(tmpdir(), 'waybill-coverage-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const write = (name: string, content: string | Buffer) => {
    const file = join(folder, name);
    writeFileSync(file, content);
    return file;
  };
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', 'src/build/check/main.ts', ...args], {
      cwd: root,
      encoding: 'utf8',
    });
  const article = write('article.txt', 'The keeper’s log\n\nHe lit it that night.\n');

  test('fingerprints pasted into a story, then a copy that is the same and one that is not', () => {
    const bare = 'tests/fixtures/good/minimal.json';
    const printed = run(bare, '--fingerprint', article);
    expect(printed.status).toBe(0);
    const file = goodStory('minimal');
    Object.assign(at(file.sources, 0), {
      kind: 'article',
      ...(JSON.parse(`{${printed.stdout}}`) as object),
    });
    file.article = 'log';
    const pasted = write('story.json', JSON.stringify(file));
    const same = run(pasted, '--article', article);
    expect(same.stdout).toContain('The copy is the text that was curated: 2 paragraphs.');
    expect(same.status).toBe(0);
    const other = run(pasted, '--article', write('other.txt', 'The keeper’s log\n\nHe did not.'));
    expect(other.stdout).toContain('1 changed; 1 the same.');
    expect(other.status).toBe(1);
  }, 60_000);

  test('an article that is not there, and one that is not text', () => {
    const good = 'tests/fixtures/good/minimal.json';
    const nowhere = run(good, '--article', 'nowhere.txt');
    expect(nowhere.status).toBe(1);
    expect(nowhere.stderr).toContain('nowhere.txt:1:1  error  There is no such file.');
    const picture = write('picture.jpg', Buffer.from([0xff, 0xd8, 0xff, 0xe0]));
    const binary = run(good, '--fingerprint', picture);
    expect(binary.status).toBe(1);
    expect(binary.stderr).toContain('The file is a picture (JPEG), not plain text.');
    expect(binary.stderr).toContain('plain text file');
  }, 60_000);

  test('a story with an error is not compared', () => {
    const bad = run('tests/fixtures/bad/dangling-reference.json', '--article', article);
    expect(bad.status).toBe(1);
    expect(bad.stdout).toContain('(dangling-reference)');
    expect(bad.stdout).not.toContain('The copy');
  }, 60_000);

  test('two stories with one article, and an option that there is not', () => {
    const two = run('a.json', 'b.json', '--article', article);
    expect(two.status).toBe(1);
    expect(two.stderr).toContain('One story goes with one article.');
    const unknown = run('a.json', '--artcle', article);
    expect(unknown.status).toBe(1);
    expect(unknown.stderr).toContain('--artcle');
    expect(unknown.stderr).toContain('Usage: npm run check');
  }, 60_000);
});
