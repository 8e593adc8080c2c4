/**
 * What is said in what is drawn once, by the build or as a picture: marks, key, foot, lists of
 * stories. No page's first script needs it.
 */
export interface StillMessages {
  // Marks
  /** In the order of what is seen: name, numbers of events, and what else is said of it. */
  readonly markPlace: (name: string, numbers: readonly string[], more: readonly string[]) => string;
  readonly markLeg: (number: string | null, label: string) => string;
  readonly moreEvents: (n: number) => string;

  // Foot, list of stories, pictures
  readonly sources: string;
  readonly changes: string;
  readonly lastChecked: (date: string) => string;
  readonly disputedNote: string;
  /** Where the list of all stories is linked, and its title. */
  readonly allStories: string;
  /** The same where no date can be moved: in a picture. */
  readonly wholeStoryStill: (n: number) => string;
  readonly pictureAlt: (title: string, sentence: string) => string;

  // Key
  readonly keySure: string;
  readonly keySureBorder: string;
  readonly starMeans: string;
  readonly keyContextNumber: string;
  readonly keyLines: string;
  readonly keyLeg: (mode: string, basis: string) => string;
  readonly keyArrow: string;
  /** The same where a map shows the place that it goes on to. */
  readonly keyArrowOn: string;
  readonly keyRailway: string;
  readonly keyBorder: string;
  readonly keyDisputed: string;
  readonly keyPlaces: string;
  readonly keyQuiet: string;
  readonly keyCircle: string;
  readonly keyRegion: string;
  readonly keyDates: string;
  readonly keyBar: string;
  readonly keyBetween: string;
  readonly keySoftDay: string;
  readonly keyAhead: string;
  readonly keyDelay: string;
}
