import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { oembedJson, shareData, shareHead } from '../../../src/build/pages/share';
import { siteAddress } from '../../../src/build/pages/siteAddress';
import { fixtureStory } from '../../core/scene/stories';

const story = fixtureStory('complete');
const SITE = 'https://maps.example/waybill/';
type Mode = 'reader' | 'present' | 'handout' | 'embed';
const pageOf = (mode: Mode) => ({
  mode,
  slug: 'alder',
  story,
  language: story.language,
  path: mode === 'reader' ? '' : `${mode}/`,
  stories: 1,
});
const head = (mode: Mode, site: string | null) => shareHead(pageOf(mode), site);

describe('with the address of the site', () => {
  test('a preview has the card, by its whole address', () => {
    expect(head('reader', SITE)).toContain(
      `<meta property="og:image" content="${SITE}alder/card.png">`,
    );
    expect(head('reader', SITE)).toContain('content="summary_large_image"');
  });

  test.each(['reader', 'present', 'handout', 'embed'] as const)(
    '%s shows the way to oEmbed',
    (mode) =>
      expect(head(mode, SITE)).toContain(
        `<link rel="alternate" href="${SITE}alder/oembed.json" type="application/json+oembed"`,
      ),
  );

  test('pages that are one at two addresses name one', () => {
    expect(head('reader', SITE)).toContain(`<link rel="canonical" href="${SITE}alder/">`);
    expect(head('present', SITE)).toContain(`<link rel="canonical" href="${SITE}alder/present/">`);
  });

  test('oEmbed is rich, with numbers as numbers', () => {
    const answer = JSON.parse(oembedJson(story, 'alder', SITE));
    expect(answer).toMatchObject({
      type: 'rich',
      version: '1.0',
      provider_url: SITE,
      width: 600,
      height: expect.any(Number),
      thumbnail_url: `${SITE}alder/card.png`,
      thumbnail_width: 1200,
      thumbnail_height: 630,
    });
    expect(answer.html).toContain(`src="${SITE}alder/embed/"`);
  });
});

describe('without it', () => {
  test('nothing pretends to be a whole address', () => {
    const html = head('embed', null);
    expect(html).not.toMatch(/og:image|og:url|canonical/);
    expect(html).toContain('href="../alder/oembed.json"');
  });

  test('oEmbed is a link, which asks nothing of another site', () => {
    const answer = JSON.parse(oembedJson(story, 'alder', null));
    expect(answer).toMatchObject({ type: 'link', version: '1.0' });
    expect(answer).not.toHaveProperty('html');
  });
});

test('search engines read of the map and of its data', () => {
  const json = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(
    shareData(pageOf('reader'), SITE),
  )?.[1];
  const graph = JSON.parse(json ?? '')['@graph'];
  expect(graph.map((item: { '@type': string }) => item['@type'])).toEqual(['Map', 'Dataset']);
  const [map, data] = graph;
  expect(map.spatialCoverage.geo.box.split(' ').map(Number)).toEqual([
    story.home[1],
    story.home[0],
    story.home[3],
    story.home[2],
  ]);
  expect(map.temporalCoverage).toMatch(/^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/);
  for (const { contentUrl } of data.distribution) expect(contentUrl).toContain(`${SITE}alder/`);
  expect(shareData(pageOf('embed'), SITE)).toBe('');
});

describe('the address of the site', () => {
  beforeEach(() => vi.stubEnv('WAYBILL_SITE', ''));
  afterEach(() => vi.unstubAllEnvs());

  test('ends with a slash', () => {
    vi.stubEnv('WAYBILL_SITE', 'https://maps.example/waybill');
    expect(siteAddress(process.cwd())).toBe('https://maps.example/waybill/');
  });

  test.each(['maps.example', 'ftp://maps.example/', 'https://maps.example/?a=1', 'javascript:1'])(
    '%s is none',
    (said) => {
      vi.stubEnv('WAYBILL_SITE', said);
      expect(() => siteAddress(process.cwd())).toThrow(/WAYBILL_SITE/);
    },
  );
});
