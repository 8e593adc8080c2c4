import { type Certainty, degreeOf } from '../core/story/certainties';
import { CERTAINTIES } from '../core/story/certaintyNames';

/** The width of each line around a number, a day or a bar. */
const WIDTH = { filled: '1.5px', solid: '1.5px', double: '3px', dashed: '1.5px', dotted: '2px' };

/**
 * How sure, as style rules: for all that carries `data-certainty`, on the map, the timeline,
 * cards, papers and paper alike. A page has them before its style sheets.
 *
 * @param lesson whether the page shows the steps of a lesson.
 */
export function certaintyCss(lesson: boolean): string {
  return [
    bars(),
    ...CERTAINTIES.map((one) => mark(one) + bar(one) + stamp(one) + (lesson ? step(one) : '')),
  ].join('');
}

function has(certainty: Certainty): string {
  return `[data-certainty=${certainty}]`;
}

/** The line of a border; a filled one has no line of its own. */
function lineOf(certainty: Certainty) {
  const { line, under = false, italic = false } = degreeOf(certainty).border;
  return { line, under, italic, filled: line === 'filled', drawn: `${WIDTH[line]} ${line}` };
}

/** A rule, if it says anything. */
function rule(selector: string, declarations: readonly (string | false)[]): string {
  const said = declarations.filter((one) => one !== false);
  return said.length === 0 ? '' : `${selector}{${said.join(';')}}`;
}

/** Numbers, and days on the timeline: each has a solid line of some width anyway. */
function mark(certainty: Certainty): string {
  const { line, under, filled, drawn } = lineOf(certainty);
  const other = !filled && !under && line !== 'solid';
  return rule(`${has(certainty)}:is(.badge,.lane__item--tick)`, [
    filled && 'background:var(--look);color:var(--panel)',
    other && `border-style:${line}`,
    other && line !== 'dashed' && `border-width:${WIDTH[line]}`,
    under && `border-color:#0000;border-block-end:${drawn} var(--look);border-radius:0`,
  ]);
}

/** Bars are full, but for those that have a line. */
function bars(): string {
  const full = CERTAINTIES.filter((one) => lineOf(one).filled).map(has);
  const lined = CERTAINTIES.filter((one) => !lineOf(one).filled).map(has);
  return (
    `.lane__item--bar:is(${lined}){--body:color-mix(in srgb,var(--look) 20%,var(--paper));` +
    '--edge:1.5px solid;border:var(--edge) var(--look);color:var(--ink);line-height:11px}' +
    // Yet to come, it is hollow: a full one needs a line then.
    `.lane__item--bar.lane__item--bar[data-phase=ahead]:is(${[...full, ':not([data-certainty])']})` +
    '{border:1px solid var(--rule);line-height:12px}'
  );
}

function bar(certainty: Certainty): string {
  const { line, under, filled, drawn } = lineOf(certainty);
  if (filled) return '';
  return rule(`.lane__item--bar${has(certainty)}`, [
    under
      ? `--edge:0 none;--under:${drawn};border-block-end:${drawn} var(--look)`
      : line !== 'solid' && `--edge:${drawn}`,
    !under && line === 'double' && 'line-height:8px',
  ]);
}

/** The word in a box, as on a paper. */
function stamp(certainty: Certainty): string {
  const { line, under, italic, filled } = lineOf(certainty);
  return rule(`.stamp${has(certainty)}`, [
    filled && 'background:var(--ink);color:var(--panel)',
    under
      ? `border:0;border-block-end:2px ${line} var(--ink);background:none;padding-inline:2px`
      : !filled && line !== 'solid' && `border-style:${line}`,
    !under && line === 'double' && 'border-width:4px;padding-block:0',
    italic && 'font-style:italic',
  ]);
}

/** The same in a step of a lesson, whose letters grow with the screen. */
function step(certainty: Certainty): string {
  const { line, filled } = lineOf(certainty);
  return rule(`${has(certainty)} .step__stamp`, [
    filled && 'background:var(--ink);color:var(--paper)',
    !filled && line !== 'solid' && `border-style:${line}`,
    line === 'double' && 'border-width:.2em',
  ]);
}
