/** What an oEmbed answer is made of. Addresses are absolute. */
export interface OembedInput {
  readonly title: string;
  readonly providerName: string;
  /** null: it is not known where the site will stand. */
  readonly site: OembedSite | null;
}

export interface OembedSite {
  readonly address: string;
  /** The snippet to paste. */
  readonly html: string;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly thumbnail: { readonly url: string; readonly width: number; readonly height: number };
}

/** How long, in seconds, a consumer may keep the answer. */
const CACHE_AGE = 86_400;

/**
 * The answer of an oEmbed 1.0 provider, as plain data. Without an address there is nothing
 * that another site could show: then it is a `link`, which says the title and no more.
 */
export function oembed({ title, providerName, site }: OembedInput): Record<string, unknown> {
  const common = {
    version: '1.0',
    title,
    provider_name: providerName,
    cache_age: CACHE_AGE,
  };
  if (!site) return { type: 'link', ...common };
  return {
    type: 'rich',
    ...common,
    provider_url: site.address,
    html: site.html,
    width: site.width,
    height: site.height,
    thumbnail_url: site.thumbnail.url,
    thumbnail_width: site.thumbnail.width,
    thumbnail_height: site.thumbnail.height,
  };
}
