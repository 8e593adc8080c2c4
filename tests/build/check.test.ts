import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { checkStoryText } from '../../src/build/check/checkStoryText';
import { printIssues } from '../../src/build/check/printIssues';
import { goodText } from '../fixtures/goodStory';

const minimal = goodText('minimal');

/** `rule line:column` of every issue of a text. */
const seen = (text: string) =>
  checkStoryText(text, 'x.json').issues.map(
    ({ rule, line, column }) => `${rule} ${line}:${column}`,
  );

describe('slips in the notation of JSON', () => {
  test.each<
    [what: string, text: string, line: number, column: number, message: string, hint: string]
  >([
    ['a text not closed', '{\n  "a": "x,\n  "b": 2\n}', 2, 8, 'not closed: "x,"', 'double quote'],
    [
      'a missing comma',
      '{\n  "a": 1\n  "b": 2\n}',
      2,
      9,
      'comma is missing before "\\"b\\""',
      'comma',
    ],
    ['a missing comma in a list', '[1 2]', 1, 3, 'comma is missing', 'comma'],
    ['a missing colon', '{ "a" 1 }', 1, 7, 'colon is missing', '"key": value'],
    ['one comma too many', '{ "a": 1,, "b": 2 }', 1, 10, 'one comma too many', 'Remove'],
    ['a missing value', '{ "a": , "b": 2 }', 1, 8, 'value is missing', 'Write'],
    ['a missing last value', '{ "a": }', 1, 8, 'value is missing before "}"', 'Write'],
    ['a key without quotes', '{ a: 1 }', 1, 3, '"a" is neither', 'double quotes'],
    ['single quotes', "{ 'a': 1 }", 1, 3, 'Single quotes', 'double quotes'],
    ['typographic quotes', '{ “a”: 1 }', 1, 3, 'Typographic quotes', 'smart quotes'],
    ['capitals', '{ "a": True }', 1, 8, '"True" must be in small letters', 'Write true'],
    ['undefined', '{ "a": undefined }', 1, 8, '"undefined"', 'null'],
    ['NaN', '{ "a": NaN }', 1, 8, '"NaN" is no number', 'number'],
    ['minus infinity', '{ "a": -Infinity }', 1, 8, '"-Infinity" is no number', 'number'],
    ['a leading nought', '{ "a": 07 }', 1, 8, '"07"', 'Write 7'],
    ['a leading plus', '{ "a": +1 }', 1, 8, '"+1" is no number', 'digits'],
    ['a bare point', '{ "a": 5. }', 1, 8, '"5."', 'digits'],
    ['an equals sign', '{ "a" = 1 }', 1, 7, '"="', '"key": value'],
    ['a semicolon', '{ "a": 1; "b": 2 }', 1, 9, '";"', 'comma'],
    ['a wrong escape', '{ "a": "\\x" }', 1, 8, '\\x', '\\\\'],
    ['a half escape', '{ "a": "\\u12" }', 1, 8, '\\u12', 'four hexadecimal'],
    ['a bare tab', '{ "a": "x\ty" }', 1, 8, '\\u0009', '\\t'],
    ['the wrong bracket', '{ "a": [1, 2} }', 1, 13, '"}"', '[ goes with ]'],
    ['a file cut off', '{\n  "a": [1,\n  2', 3, 4, 'a "]" is missing', 'cut off'],
    ['one bracket too many', '{ "a": 1 } }', 1, 12, 'goes on with "}"', 'one too many'],
    ['two stories', '{ "a": 1 }\n{ "a": 1 }', 2, 1, 'goes on with', 'Remove'],
    ['a comment not closed', '{ "a": 1 /* x }', 1, 10, 'never closed', 'comments'],
  ])('%s', (_, text, line, column, message, hint) => {
    const { story, issues } = checkStoryText(text, 'x.json');
    expect(story).toBeUndefined();
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({ rule: 'bad-json', severity: 'error', line, column });
    expect(issues[0]?.message).toContain(message);
    expect(issues[0]?.hint).toContain(hint);
  });

  test.each([
    ['', 'empty-file'],
    [' \n\t', 'empty-file'],
    ['<!doctype html><html></html>', 'not-json'],
    ['format: 1\ntitle: x\n', 'not-json'],
    ['Dear editor,', 'not-json'],
    ['[]', 'wrong-type'],
    ['null', 'wrong-type'],
    ['"x"', 'wrong-type'],
    ['-', 'bad-json'],
    ['/', 'bad-json'],
    ['//', 'comment'],
    ['nul', 'not-json'],
  ])('%j is %s', (text, rule) => {
    const { story, issues } = checkStoryText(text, 'x.json');
    expect(story).toBeUndefined();
    expect(issues[0]?.rule).toBe(rule);
  });

  test.each(['', 'Dear editor,'])('of %j the hint says how to begin', (text) => {
    const { issues } = checkStoryText(text, 'x.json');
    expect(issues[0]?.hint).toContain('npm run new -- <slug>');
  });

  test('comments and trailing commas are errors, but do not hide what else is wrong', () => {
    const text = minimal
      .replace('"language": "en",', '"language": "en", // see below\n')
      .replace('"kind": "site",', '"kind": "sight", /* a slip */')
      .replace(
        '"country": null,\n      "source": "log"',
        '"country": null,\n      "source": "log",',
      );
    expect(checkStoryText(text, 'x.json').issues.map(({ rule }) => rule)).toEqual([
      'comment',
      'unknown-value',
      'comment',
      'trailing-comma',
    ]);
  });

  test('what looks like a comment or a trailing comma inside a text is text', () => {
    const text = minimal.replace('"A light is lit"', '"A // light, /* is */ ,} lit,]"');
    expect(seen(text)).toEqual([]);
  });
});

