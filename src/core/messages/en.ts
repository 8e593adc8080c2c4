import { THEME_NAMES } from '../scene/themeNames';
import { CERTAINTY_MEANS, CERTAINTY_NAMES } from '../story/certaintyNames';
import { LEG_MODE_NAMES } from '../story/legModes';
import type { Messages } from './types';

const days = (n: number) => (n === 1 ? '1 day' : `${n} days`);
/** A title as a sentence: one that is a question has its mark already. */
const ended = (title: string) => (/[.?!…][”"’)*]*$/.test(title) ? title : `${title}.`);

export const en: Messages = {
  locale: 'en-GB',

  dateRange: (from, to) => `${from} – ${to}`,
  dateBetween: (from, to) => `some time between ${from} and ${to}`,
  dateFrom: (from) => `from ${from}`,
  dateUntil: (to) => `until ${to}`,
  dateBy: (to) => `by ${to}`,
  daysOfMonth: (from, to) => `${from}–${to}`,
  asPrinted: (printed) => `in the article: ${printed}`,
  dateAbout: (date) => `about ${date}`,
  dateUncertain: (date) => `${date} (uncertain)`,
  seasonOf: (season, year) => `${season} ${year}`,
  decadeOf: (year) => `the ${year}s`,
  undated: 'no date given',
  daysLater: (n) => (n === 1 ? 'Next day' : `${n} days later`),

  onDate: (date, sentence) => `${date}. ${sentence}`,
  legUnderWay: (leg) => `${leg}: said to be under way, its position unknown.`,
  legUnderWayKnown: (leg, from, to) =>
    `${leg}: under way, between ${from} % and ${to} % of the distance by its dates.`,
  legPossible: (leg) => `${leg}: may be under way; no source gives its date.`,
  legWithin: (leg) => `${leg}: within the dates given, its position unknown.`,
  legAfter: (leg) => `${leg}: after the dates given.`,
  legArrived: (leg) => `${leg}: said to have arrived.`,
  legInPort: (leg, port) => `${leg}: still at ${port}.`,
  legUnknown: (leg) => `${leg}: whereabouts unknown.`,
  happening: (title) => ended(title),
  starred: (title) => `${title}*`,
  possibly: (title) => `Perhaps on this day: ${ended(title)}`,
  foreseen: (title) => `Forecast: ${ended(title)}`,
  foreseenPossibly: (title) => `Forecast, perhaps for this day: ${ended(title)}`,
  wasForeseen: (title) => `Was expected: ${ended(title)}`,
  andMore: (n) => (n === 1 ? 'And one more.' : `And ${n} more.`),
  lastWas: (title, n) => (n === 0 ? ended(title) : `Latest: ${title}, ${days(n)} before.`),
  latest: (title) => `Latest: ${ended(title)}`,
  wholeStory: (n) =>
    n === 1
      ? 'The whole story is shown.'
      : `All ${n} events are shown. Move the date to see what is said of each day.`,
  nothingYet: 'Before the events of this story.',
  nothingDated: 'No source gives a date for what this story tells.',
  nothingKnownYet: 'Nothing of this story had been reported yet.',

  skipToCards: 'Skip to the events',
  mapLabel: (title) => `Map: ${title}`,
  mapHelp:
    'Drag or use the arrow keys to move, plus and minus to zoom, Tab to go through the marks.',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  resetView: 'Back to the first view',
  fullScreen: 'Full screen',
  leaveFullScreen: 'Leave full screen',
  locator: 'Where this map lies',
  scale: (km) => `${km} km`,
  timeline: 'Timeline',
  dateSlider: 'Date shown on the map',
  play: 'Play, from moment to moment',
  pause: 'Pause',
  previousMoment: 'Previous moment',
  nextMoment: 'Next moment',
  clock: 'Which date counts',
  clockHappened: 'When it happened',
  clockReported: 'When it was reported',
  clockHappenedShort: 'Happened',
  clockReportedShort: 'Reported',
  theme: 'Colours',
  themeNames: { auto: 'As the device', ...THEME_NAMES },

  gestureTouch: 'Two fingers move the map.',
  gestureWheel: 'Ctrl or ⌘ with the wheel zooms the map.',
  fullPage: 'Full map, with all papers',
  basedOn: (article) => `Based on “${article}”`,

  laneItemOpen: (number, title) => `${number}, ${title}`,
  laneItem: (number, title, date) => `${number}, ${title}, ${date}`,
  laneList: 'Events on the timeline: arrow keys go from one to the next, Enter opens its papers',
  fromTo: (from, to) => `${from} to ${to}`,
  towards: (place) => `to ${place}`,
  byModeNoPath: (mode) => `${mode}; path not given`,
  number: (n) => `No. ${n}`,
  legMode: LEG_MODE_NAMES,
  pathBasis: {
    stated: 'Path as a source gives it.',
    inferred: 'Path inferred by the editor.',
    illustrative: 'Path illustrative: no source gives a track.',
    none: 'Path not given.',
  },
  placeKind: {
    port: 'port',
    station: 'station',
    bridge: 'bridge',
    city: 'city',
    base: 'base',
    site: 'site',
    region: 'region',
    country: 'country',
  },
  plusMinus: (km) => `position good to ± ${km} km`,
  within: (km) => `somewhere within ${km} km`,
  regionNoEdge: 'a region without a stated edge',
  wholeCountry: 'the whole country',

  events: 'What is said to have happened',
  papers: (n) => (n === 1 ? 'Papers: 1 claim' : `Papers: ${n} claims`),
  papersLater: (n) =>
    n === 1
      ? 'One more claim was reported after the date shown.'
      : `${n} more claims were reported after the date shown.`,
  partlyKnown: 'More of this was reported after the date shown. What was known by then:',
  papersKnown: 'Papers so far',
  whoFirst: (chain, others) =>
    others === 0
      ? chain
      : others === 1
        ? `${chain}; and one other`
        : `${chain}; and ${others} others`,
  dateSources: (n) => (n === 1 ? 'Date from' : 'Dates from'),
  whoSaysSo: 'Who says so',
  howSure: 'How sure',
  reported: 'Reported',
  source: 'Source',
  what: 'What',
  when: 'When',
  where: 'Where',
  path: 'Path',
  unclear: 'Unclear',
  inferredLabel: 'Inferred by the editor',
  differs: 'Others say',
  added: 'From other sources',
  saidBy: (says, who) => `${says} (${who})`,
  paragraph: (n) => `¶ ${n}`,
  headline: 'headline',
  certainty: CERTAINTY_NAMES,
  certaintyMeans: CERTAINTY_MEANS,
  context: 'Context',
  forecast: 'Forecast',
  contextMeans: 'not in the article; from other sources',
  contextTitle: 'Not in the article',
  contextIsHidden:
    'This link leads to context, from other sources. Only the article is shown now, so it is hidden.',
  showContext: 'Show it, with all context',
  key: 'Key',
  close: 'Close',
  slipKind: {
    place: 'Waybill · place',
    leg: 'Waybill · leg',
    event: 'Waybill · event',
    claim: 'Waybill · claim',
  },
  claimTitle: 'One claim',
  notYetReported: 'Not yet reported on the date shown.',
  noClaims: 'No claim stands behind this: it is drawn for orientation.',
  departed: (date) => `Left ${date}`,
  arrived: (date) => `Arrived ${date}`,
  whereOnDate: 'Where on the date shown',
  whereaboutsWindow: {
    underWay: 'Within the dates given; position unknown',
    arrived: 'After the dates given; nothing more is said',
  },
  whereabouts: {
    inPort: 'Not yet left, by its dates',
    underWay: 'Said to be under way; position unknown',
    arrived: 'Said to have arrived',
    unknown: 'Unknown',
  },
  position: 'Position',
  coordinates: (latitude, south, longitude, west) =>
    `${latitude}° ${south ? 'S' : 'N'}, ${longitude}° ${west ? 'W' : 'E'}`,
  noPosition: 'none given',
  positionOutside: 'The article gives none; other sources place the mark.',
  note: 'Note',
  otherNames: 'In other languages',
  drawnAs: 'Drawn as',
  noPlace: 'no place given',
  contextShown: 'With context',
  contextHidden: 'Only the article',
  contextSwitch: 'What is shown',
  unplaced: 'No place given',
  unplacedMeans: 'Told without a place, so not on the map',
  from: 'From',
  to: 'To',

  mapFailed:
    'The live map could not be loaded. This still map, the dates and the cards go on working.',
  noWebgl:
    'This browser cannot draw the live map. This still map, the dates and the cards go on working.',
  contextLost: 'The graphics card let go of the map. It comes back by itself if it can.',
  retry: 'Try again',
  viewOnMap: 'See it on the map',
  wholeMap: 'The whole map',
  noScriptSlider:
    'With JavaScript this line becomes a slider that takes the map through the dates.',

  version: (version) => `Version ${version}`,
  credit: '© OpenStreetMap contributors',
  liveMapFrom: (host, credit) => (host === null ? credit : `${credit} · loaded from ${host}`),
  liveMapNote: (host, credit) =>
    host === null
      ? `The live map under the story: ${credit}.`
      : `The live map under the story (${credit}) is loaded from ${host}, which sees the address of your device. Until you reach for the map, nothing is.`,
  liveMapFailed: (host) =>
    host === null
      ? 'The story’s own map cannot be read. This is the built-in one.'
      : `The map from ${host} does not answer. This is the built-in one.`,

  // Downloads and citations
  claimsTitle: (n) => (n === 1 ? 'The one claim' : `All ${n} claims`),
  claimsFilter: 'Find',
  claimsAll: 'all',
  claimsShown: (shown, all) => `${shown} of ${all} shown`,
  claimsNone: 'No claim has these words and is this sure.',
  claimsColumn: {
    paragraph: 'Where',
    says: 'What is said',
    chain: 'Who says so',
    certainty: 'How sure',
    about: 'Speaks of',
    reported: 'Reported',
  },
  download: 'Download:',
  downloadHolds:
    'The files hold what other sources say, too: each claim and each date in them names its source.',
  cite: 'Cite this map',
  updateReady: 'A newer version of this site is ready.',
  updateNow: 'Reload with it',
  present: 'Present in class',
  handout: 'Handout to print',
  embed: 'Embed',
  notLoaded: 'This part could not be loaded. Try again.',
  citeFormat: { plain: 'Plain text', apa: 'APA', mla: 'MLA', bibtex: 'BibTeX' },
  copy: 'Copy',
  copied: 'Copied',
  olderVersion: (asked, now) =>
    `This link was made for version ${asked} of the story; you see version ${now}. The changes are listed below.`,
  daysOutside:
    '* Not every day here is the article’s own: what has a star stands where other sources put it.',
};
