import type { Theme } from '../scene/palette';
import type { Whereabouts } from '../scene/types';
import type { Certainty } from '../story/certainties';
import type { LegMode } from '../story/legModes';
import type { PathBasis, PlaceKind } from '../story/vocabulary';
import type { DateForms } from './dateForms';

/**
 * Every sentence a reader sees, once per language. A message that takes values is a
 * function, so that each language orders its own words; no sentence is glued elsewhere.
 */
export interface Messages {
  /** BCP 47 tag that dates and numbers are formatted for. */
  readonly locale: string;
  /** How that locale writes dates, where a page has brought it along. */
  readonly dateForms?: DateForms | null;

  // Dates
  readonly dateRange: (from: string, to: string) => string;
  readonly dateBetween: (from: string, to: string) => string;
  readonly dateFrom: (from: string) => string;
  readonly dateUntil: (to: string) => string;
  /** Some time, no later than. */
  readonly dateBy: (to: string) => string;
  /** Two days of one month: the first is a bare number, the second has month and year. */
  readonly daysOfMonth: (from: string, to: string) => string;
  /** What the article prints instead of a date. */
  readonly asPrinted: (printed: string) => string;
  readonly dateAbout: (date: string) => string;
  readonly dateUncertain: (date: string) => string;
  readonly seasonOf: (season: 'spring' | 'summer' | 'autumn' | 'winter', year: string) => string;
  readonly decadeOf: (year: string) => string;
  readonly undated: string;
  readonly daysLater: (days: number) => string;

  // The sentence of the date
  readonly onDate: (date: string, sentence: string) => string;
  readonly legUnderWay: (leg: string) => string;
  readonly legUnderWayKnown: (leg: string, from: number, to: number) => string;
  readonly legPossible: (leg: string) => string;
  readonly legArrived: (leg: string) => string;
  /** A leg of which only the dates are given within which it was made. */
  readonly legWithin: (leg: string) => string;
  readonly legAfter: (leg: string) => string;
  readonly legInPort: (leg: string, port: string) => string;
  readonly legUnknown: (leg: string) => string;
  readonly happening: (title: string) => string;
  /** The title of what is not, or not by its date, of the article. */
  readonly starred: (title: string) => string;
  /** Some time within a range that the day shown lies in. */
  readonly possibly: (title: string) => string;
  /** What was only expected or planned, with the word that its card has: for the day shown. */
  readonly foreseen: (title: string) => string;
  /** The same some time within a range that the day shown lies in. */
  readonly foreseenPossibly: (title: string) => string;
  /** The same when its time is over: nothing says whether it came to be. */
  readonly wasForeseen: (title: string) => string;
  /** After a sentence on the date shown: how many others there are that it leaves out. */
  readonly andMore: (n: number) => string;
  readonly lastWas: (title: string, days: number) => string;
  readonly latest: (title: string) => string;
  readonly wholeStory: (events: number) => string;
  readonly nothingYet: string;
  readonly nothingDated: string;
  readonly nothingKnownYet: string;

  // Controls
  readonly skipToCards: string;
  readonly mapLabel: (title: string) => string;
  readonly mapHelp: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly resetView: string;
  readonly fullScreen: string;
  readonly leaveFullScreen: string;
  readonly locator: string;
  readonly scale: (km: string) => string;
  readonly timeline: string;
  readonly dateSlider: string;
  readonly play: string;
  readonly pause: string;
  readonly previousMoment: string;
  readonly nextMoment: string;
  readonly clock: string;
  readonly clockHappened: string;
  readonly clockReported: string;
  readonly clockHappenedShort: string;
  readonly clockReportedShort: string;
  readonly theme: string;
  readonly themeNames: Readonly<Record<'auto' | Theme, string>>;

  // In another's page
  readonly gestureTouch: string;
  readonly gestureWheel: string;
  readonly fullPage: string;
  readonly basedOn: (article: string) => string;

  // Marks
  /** An event that goes on beyond what was known. */
  readonly laneItemOpen: (number: string, title: string) => string;
  readonly laneItem: (number: string, title: string, date: string) => string;
  readonly laneList: string;
  readonly fromTo: (from: string, to: string) => string;
  readonly towards: (place: string) => string;
  readonly byModeNoPath: (mode: string) => string;
  readonly number: (n: number) => string;
  readonly legMode: Readonly<Record<LegMode, string>>;
  readonly pathBasis: Record<PathBasis, string>;
  readonly placeKind: Record<PlaceKind, string>;
  readonly plusMinus: (km: string) => string;
  readonly within: (km: string) => string;
  readonly regionNoEdge: string;
  readonly wholeCountry: string;