describe('where it stands', () => {
  const spoilt = minimal.replace('"kind": "site"', '"kind": "sight"');

  test('a byte order mark takes no column, and is no error', () => {
    expect(seen(`\ufeff${minimal}`)).toEqual([]);
    expect(seen('\ufeff{ "a": 1, }')).toContain('trailing-comma 1:9');
  });

  test.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['CR', '\r'],
  ])('lines may end in %s', (_, end) => {
    expect(seen(spoilt.replaceAll('\n', end))).toEqual(['unknown-value 15:15']);
  });

  test('all in one line', () => {
    const text = JSON.stringify(JSON.parse(spoilt));
    expect(seen(text)).toEqual([`unknown-value 1:${text.indexOf('"sight"') + 1}`]);
  });

  test('of a key given twice the last one counts, as it does for the reader of the file', () => {
    const text = minimal.replace('"kind": "site",', '"kind": "site",\n      "kind": "sight",');
    expect(seen(text)).toEqual(['duplicate-key 16:7', 'unknown-value 16:15']);
  });

  test('keys given twice deep inside, and __proto__ twice', () => {
    expect(seen('{ "a": [{ "b": { "c": 1, "c": 2 } }], "__proto__": 1, "__proto__": 2 }')).toEqual(
      expect.arrayContaining(['duplicate-key 1:26', 'duplicate-key 1:55']),
    );
  });

  test('a hundred thousand brackets do not overflow the stack', () => {
    for (const [open, close] of [
      ['[', ']'],
      ['{"a":', '}'],
    ] as const) {
      const text = `{ "format": ${open.repeat(100_000)}1${close.repeat(100_000)} }`;
      expect(checkStoryText(text, 'x.json').issues.map(({ rule }) => rule)).toEqual(['too-deep']);
    }
  });

  test('issues come in the order of the text', () => {
    const text = goodText('complete').replaceAll('"2021-03-18"', '"2021-02-30"');
    const lines = checkStoryText(text, 'x.json').issues.map(({ line }) => line ?? 0);
    expect(lines).toHaveLength(5);
    expect(lines).toEqual([...lines].sort((a, b) => a - b));
  });
});

describe('printIssues', () => {
  const issue = (line: number, severity: 'error' | 'warning', file = 'a.json') => ({
    severity,
    rule: 'some-rule',
    path: [],
    message: 'It is wrong.',
    hint: 'Correct it.',
    file,
    line,
    column: 3,
  });

  test('two lines an issue, sorted by file and line, and a count', () => {
    const text = printIssues([
      issue(12, 'error'),
      issue(2, 'warning'),
      issue(1, 'error', 'B.json'),
    ]);
    expect(text.split('\n')).toEqual([
      'B.json:1:3  error  It is wrong.  (some-rule)',
      '  → Correct it.',
      'a.json:2:3  warning  It is wrong.  (some-rule)',
      '  → Correct it.',
      'a.json:12:3  error  It is wrong.  (some-rule)',
      '  → Correct it.',
      '2 errors, 1 warning.',
    ]);
  });

  test('of more than three alike the first stands for all, with the lines of the others', () => {
    const many = Array.from({ length: 60 }, (_, at) => issue(10 + at, 'warning'));
    const others = { ...issue(12, 'warning'), hint: 'Do something else.' };
    expect(printIssues([...many, others]).split('\n')).toEqual([
      'a.json:10:3  warning  It is wrong.  (some-rule)',
      '  → Correct it.',
      '  And 59 more of the same kind: lines 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, …',
      'a.json:12:3  warning  It is wrong.  (some-rule)',
      '  → Do something else.',
      '0 errors, 61 warnings.',
    ]);
    expect(printIssues(many.slice(0, 3)).match(/→/g)).toHaveLength(3);
    expect(printIssues(many, { all: true }).match(/→/g)).toHaveLength(60);
    const oneLine = many.slice(0, 5).map((one) => ({ ...one, line: 7 }));
    expect(printIssues(oneLine)).toContain('And 4 more of the same kind: line 7\n');
  });

  test('a wrong "checked" is one block, not one for each claim', () => {
    const text = goodText('complete').replace('"checked": "2021-04-02"', '"checked": "2020-04-02"');
    const { issues } = checkStoryText(text, 'x.json');
    const late = issues.filter(({ rule }) => rule === 'later-than-checked');
    expect(late.length).toBeGreaterThan(3);
    expect(printIssues(issues).match(/later-than-checked/g)).toHaveLength(1);
  });

  test('one of each, and none', () => {
    expect(printIssues([issue(1, 'error')])).toMatch(/\n1 error, 0 warnings\.$/);
    expect(printIssues([])).toBe('No issues.');
  });

  test('colour only where it is asked for', () => {
    expect(printIssues([issue(1, 'error')])).not.toContain('\u001b');
    expect(printIssues([issue(1, 'error')], { colour: true })).toContain(
      '\u001b[31merror\u001b[0m',
    );
  });
});

