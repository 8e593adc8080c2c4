import { describe, expect, test } from 'vitest';
import {
  escapeHtml,
  fillTemplate,
  inlineJson,
  rebaseCss,
  relativeAddress,
  squeezeTemplate,
} from '../../../src/build/pages/html';

describe('inlineJson', () => {
  const hostile = { a: '</script><!--', b: 'x\u2028y\u2029z', c: '<SCRIPT>' };
  const text = inlineJson(hostile);

  test('reads back as it was', () => {
    expect(JSON.parse(text)).toEqual(hostile);
  });
  test('holds nothing that could end or open an element', () => {
    expect(text).not.toMatch(/[<\u2028\u2029]/);
  });
});

test('escapeHtml escapes what ends an attribute or opens a tag', () => {
  expect(escapeHtml('a<b>"c"&d')).toBe('a&lt;b&gt;&quot;c&quot;&amp;d');
});

test.each([
  ['', 'assets/a.js', 'assets/a.js'],
  ['story/', 'assets/a.js', '../assets/a.js'],
  ['story/embed/', 'assets/a.js', '../../assets/a.js'],
  ['', '', './'],
  ['story/', '', '../'],
])('from %j to %j is %j', (page, file, address) => {
  expect(relativeAddress(page, file)).toBe(address);
});

describe('rebaseCss', () => {
  test.each([
    ['url(./font.woff2)', '', 'url(assets/font.woff2)'],
    ["url('font.woff2')", 'story/', 'url(../assets/font.woff2)'],
    ['url("../icons/a.svg?x#b")', 'story/', 'url(../icons/a.svg?x#b)'],
  ])('%s in a page at %j becomes %s', (css, page, expected) => {
    expect(rebaseCss(css, 'assets/reader.css', page)).toBe(expected);
  });
  test.each([
    'url(data:image/png;base64,AA==)',
    'url(#pattern)',
    'url(https://a.test/b)',
    'url(/x.png)',
  ])('%s stays', (css) => {
    expect(rebaseCss(css, 'assets/reader.css', 'story/')).toBe(css);
  });
});

describe('the template', () => {
  const template =
    '<html lang="en">\n  <head>\n    <!--waybill:head-->\n  </head>\n  <body><!--waybill:page--><!--waybill:foot--></body>\n</html>\n';

  test('is filled from slot to slot, and what fills one is not searched for the next', () => {
    const filled = fillTemplate(squeezeTemplate(template), {
      language: 'ko',
      head: '<title>a $& b</title>',
      page: '<p><!--waybill:foot--></p>',
      foot: '<i></i>',
    });
    expect(filled).toBe(
      '<html lang="ko"><head><title>a $& b</title></head><body><p><!--waybill:foot--></p><i></i></body></html>',
    );
  });

  test('must have every slot', () => {
    const parts = { language: 'en', head: '', page: '', foot: '' };
    expect(() => fillTemplate('<html lang="en"><!--waybill:head-->', parts)).toThrow('page');
  });
});