  // Cards and papers
  readonly events: string;
  readonly papers: (claims: number) => string;
  /** Claims that were reported only after the date shown. */
  readonly papersLater: (claims: number) => string;
  /** In place of the text of an event of which not all was known yet. */
  readonly partlyKnown: string;
  readonly papersKnown: string;
  readonly whoFirst: (chain: string, others: number) => string;
  readonly dateSources: (sources: number) => string;
  readonly whoSaysSo: string;
  readonly howSure: string;
  readonly reported: string;
  readonly source: string;
  readonly what: string;
  readonly when: string;
  readonly where: string;
  readonly path: string;
  readonly unclear: string;
  readonly inferredLabel: string;
  readonly differs: string;
  /** What sources other than the article add to a claim. */
  readonly added: string;
  readonly saidBy: (says: string, who: string) => string;
  readonly paragraph: (n: number) => string;
  readonly headline: string;
  readonly certainty: Readonly<Record<Certainty, string>>;
  readonly certaintyMeans: Readonly<Record<Certainty, string>>;
  readonly context: string;
  /** Of what was only expected or planned when it was reported. */
  readonly forecast: string;
  readonly contextMeans: string;
  /** Of what is selected, but context and hidden: the title, why, and a button. */
  readonly contextTitle: string;
  readonly contextIsHidden: string;
  readonly showContext: string;
  readonly key: string;
  readonly close: string;
  readonly slipKind: Record<'place' | 'leg' | 'event' | 'claim', string>;
  readonly claimTitle: string;
  readonly noClaims: string;
  readonly notYetReported: string;
  readonly departed: (date: string) => string;
  readonly arrived: (date: string) => string;
  readonly whereOnDate: string;
  /** The same for a leg of which only the dates are given within which it was made. */
  readonly whereaboutsWindow: Partial<Record<Whereabouts, string>>;
  readonly whereabouts: Record<Whereabouts, string>;
  readonly position: string;
  /** A position, its numbers written out. */
  readonly coordinates: (
    latitude: string,
    south: boolean,
    longitude: string,
    west: boolean,
  ) => string;
  readonly noPosition: string;
  /** In place of a position, where only the article is shown. */
  readonly positionOutside: string;
  readonly note: string;
  readonly otherNames: string;
  readonly drawnAs: string;
  readonly noPlace: string;
  readonly contextShown: string;
  readonly contextHidden: string;
  readonly contextSwitch: string;
  /** The list of what the map cannot place. */
  readonly unplaced: string;
  readonly unplacedMeans: string;
  readonly from: string;
  readonly to: string;

  // States
  readonly mapFailed: string;
  readonly noWebgl: string;
  readonly contextLost: string;
  readonly retry: string;
  readonly noScriptSlider: string;
  /** Where there are no scripts: a card's link to its own view of the map, and back. */
  readonly viewOnMap: string;
  readonly wholeMap: string;

  // Foot
  readonly version: (version: string) => string;
  readonly credit: string;
  /** Of the map that a story shows in place of the embedded one; host null: this site. */
  readonly liveMapFrom: (host: string | null, credit: string) => string;
  readonly liveMapNote: (host: string | null, credit: string) => string;
  readonly liveMapFailed: (host: string | null) => string;

  // All claims
  readonly claimsTitle: (n: number) => string;
  readonly claimsFilter: string;
  readonly claimsAll: string;
  readonly claimsShown: (shown: number, all: number) => string;
  readonly claimsNone: string;
  readonly claimsColumn: Record<
    'paragraph' | 'says' | 'chain' | 'certainty' | 'about' | 'reported',
    string
  >;
  readonly download: string;
  /** Beside the downloads while only the article is shown. */
  readonly downloadHolds: string;
  readonly cite: string;
  readonly updateReady: string;
  readonly updateNow: string;
  readonly present: string;
  readonly handout: string;
  readonly embed: string;
  readonly notLoaded: string;
  readonly citeFormat: Record<'plain' | 'apa' | 'mla' | 'bibtex', string>;
  readonly copy: string;
  readonly copied: string;
  readonly olderVersion: (asked: string, now: string) => string;
  readonly daysOutside: string;
}
