import { DOMParser } from '@xmldom/xmldom';
import { expect, test } from 'vitest';
import { escapeXml, xml, xmlDocument } from '../../../src/core/export/xml';

const parse = (text: string) =>
  new DOMParser({
    onError: (level, said) => {
      throw new Error(`${level}: ${said}`);
    },
  }).parseFromString(text, 'text/xml');

test.each([
  ['a < b & "c" > \'d\''],
  [']]><script>alert(1)</script>'],
  ['<!-- & --> &amp; &#1;'],
  ['라진 · Раджин · 🚢'],
  ['line\nline\r\nline\ttab'],
])('%j comes back as it was, as text and as an attribute', (text) => {
  const root = parse(xmlDocument(xml('a', [xml('b', text, { c: text.replace(/\s/g, ' ') })])));
  const b = root.getElementsByTagName('b')[0];
  expect(b?.textContent).toBe(text);
  expect(b?.getAttribute('c')).toBe(text.replace(/\s/g, ' '));
});

test('what XML cannot hold becomes the sign for it', () => {
  expect(escapeXml('a\u0000b\u001fc\ufffed\ud800e\udc00f')).toBe('a�b�c�d�e�f');
  expect(escapeXml('🚢')).toBe('🚢');
});

test('what is null leaves no trace', () => {
  expect(xmlDocument(xml('a', [xml('b', null), xml('c', undefined), xml('d', 0)]))).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>\n<a>\n  <d>0</d>\n</a>\n',
  );
  expect(xmlDocument(xml('a', [xml('b', null)], { x: 1 }))).toContain('<a x="1"/>');
});
