import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { placeRules } from '../../../src/build/pages/placeRules';
import { LATER_RULES, LaterRules } from '../../../src/views/LaterRules';

const MARK = 'first-view-ends{order:0}';
const above = '<p style="left:1px">Map</p>';
const below = '<p style="left:1px">Timeline</p><p style="left:2px">Card</p>';
const place = `${LATER_RULES}</style>`;
const styles = { css: `.map{top:0}${MARK}.timeline{top:1px}`, links: [], lift: true };

test('what React renders is the place that is looked for', () => {
  expect(renderToString(createElement(LaterRules))).toBe(place);
});

test('rules that the first view does without stand behind it, in their order', () => {
  const { html, css } = placeRules(above + place + below, styles, ':root{--ink:#000}');
  expect(css).toBe(':root{--ink:#000}.map{top:0}#waybill [data-s0]{left:1px}');
  expect(html).toBe(
    `<p data-s0>Map</p>${LATER_RULES}.timeline{top:1px}` +
      '#waybill [data-t0]{left:1px}#waybill [data-t1]{left:2px}</style>' +
      '<p data-t0>Timeline</p><p data-t1>Card</p>',
  );
});

test('a page without a place for them has all in its head', () => {
  const whole = { ...styles, css: '.map{top:0}.timeline{top:1px}' };
  const { html, css } = placeRules(above + below, whole, '');
  expect(css).toContain('.map{top:0}.timeline{top:1px}#waybill [data-s0]');
  expect(html).not.toContain('<style');
});

test('style sheets that are linked leave the place empty', () => {
  const { html, css } = placeRules(above + place, { css: '', links: ['a.css'], lift: false }, '');
  expect(html).toBe(above + place);
  expect(css).toBe('');
});

test.each(['.map{top:0}', `.map{top:0}${MARK}${MARK}`])('%s does not say where to part', (css) => {
  expect(() => placeRules(above + place, { ...styles, css }, '')).toThrow(MARK);
});
