import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkStoryText } from '../../src/build/check/checkStoryText';
import { RULES, type Rule } from '../../src/core/story/rules';
import { alderSea } from '../fixtures/alderSea';

const FOLDER = new URL('../fixtures/bad/', import.meta.url);

/** Of each fixture: the one rule it breaks, where, and what the issue must speak of. */
const FIXTURES: readonly [rule: Rule, line: number, column: number, mentions: string][] = [
  ['empty-file', 1, 1, '4 characters'],
  ['not-json', 1, 1, '<!doctype html>'],
  ['bad-json', 10, 15, 'en,'],
  ['trailing-comma', 105, 30, '"}"'],
  ['comment', 10, 21, 'the story'],
  ['duplicate-key', 11, 3, '"language"'],
  ['too-deep', 1, 76, '64'],
  ['wrong-type', 101, 16, '7'],
  ['unknown-key', 72, 7, '"departed"'],
  ['missing-key', 109, 5, '"certainty"'],
  ['missing-id', 162, 5, '"id"'],
  ['unknown-value', 65, 15, '"sea"'],
  ['bad-format', 4, 14, '"1.1"'],
  ['too-long', 92, 16, '27 more'],
  ['too-short', 148, 16, '0 entries'],
  ['out-of-range', 34, 54, '250'],
  ['blank-text', 147, 15, '" "'],
  ['control-character', 147, 15, 'U+0007'],
  ['bidi-control', 147, 15, 'U+202E'],
  ['broken-unicode', 147, 15, 'U+D83D'],
  ['bad-link', 24, 14, 'gazette.example/grain'],
  ['hostile-link', 24, 14, 'javascript:alert(1)'],
  ['live-map-missing', 11, 42, 'public/maps/alder.pmtiles'],
  ['live-map-insecure', 11, 42, '"https://tiles.example/alder.pmtiles"'],
  ['markup-in-text', 147, 15, '<b>'],
  ['missing-language', 40, 15, '"en"'],
  ['duplicate-id', 99, 13, '"loading"'],
  ['id-unlike-folder', 3, 9, '"kestrel-wheat"'],
  ['dangling-reference', 95, 16, '"port-alder"'],
  ['repeated-reference', 85, 30, '"c-inland"'],
  ['unused-item', 26, 5, '"almanac"'],
  ['bad-date', 73, 18, '2021-03-04'],
  ['impossible-date', 73, 18, '2021-02-30'],
  ['reversed-date', 84, 15, '2021-03-09/2021-03-05'],
  ['unsupported-date', 73, 18, '2021-03-04T08:00'],
  ['arrives-before-departs', 73, 18, '2021-03-10'],
  ['reported-too-early', 116, 19, '2021-03-27'],
  ['reported-after-source', 127, 19, '2021-03-25'],
  ['date-in-future', 5, 14, '2022-01-01'],
  ['dated-twice', 73, 15, '"voyage"'],
  ['dated-apart', 94, 15, '"c-loading" is about "2021-02-27~"'],
  ['undated-without-note', 103, 15, '"meeting"'],
  ['span-open', 11, 11, '2021-02/..'],
  ['span-too-long', 84, 15, '2201'],
  ['span-leaves-out', 95, 15, '2021-02-27~'],
  ['version-order', 8, 18, '1.1.0'],
  ['coordinate-out-of-range', 159, 43, '427'],
  ['coordinates-swapped', 159, 43, '[127, -8]'],
  ['null-island', 159, 43, '[0, 0]'],
  ['bad-extent', 53, 50, '-10.5'],
  ['place-outside-extent', 52, 13, '33.5'],
  ['home-shows-nothing', 14, 11, '-13'],
  ['wrong-country', 35, 18, 'ALD'],
  ['at-sea-on-land', 54, 18, '"millgate"'],
  ['leg-goes-nowhere', 81, 13, '"kestrel-bay"'],
  ['bearing-unused', 67, 18, '45'],
  ['path-missing', 66, 16, 'illustrative'],
  ['path-without-basis', 67, 15, '"none"'],
  ['path-unexplained', 59, 5, '"voyage"'],
  ['legs-dont-meet', 70, 9, '"kestrel-bay"'],
  ['strand-gap', 80, 15, '"kestrel-bay"'],
  ['sea-leg-crosses-land', 68, 9, '[26.8'],
  ['label-without-name', 159, 5, '"l-sea"'],
  ['zoom-reversed', 159, 99, '9'],
  ['unknown-basemap', 11, 14, '"alder-sea"'],
  ['claim-without-source', 145, 5, '"c-meeting"'],
  ['event-without-claim', 105, 17, '"meeting"'],
  ['leg-without-claim', 59, 5, '"voyage"'],
  ['article-kind', 13, 14, '"pilot-book"'],
  ['paragraph-without-article', 118, 20, '"pilot-book"'],
  ['differs-from-itself', 155, 23, '"c-meeting"'],
  ['inferred-without-basis', 132, 5, '"c-inland"'],
  ['context-unmarked', 98, 5, '"meeting"'],
  ['later-than-checked', 151, 19, '2021-05-18'],
  ['outside-date-of-article', 127, 34, '"gazette"'],
  ['repeated-print', 29, 16, 'paragraph 5'],
  ['paragraph-without-print', 133, 20, 'paragraph 3'],
  ['step-not-a-day', 176, 15, '2021-03'],
  ['step-outside-span', 176, 15, '2022-03-02'],
  ['step-outside-camera', 180, 15, '"port-alder"'],
  ['held-not-shown', 180, 16, '"voyage"'],
  ['held-not-claimed', 180, 22, '"c-meeting"'],
  ['answer-without-question', 177, 17, 'no question'],
  ['held-without-answer', 174, 5, 'no answer'],
];

describe('one bad fixture per rule', () => {
  test('every rule has its fixture, and every fixture its rule', () => {
    const rules = FIXTURES.map(([rule]) => rule).sort();
    expect(rules).toEqual(Object.keys(RULES).sort());
    expect(readdirSync(FOLDER).sort()).toEqual(rules.map((rule) => `${rule}.json`));
  });

  test.each(FIXTURES)('%s, at %i:%i, and nothing else', (rule, line, column, mentions) => {
    const file = `${rule}.json`;
    const { story, issues } = checkStoryText(readFileSync(new URL(file, FOLDER), 'utf8'), file, {
      ...alderSea,
      folder: 'kestrel-grain',
      hasFile: () => false,
    });
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({ rule, severity: RULES[rule], file, line, column });
    const { message = '', hint = '' } = issues[0] ?? {};
    expect(message).toMatch(/\S{3}/);
    expect(hint).toMatch(/\S{3}/);
    expect(`${message}\n${hint}`).toContain(mentions);
    // A warning does not keep a story from being compiled; an error does.
    expect(story === undefined).toBe(RULES[rule] === 'error');
  });
});
