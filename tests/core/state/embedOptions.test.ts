import { describe, expect, test } from 'vitest';
import {
  EMBED_DEFAULTS,
  embedParams,
  readEmbedOptions,
} from '../../../src/core/state/embedOptions';
import { seeded } from '../scene/random';
import { EMBED_KEYS, hostileText } from './hostileText';

const read = (query: string) => readEmbedOptions(new URLSearchParams(query));

describe('readEmbedOptions', () => {
  test('an address that says nothing shows title, map, timeline and inset', () => {
    expect(read('')).toEqual(EMBED_DEFAULTS);
  });

  test('reads all that an address can say', () => {
    const query =
      'title=0&timeline=0&cards=1&inset=0&plain=1&transparent=1&static=1&autoplay=1&host=https://news.example:8443';
    expect(read(query)).toEqual({
      title: false,
      timeline: false,
      cards: true,
      inset: false,
      plain: true,
      transparent: true,
      still: true,
      autoplay: true,
      host: 'https://news.example:8443',
    });
  });

  test.each([
    'cards=yes',
    'cards=',
    'host=news.example',
    'host=https://news.example/',
    'host=https://a@news.example',
    'host=javascript:alert(1)',
    'host=null',
    'host=*',
  ])('%s counts as not said', (query) => expect(read(query)).toEqual(EMBED_DEFAULTS));
});

test('ten thousand hostile addresses give options of the right kind, and come back the same', () => {
  const random = seeded(7);
  for (let i = 0; i < 10_000; i++) {
    const said = EMBED_KEYS.filter(() => random() < 0.5).map((key) => [key, hostileText(random)]);
    const options = readEmbedOptions(new URLSearchParams(said));
    const { host, ...switches } = options;
    expect(new Set(Object.values(switches).map((value) => typeof value))).toEqual(
      new Set(['boolean']),
    );
    if (host !== null) expect(new URL(host).origin).toBe(host);
    const params = Object.entries(embedParams(options)).filter(([, value]) => value !== null);
    expect(readEmbedOptions(new URLSearchParams(params as [string, string][]))).toEqual(options);
  }
});
