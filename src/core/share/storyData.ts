import { textIn } from '../story/localized';
import type { Source, Story } from '../story/types';
import type { CuratedDate } from '../time/curatedDate';
import { isoDay, lastDay } from '../time/instant';

/** Where the parts of a page are, in whatever form the page refers to them. */
export interface StoryAddresses {
  readonly page: string;
  readonly picture: string;
  readonly claims: string;
  readonly story: string;
  readonly geometry: string;
}

const CONTEXT = 'https://schema.org';

/**
 * What a page is about, for search engines: the map, and the data behind it, as schema.org
 * has them (JSON-LD). The article itself is another's: the map is based on it.
 */
export function storyData(
  story: Story,
  language: string,
  addresses: StoryAddresses,
): Record<string, unknown> {
  const name = textIn(story.title, language, story.language);
  const description = textIn(story.standfirst, language, story.language);
  const article = story.sources.find(({ id }) => id === story.article);
  const modified = dateOf(story.checked);
  const place = {
    temporalCoverage: `${isoDay(story.span.start)}/${isoDay(lastDay(story.span))}`,
    spatialCoverage: { '@type': 'Place', geo: { '@type': 'GeoShape', box: boxOf(story) } },
  };
  const about = {
    inLanguage: language,
    version: story.version,
    ...(modified && { dateModified: modified }),
    ...place,
    ...(article && {
      isBasedOn: {
        '@type': 'Article',
        [article.titleIs === 'description' ? 'name' : 'headline']: article.title,
        ...(article.url && { url: article.url }),
        ...published(article),
        ...(article.publisher && {
          publisher: { '@type': 'Organization', name: article.publisher },
        }),
      },
    }),
  };
  return {
    '@context': CONTEXT,
    '@graph': [
      {
        '@type': 'Map',
        name,
        description,
        url: addresses.page,
        image: addresses.picture,
        ...about,
      },
      {
        '@type': 'Dataset',
        name,
        description,
        ...place,
        distribution: [
          download('text/csv', addresses.claims),
          download('application/json', addresses.story),
          download('application/geo+json', addresses.geometry),
        ],
      },
    ],
  };
}

function published({ published: date }: Source) {
  const day = date && dateOf(date);
  return day === undefined ? {} : { datePublished: day };
}

function download(encodingFormat: string, contentUrl: string) {
  return { '@type': 'DataDownload', encodingFormat, contentUrl };
}

/** Corners as schema.org wants them: south-west, then north-east, latitude first. */
function boxOf({ home: [west, south, east, north] }: Story): string {
  return `${south} ${west} ${north} ${east}`;
}

/** A date that is given to the day or coarser, as ISO 8601; undefined where it is vague. */
function dateOf({ kind, edtf, approximate, uncertain }: CuratedDate): string | undefined {
  return kind === 'single' && !approximate && !uncertain && /^\d{4}(-\d\d){0,2}$/.test(edtf)
    ? edtf
    : undefined;
}
