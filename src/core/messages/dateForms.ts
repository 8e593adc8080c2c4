import type { Instant } from '../time/instant';

const STYLES = {
  dayYear: { day: 'numeric', month: 'long', year: 'numeric' },
  day: { day: 'numeric', month: 'long' },
  short: { day: 'numeric', month: 'short' },
  monthYear: { month: 'long', year: 'numeric' },
  month: { month: 'long' },
} as const;

/** How a date is written: with day and year, the day alone, short for an axis, … */
export type DateStyle = keyof typeof STYLES;

/**
 * How a locale writes dates: for each style twelve texts, January first, where `{d}` stands for
 * the day and `{y}` for the year.
 */
export interface DateForms {
  readonly locale: string;
  readonly months: Readonly<Record<DateStyle, readonly string[]>>;
}

/**
 * Reads off a locale's formatters how it writes dates, so that a page can carry it: to make a
 * formatter takes a phone longer than all else that a date needs. null: another calendar or
 * other digits are in use there, which these texts cannot tell.
 */
export function dateFormsOf(locale: string): DateForms | null {
  const { calendar, numberingSystem } = formatter(locale, 'dayYear').resolvedOptions();
  if (calendar !== 'gregory' || numberingSystem !== 'latn') return null;
  const year = (style: DateStyle) =>
    Array.from({ length: 12 }, (_, month) => formOf(locale, style, Date.UTC(2021, month, 15)));
  return {
    locale,
    months: {
      dayYear: year('dayYear'),
      day: year('day'),
      short: year('short'),
      monthYear: year('monthYear'),
      month: year('month'),
    },
  };
}

function formOf(locale: string, style: DateStyle, at: number): string {
  const forms = { day: '{d}', year: '{y}' } as Readonly<Record<string, string>>;
  return formatter(locale, style)
    .formatToParts(at)
    .map(({ type, value }) => forms[type] ?? value)
    .join('')
    .replaceAll('\u202f', ' '); // As `format` does, for pages that know no narrow space.
}

/** A UTC day as a locale writes it; `forms`: what is known of that locale. */
export function writeDate(
  at: Instant,
  style: DateStyle,
  locale: string,
  forms?: DateForms | null,
): string {
  const day = new Date(at);
  const year = day.getUTCFullYear();
  // Before the first year of our count a locale names the era, too.
  const form = forms?.locale === locale && year > 0 && forms.months[style][day.getUTCMonth()];
  if (!form) return formatter(locale, style).format(at);
  return form.replace('{d}', String(day.getUTCDate())).replace('{y}', String(year));
}

// Making a formatter costs far more than using one, and the slider asks at every step.
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(locale: string, style: DateStyle): Intl.DateTimeFormat {
  const key = `${locale} ${style}`;
  const made = formatters.get(key);
  if (made) return made;
  const fresh = new Intl.DateTimeFormat(locale, { ...STYLES[style], timeZone: 'UTC' });
  formatters.set(key, fresh);
  return fresh;
}
