import { CsvError, parse } from 'csv-parse/sync';
import { quote } from '../../core/story/wording';
import { type ReadData, UnreadableData } from './candidate';

const DELIMITERS = [',', ';', '\t'];

/**
 * A table as spreadsheets write it: a header, then a row each, separated by commas,
 * semicolons or tabs. Throws UnreadableData.
 */
export function readTable(text: string): ReadData {
  const [header = ''] = text.replace(/^\ufeff/, '').split(/\r?\n/, 1);
  const count = (delimiter: string) => header.split(delimiter).length;
  const [delimiter = ','] = [...DELIMITERS].sort((a, b) => count(b) - count(a));
  const rows = parsed(text, delimiter);
  return {
    candidates: rows.map(({ record, info }) => ({
      where: `line ${info.lines}`,
      values: new Map(
        Object.entries(record).flatMap(([column, value]): [string, string][] =>
          value.trim() === '' ? [] : [[column, withPoint(value.trim(), delimiter)]],
        ),
      ),
      geometry: null,
    })),
  };
}

interface Row {
  readonly record: Readonly<Record<string, string>>;
  readonly info: { readonly lines: number };
}

function parsed(text: string, delimiter: string): Row[] {
  try {
    return parse(text, {
      bom: true,
      columns: (names: string[]) => names.map((name) => name.trim()),
      delimiter,
      info: true,
      relax_column_count: true,
      // Seconds of arc: 54°16'53"S.
      relax_quotes: true,
      skip_empty_lines: true,
    }) as unknown as Row[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new UnreadableData(
      `The table cannot be read: ${error.message}.`,
      'Look for a double quote that is never closed; save it as CSV in UTF-8.',
    );
  }
}

/** Where commas do not part the columns they may stand for the decimal point: `57,144`. */
function withPoint(value: string, delimiter: string): string {
  return delimiter !== ',' && /^-?\d+,\d+$/.test(value) ? value.replace(',', '.') : value;
}

/** The name of a feature as it stands after its number. */
export function named(what: string, number: number, name: unknown): string {
  const told = typeof name === 'string' ? name.trim() : '';
  return told === '' ? `${what} ${number}` : `${what} ${number} ${quote(told)}`;
}
