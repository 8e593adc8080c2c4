import { expect, test } from 'vitest';
import { inlineScript, type OfflineParts, offlinePage } from '../../src/build/offline/offlinePage';

const parts: OfflineParts = {
  template:
    '<!doctype html><html lang="en"><head><!--waybill:head--></head><body><!--waybill:page--><!--waybill:foot--></body></html>',
  language: 'en',
  head: '<title>Grain</title>',
  page: '<a href="present/">Present</a><a href="grain.csv" download="">CSV</a>',
  handout: '<a href="../">Back</a><a href="../present/">Lesson</a>',
  data: { text: '</script><img src=x>' },
  css: 'p{color:red}/* </style> */',
  script: 'console.log("</script><!-- <script>")',
  basemap: { type: 'Topology' },
  icon: '<svg/>',
  files: new Map([['grain.csv', { type: 'text/csv', content: Buffer.from('a,b') }]]),
};

test('no text inside closes what it stands in', () => {
  const html = offlinePage(parts);
  expect(html.match(/<\/script/g)).toHaveLength(3);
  expect(html.match(/<\/style/g)).toHaveLength(1);
  expect(html).not.toContain('<img');
});

test('code means the same as before', () => {
  const said: string[] = [];
  new Function('console', inlineScript(parts.script))({ log: (text: string) => said.push(text) });
  expect(said).toEqual(['</script><!-- <script>']);
});

test('no address leads out of the file but questions to it', () => {
  const html = offlinePage(parts);
  const addresses = [...html.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, address]) => address);
  expect(addresses.sort()).toEqual([
    '?',
    '?present',
    '?present',
    'data:image/svg+xml;base64,PHN2Zy8+',
    'data:text/csv;base64,YSxi',
  ]);
});
