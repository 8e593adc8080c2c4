/** Every sentence of the presenter, its notes and the handout, once per language. */
export interface LessonMessages {
  // Steps
  readonly lesson: (title: string) => string;
  readonly stepOf: (n: number, all: number) => string;
  readonly stepOfSpoken: (n: number, all: number) => string;
  readonly stepQuestion: string;
  readonly stepAnswer: (certainty: string, chain: string) => string;
  /** Of one of several things that a step tells. */
  readonly stepAnswerOf: (title: string, certainty: string) => string;
  readonly stepDiffers: (says: string, who: string, otherSays: string, otherWho: string) => string;
  readonly knownOn: (date: string) => string;
  readonly howSureLine: (certainty: string, who: string) => string;
  readonly saidBy: (certainty: string, who: string) => string;
  readonly pointFirst: string;
  readonly pointByKeys: string;
  /** Where the cross stands: degrees as text, and their hemispheres. */
  readonly crossAt: (latitude: string, north: boolean, longitude: string, east: boolean) => string;
  readonly moreClaims: (n: number) => string;
  readonly away: (km: string, nauticalMiles: string, place: string) => string;
  readonly inCircle: (place: string) => string;
  readonly measured: (km: string, nauticalMiles: string) => string;
  readonly mapOfStep: (date: string, places: readonly string[]) => string;
  readonly place: (name: string) => string;
  readonly blanked: string;
  readonly answerHeld: string;
  readonly needsScript: string;

  // Controls
  readonly back: string;
  readonly on: string;
  readonly controls: string;
  readonly pen: string;
  readonly ruler: string;
  readonly captions: string;
  readonly contrast: string;
  readonly spacing: string;
  readonly notesWindow: string;
  readonly notesBlocked: string;
  readonly keys: string;
  readonly leave: string;
  readonly more: string;
  readonly fullScreen: string;
  readonly close: string;
  readonly keyTable: readonly (readonly [keys: string, what: string])[];

  // Notes
  readonly notesTitle: (title: string) => string;
  readonly notes: string;
  readonly noNotes: string;
  readonly now: string;
  readonly nextStep: string;
  readonly lastStep: string;
  readonly time: string;
  readonly elapsed: string;
  readonly restart: string;
  readonly inStep: string;
  readonly searching: string;
  readonly lost: string;
  readonly reopen: string;
  readonly answer: string;
  readonly question: string;

  // Handout
  readonly handout: string;
  readonly handoutOf: (title: string) => string;
  readonly forTheTeacher: string;
  readonly print: string;
  readonly printHint: string;
  readonly readyPdf: string;
  readonly oneFile: string;
  readonly paper: Record<'a4' | 'letter', string>;
  readonly nameLine: string;
  readonly dateLine: string;
  readonly classLine: string;
  readonly coverMap: string;
  readonly overview: string;
  readonly overviewTask: string;
  readonly stepTitle: (n: number) => string;
  readonly source: string;
  readonly restsOnNothing: string;
  readonly sourceHeld: string;
  readonly moreHeld: string;
  readonly write: string;
  readonly worksheet: Record<'named' | 'blank', string>;
  readonly worksheetTask: Record<'named' | 'blank', string>;
  readonly allClaims: string;
  readonly answers: string;
  readonly answersHint: string;
  readonly keyOfSure: string;
  readonly keyOfStar: string;
  /** `date`: when the source came out, in words; empty where that is not known. */
  readonly sheetFoot: (title: string, source: string, date: string, version: string) => string;
}
