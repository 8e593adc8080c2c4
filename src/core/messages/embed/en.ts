import type { EmbedMessages } from './types';

export const embedEn: EmbedMessages = {
  title: 'Embed this map',
  parts: 'Parts',
  part: {
    title: 'Headline',
    timeline: 'Timeline',
    inset: 'Small map of the region',
    cards: 'Events as a list below',
    plain: 'Neither headline nor credit line',
    transparent: 'Transparent ground',
    still: 'Picture only, nothing moves',
  },
  date: 'Date shown',
  language: 'Language',
  width: 'Width',
  fullWidth: 'As wide as the column',
  pixels: (n) => `${n} pixels`,
  heightNote: (least, most) =>
    least === most
      ? `Height: ${least} pixels.`
      : `Height: ${least} to ${most} pixels, as the width has it.`,
  form: 'Form',
  formName: {
    frame: 'Frame',
    script: 'Script alone',
    element: 'Web component',
    oembed: 'oEmbed',
    amp: 'AMP',
    wordpress: 'WordPress',
  },
  formFor: {
    frame: 'For nearly every system: what it strips, the rest does without.',
    script: 'For systems that take a script and no frame.',
    element: 'For pages of your own that steer the map by attributes, properties and events.',
    oembed: 'For systems that ask for an address and fetch the rest.',
    amp: 'For AMP pages.',
    wordpress: 'For the block editor: paste it, and it becomes a block of its own HTML.',
  },
  code: 'Code to paste',
  preview: 'Preview',
  picture: 'As a picture',
  pictureFor: 'For print and for systems that take pictures only. The fonts travel with it.',
  pictureSize: 'Size',
  size: (width, height) => `${width} × ${height}`,
  png: 'PNG, three times as fine',
  svg: 'SVG',
  pictureFailed: 'The picture could not be made. Try again, or take map.png from beside this page.',
  star: '* Not the article’s, or not by its date.',
  alt: 'The picture in words',
};
