import type { Messages } from './types';

const days = (n: number) => (n === 1 ? '1 day' : `${n} days`);

export const en: Messages = {
  locale: 'en-GB',

  dateRange: (from, to) => `${from} – ${to}`,
  dateBetween: (from, to) => `some time between ${from} and ${to}`,
  dateFrom: (from) => `from ${from}`,
  dateUntil: (to) => `until ${to}`,
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
  legArrived: (leg) => `${leg}: said to have arrived.`,
  legInPort: (leg, port) => `${leg}: still at ${port}.`,
  legUnknown: (leg) => `${leg}: whereabouts unknown.`,
  happening: (title) => `${title}.`,
  lastWas: (title, n) => (n === 0 ? `${title}.` : `Latest: ${title}, ${days(n)} before.`),
  latest: (title) => `Latest: ${title}.`,
  wholeStory: (n) =>
    n === 1
      ? 'The whole story is shown.'
      : `All ${n} events are shown. Move the date to see what is said of each day.`,
  wholeStoryStill: (n) => (n === 1 ? 'The whole story is shown.' : `All ${n} events are shown.`),
  nothingYet: 'Before the events of this story.',
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
  themeNames: { auto: 'As the device', light: 'Light', dark: 'Dark', contrast: 'High contrast' },

  gestureTouch: 'Two fingers move the map.',
  gestureWheel: 'Ctrl or ⌘ with the wheel zooms the map.',
  fullPage: 'Full map, with all papers',
  pictureAlt: (title, sentence) => `Map: ${title}. ${sentence}`,
  basedOn: (article) => `Based on “${article}”`,

  markPlace: (name, detail) => (detail ? `${name}, ${detail}` : name),
  markLeg: (label, from, to) => `${label}: ${from} to ${to}`,
  towards: (place) => `to ${place}`,
  byModeNoPath: (mode) => `${mode}; path not given`,
  moreEvents: (n) => `+${n}`,
  number: (n) => `No. ${n}`,
  legMode: { sea: 'by sea', rail: 'by train' },
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

  events: 'What is said to have happened',
  papers: (n) => (n === 1 ? 'Papers: 1 claim' : `Papers: ${n} claims`),
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
  saidBy: (says, who) => `${says} (${who})`,
  paragraph: (n) => `¶ ${n}`,
  headline: 'headline',
  certainty: {
    observed: 'Observed',
    stated: 'Stated',
    assessed: 'Assessed',
    believed: 'Believed',
    unnamed: 'Unnamed source',
    inferred: 'Inferred by the editor',
  },
  certaintyMeans: {
    observed: 'seen in images or by witnesses, as the source tells it',
    stated: 'said as fact by the source named',
    assessed: 'a judgement by the source named',
    believed: 'the source believes it, and says so',
    unnamed: 'said by someone who is not named',
    inferred: 'worked out by the editor; no source says it',
  },
  context: 'Context',
  contextMeans: 'not in the article; from other sources',
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
  whereabouts: {
    inPort: 'Still in port',
    underWay: 'Said to be under way; position unknown',
    arrived: 'Said to have arrived',
    unknown: 'Unknown',
  },
  position: 'Position',
  noPosition: 'none given',
  note: 'Note',
  otherNames: 'In other languages',
  noPlace: 'no place given',
  keySure: 'How sure',
  keyContextNumber: 'A number with + is context: not in the article.',
  contextShown: 'With context',
  contextHidden: 'Only the article',
  contextSwitch: 'What is shown',
  keyLeg: (mode, basis) => `${mode.charAt(0).toUpperCase()}${mode.slice(1)}. ${basis}`,
  keyCircle: 'Somewhere inside the circle; the exact spot is not known.',
  from: 'From',
  to: 'To',

  mapFailed:
    'The live map could not be loaded. This still map, the dates and the cards go on working.',
  noWebgl:
    'This browser cannot draw the live map. This still map, the dates and the cards go on working.',
  contextLost: 'The graphics card let go of the map. It comes back by itself if it can.',
  retry: 'Try again',
  noScriptSlider:
    'With JavaScript this line becomes a slider that takes the map through the dates.',

  sources: 'Sources',
  lastChecked: (date) => `Last checked ${date}`,
  version: (version) => `Version ${version}`,
  changes: 'Changes',
  credit: '© OpenStreetMap contributors',
  disputedNote: 'Dotted borders are disputed.',

  // Downloads and citations
  claimsTitle: (n) => (n === 1 ? 'The one claim' : `All ${n} claims`),
  claimsFilter: 'Find',
  claimsAll: 'all',
  claimsShown: (shown, all) => `${shown} of ${all} shown`,
  claimsColumn: {
    paragraph: 'Where',
    says: 'What is said',
    chain: 'Who says so',
    certainty: 'How sure',
    about: 'Speaks of',
    reported: 'Reported',
  },
  download: 'Download:',
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
  starMeans: 'A date with * is not all from the article: its papers say what is added.',

  citeMap: (clock, date, article, publisher) => {
    const by = clock === 'happened' ? 'by when it happened' : 'by when it was reported';
    const map = `Interactive map set to ${date}, ${by}`;
    if (article === null) return map;
    const based = `${map}; based on “${article}”`;
    return publisher === null ? based : `${based} (${publisher})`;
  },
  citeVersion: (version) => `version ${version}`,
  citeChecked: (date) => `checked ${date}`,
  citeAccessed: (date) => `Accessed ${date}`,
  citeRetrieved: (date, url) => `Retrieved ${date}, from ${url}`,
  citeDate: (style, year, month, day) => {
    const name = month === null ? undefined : MONTHS[month - 1];
    if (name === undefined) return `${year}`;
    switch (style) {
      case 'text':
        return dayFirst(day, name, year);
      case 'mla':
        return dayFirst(day, shortMonth(name), year);
      case 'apa':
        return day === null ? `${year}, ${name}` : `${year}, ${name} ${day}`;
      case 'apaText':
        return day === null ? `${name} ${year}` : `${name} ${day}, ${year}`;
    }
  },
};

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

function dayFirst(day: number | null, month: string, year: number): string {
  return day === null ? `${month} ${year}` : `${day} ${month} ${year}`;
}

/** As the MLA cuts them: four letters and less stay whole; September is “Sept.”. */
function shortMonth(month: string): string {
  if (month.length <= 4) return month;
  return month === 'September' ? 'Sept.' : `${month.slice(0, 3)}.`;
}
