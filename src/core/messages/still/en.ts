import { marksEn } from './marks';
import type { StillMessages } from './types';

export const stillEn: StillMessages = {
  ...marksEn,

  sources: 'Sources',
  changes: 'Changes',
  lastChecked: (date) => `Last checked ${date}`,
  disputedNote: 'Dotted borders are disputed.',
  allStories: 'All stories',
  wholeStoryStill: (n) => (n === 1 ? 'The whole story is shown.' : `All ${n} events are shown.`),
  pictureAlt: (title, sentence) => `Map: ${title}. ${sentence}`,

  keySure: 'How sure',
  keySureBorder: 'The border says it: of a number, a day or a bar, on the map and on the timeline.',
  starMeans: 'A date with * is not all from the article: its papers say what is added.',
  keyContextNumber: 'A number with + is context: not in the article.',
  keyLines: 'Lines',
  keyLeg: (mode, basis) => `${mode.charAt(0).toUpperCase()}${mode.slice(1)}. ${basis}`,
  keyArrow: 'Goes on to a place off the map; the path is not given.',
  keyArrowOn: 'Goes on to another place; the path is not given.',
  keyRailway: 'A railway, for orientation: not in the article.',
  keyBorder: 'A border.',
  keyDisputed: 'A border that is disputed.',
  keyPlaces: 'Places',
  keyQuiet: 'A place for orientation: not in the article.',
  keyCircle: 'Somewhere inside the circle; the exact spot is not known.',
  keyRegion: 'A region that no source bounds.',
  keyDates: 'Dates',
  keyBar: 'From the one day to the other, as the source gives them.',
  keyBetween: 'Some time within these days; which is not known.',
  keySoftDay: 'About this day.',
  keyAhead: 'Pale: yet to come on the date shown.',
  keyDelay: 'From what happened to the day it was reported.',
};
