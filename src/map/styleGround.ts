import type { LayerSpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl';
import { type Ground, OWN } from './ground';

/**
 * A MapLibre style as a ground: its sources and layers under names that are none of ours, and
 * every address in it seen from the style's own. Throws where it is no style.
 */
export function styleGround(style: unknown, address: string): Ground {
  const { version, sources, layers, glyphs, sprite } = (style ?? {}) as Partial<StyleSpecification>;
  if (version !== 8 || !Array.isArray(layers) || typeof sources !== 'object') {
    throw new Error(`${address} is no MapLibre style.`);
  }
  const from = (url: string) => absolute(url, address);
  const own = layers.map((layer): LayerSpecification => {
    const source = 'source' in layer ? { source: `${OWN}${layer.source}` } : {};
    return { ...layer, ...source, id: `${OWN}${layer.id}` } as LayerSpecification;
  });
  return {
    sources: Object.fromEntries(
      Object.entries(sources).map(([name, source]) => [`${OWN}${name}`, placed(source, from)]),
    ),
    layers: () => own,
    letters: {
      ...(glyphs !== undefined && { glyphs: from(glyphs) }),
      ...(sprite !== undefined && {
        sprite:
          typeof sprite === 'string'
            ? from(sprite)
            : sprite.map(({ id, url }) => ({ id, url: from(url) })),
      }),
    },
  };
}

function placed(source: SourceSpecification, from: (url: string) => string): SourceSpecification {
  const moved: Record<string, unknown> = { ...source };
  for (const key of ['url', 'data']) {
    if (typeof moved[key] === 'string') moved[key] = from(moved[key]);
  }
  if (Array.isArray(moved.tiles)) moved.tiles = moved.tiles.map(String).map(from);
  return moved as SourceSpecification;
}

/** An absolute address; the braces of its templates stay, and so does what is in an archive. */
function absolute(url: string, base: string): string {
  const [, archive] = /^pmtiles:\/\/(.*)$/.exec(url) ?? [];
  if (archive !== undefined) return `pmtiles://${absolute(archive, base)}`;
  return new URL(url, base).href.replaceAll('%7B', '{').replaceAll('%7D', '}');
}
