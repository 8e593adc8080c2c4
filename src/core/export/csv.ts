/** Fields as text; a number is written with a point. null: an empty field. */
export type CsvField = string | number | null;

/** The byte order mark by which spreadsheets tell UTF-8 from the code page of the machine. */
const BOM = '\ufeff';

/**
 * Rows as CSV: RFC 4180 with CRLF after every row, the last one too, in UTF-8 with a byte
 * order mark. No field can become a formula in a spreadsheet.
 */
export function csv(rows: readonly (readonly CsvField[])[]): string {
  return BOM + rows.map((row) => `${row.map(field).join(',')}\r\n`).join('');
}

function field(value: CsvField): string {
  if (value === null) return '';
  const text = typeof value === 'number' ? String(value) : withoutFormula(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** What a spreadsheet takes for the start of a formula, wide forms and white space included. */
const FORMULA = /^(\s*[=+\-@＝＋－＠]|[\t\r\n])/;
const NUMBER = /^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/i;

/** A text with an apostrophe before it where it would be run as a formula; numbers stay. */
function withoutFormula(text: string): string {
  return FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
}