describe('npm run check', () => {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const folder = mkdtempSync(join(tmpdir(), 'waybill-check-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  const run = (...args: string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', 'src/build/check/main.ts', ...args], {
      cwd: root,
      encoding: 'utf8',
    });
  const good = 'tests/fixtures/good/minimal.json';
  const bad = 'tests/fixtures/bad/dangling-reference.json';

  test('a good story: exit 0', () => {
    const { status, stdout, stderr } = run(good);
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: 'No issues.\n', stderr: '' });
  }, 30_000);

  test('a bad one among good ones: exit 1, every issue with file, line and column', () => {
    const { status, stdout } = run(good, bad);
    expect(status).toBe(1);
    expect(stdout).toContain(`${bad}:95:16  error  In event "loading"`);
    expect(stdout).toContain('\n  → Did you mean "port-alder"?');
    expect(stdout).not.toContain('\u001b');
  }, 30_000);

  test('warnings alone: exit 0', () => {
    const file = join(folder, 'warning.json');
    writeFileSync(file, minimal.replace('"at": [40, -20]', '"at": [0, 0]'));
    const { status, stdout } = run(file);
    expect(status).toBe(0);
    expect(stdout).toContain('0 errors, 1 warning.');
  }, 30_000);

  test('a day that has not come: a warning', () => {
    const file = join(folder, 'future.json');
    writeFileSync(file, minimal.replace('"checked": "2020-06-01"', '"checked": "2999-06-01"'));
    const { status, stdout } = run(file);
    expect(status).toBe(0);
    expect(stdout).toContain(`${file}:5:14  warning  The story was last checked ("2999-06-01")`);
  }, 30_000);

  test('no argument: how to use it, exit 1', () => {
    const { status, stderr } = run();
    expect(status).toBe(1);
    expect(stderr).toContain('Usage: npm run check -- <story.json>');
  }, 30_000);

  test('a story that is not there: what may have been meant', () => {
    for (const word of ['rhosu', 'seeds/rhosu/story.json']) {
      const { status, stderr } = run(word);
      expect(status).toBe(1);
      expect(stderr).toBe(
        'seeds/rhosu/story.json:1:1  error  There is no story "rhosu" in seeds.\n  → Did you mean rhosus?\n',
      );
    }
    expect(run('quite-another').stderr).toMatch(
      /→ Those there are .*rhosus.* npm run new -- quite-another makes it\./,
    );
  }, 30_000);

  test('a picture is called one', () => {
    const png = join(folder, 'png.json');
    writeFileSync(png, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]));
    const jpeg = join(folder, 'jpeg.json');
    writeFileSync(jpeg, Buffer.from([0xff, 0xd8, 0xff, 0xe0]));
    const { stderr } = run(png, jpeg);
    expect(stderr).toContain('The file is a picture (PNG), not plain text.');
    expect(stderr).toContain('The file is a picture (JPEG), not plain text.');
  }, 30_000);

  test('a file that is not there, a folder, and one that is not UTF-8', () => {
    const latin = join(folder, 'latin.json');
    writeFileSync(latin, Buffer.from([0x7b, 0x22, 0xe9, 0x22, 0x7d]));
    const { status, stderr } = run('nowhere.json', folder, latin);
    expect(status).toBe(1);
    expect(stderr).toContain('nowhere.json:1:1  error  There is no such file.');
    expect(stderr).toContain(`${folder}:1:1  error  This is a folder`);
    expect(stderr).toContain(`${latin}:1:3  error  The file is not in UTF-8: `);
    expect(stderr).not.toMatch(/\n\s+at /);
  }, 30_000);
});
