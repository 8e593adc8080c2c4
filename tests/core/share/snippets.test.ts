import { describe, expect, test } from 'vitest';
import { SNIPPET_KINDS, type SnippetInput, snippet } from '../../../src/core/share/snippets';

const input: SnippetInput = {
  title: 'From Alder to Birch',
  label: 'Map: From Alder to Birch',
  frame: 'https://maps.example/alder/embed/?t=2021-03-05&cards=1',
  page: 'https://maps.example/alder/?t=2021-03-05',
  loader: 'https://maps.example/embed.js',
  picture: { url: 'https://maps.example/alder/map.png', width: 1200, height: 800 },
  alt: 'Map: From Alder to Birch. 5 March 2021.',
  height: { least: 600, base: 500, slope: 0.2, most: 740 },
  width: null,
  story: 'alder',
  parameters: { t: '2021-03-05', cards: '1' },
};

describe('the frame first', () => {
  const code = snippet('frame', input);

  test('in the order in which systems strip things', () => {
    const order = ['<iframe', '<script', '<noscript', '<p><a'].map((part) => code.indexOf(part));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(order).not.toContain(-1);
  });

  test.each([
    'title="Map: From Alder to Birch"',
    'aria-label="Map: From Alder to Birch"',
    'width="100%"',
    'height="740"',
    'loading="lazy"',
    'scrolling="no"',
    'frameborder="0"',
    'allow="fullscreen"',
    'allowfullscreen',
    'sandbox="allow-scripts allow-same-origin',
    'referrerpolicy="strict-origin-when-cross-origin"',
    'src="https://maps.example/alder/embed/?t=2021-03-05&amp;cards=1"',
  ])('has %s', (part) => expect(code).toContain(part));

  test('reserves the height that follows from the width around it', () => {
    expect(code).toContain('height:clamp(600px,500px + 20cqw,740px)');
    expect(code).toContain('container-type:inline-size');
    expect(snippet('frame', { ...input, width: 800 })).toContain('height:660px');
  });
});

test('the element and the script alone carry what is asked for', () => {
  expect(snippet('element', input)).toContain(
    '<waybill-map story="alder" date="2021-03-05" cards="1" height="600">',
  );
  expect(snippet('script', input)).toContain(
    'data-story="alder" data-date="2021-03-05" data-cards="1"',
  );
});

test('a transparent frame has no ground of its own in a dark page', () => {
  const clear = { ...input, parameters: { transparent: '1' } };
  expect(snippet('frame', clear)).toContain(';color-scheme:light"');
  expect(snippet('frame', input)).not.toContain('color-scheme');
});

test.each(['element', 'script'] as const)('%s stands in a box as tall as the map', (kind) => {
  expect(snippet(kind, input)).toContain(
    '<div style="container-type:inline-size"><div style="min-height:clamp(600px,500px + 20cqw,740px)">',
  );
  expect(snippet(kind, { ...input, width: 800 })).toContain(
    '<div style="max-width:800px;min-height:660px">',
  );
});

test('AMP has a placeholder and something to press when it overflows', () => {
  const code = snippet('amp', input);
  expect(code).toContain('<amp-img placeholder');
  expect(code).toContain('<div overflow tabindex="0" role="button"');
});

test.each(SNIPPET_KINDS)('a hostile title stays text in %s', (kind) => {
  const hostile = '"><script>alert(1)</script><p a="';
  const code = snippet(kind, { ...input, title: hostile, label: hostile, alt: hostile });
  expect(code).not.toContain('<script>alert');
  expect(code).not.toContain('""');
});
