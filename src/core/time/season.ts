/**
 * Seasons and other parts of a year, as EDTF numbers them in the place of a month
 * (21–24 seasons, 25–32 seasons of one hemisphere, 33–41 quarters and halves).
 */

/** First month (0 = January of the given year) and length in months. */
export interface YearPart {
  readonly firstMonth: number;
  readonly months: number;
}

// Meteorological seasons; a winter begins in the December of the year it is named by.
// 21–24 leave the hemisphere open; they are read as northern, as newsrooms mean them.
const SPRING = { firstMonth: 2, months: 3 };
const SUMMER = { firstMonth: 5, months: 3 };
const AUTUMN = { firstMonth: 8, months: 3 };
const WINTER = { firstMonth: 11, months: 3 };

const YEAR_PARTS: ReadonlyMap<number, YearPart> = new Map([
  [21, SPRING],
  [22, SUMMER],
  [23, AUTUMN],
  [24, WINTER],
  [25, SPRING],
  [26, SUMMER],
  [27, AUTUMN],
  [28, WINTER],
  [29, AUTUMN], // southern spring
  [30, WINTER], // southern summer
  [31, SPRING], // southern autumn
  [32, SUMMER], // southern winter
  [33, { firstMonth: 0, months: 3 }],
  [34, { firstMonth: 3, months: 3 }],
  [35, { firstMonth: 6, months: 3 }],
  [36, { firstMonth: 9, months: 3 }],
  [37, { firstMonth: 0, months: 4 }],
  [38, { firstMonth: 4, months: 4 }],
  [39, { firstMonth: 8, months: 4 }],
  [40, { firstMonth: 0, months: 6 }],
  [41, { firstMonth: 6, months: 6 }],
]);

/** The part of a year that EDTF gives this number; undefined for any other number. */
export function yearPart(code: number): YearPart | undefined {
  return YEAR_PARTS.get(code);
}
