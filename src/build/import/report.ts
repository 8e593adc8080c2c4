/** What became of a file, item by item. */
export interface Report {
  readonly taken: { readonly places: string[]; readonly legs: string[]; readonly events: string[] };
  /** What was taken, but not as it stood. */
  readonly changed: { readonly where: string; readonly what: string }[];
  /** What was taken as it stood, and should be looked at. */
  readonly doubtful: readonly Refusal[];
  readonly refused: Refusal[];
  /** Columns that no field was read from. */
  readonly unread: readonly string[];
}

/** An item of a file that was not taken, or should be looked at; why, and what to do. */
export interface Refusal {
  readonly where: string;
  readonly message: string;
  readonly hint: string;
}

/** The report as text: a line each, what is the same for many items told once. */
export function printReport({ taken, changed, doubtful, refused, unread }: Report): string {
  const lines: string[] = [];
  for (const [what, ids] of Object.entries(taken)) {
    if (ids.length > 0)
      lines.push(`${ids.length} ${ids.length === 1 ? one(what) : what}: ${some(ids)}`);
  }
  if (lines.length === 0) lines.push('Nothing was taken.');
  else lines.unshift('Taken:');
  section(
    lines,
    'Not as it stood:',
    grouped(changed, ({ what }) => what),
  );
  section(lines, 'To look at:', grouped(doubtful, withHint));
  section(lines, 'Not taken:', grouped(refused, withHint));
  if (unread.length > 0) {
    lines.push(`Not looked at: ${some(unread)}`, '  → Take a column with --map "column=field".');
  }
  return lines.join('\n');
}

function withHint({ message, hint }: Refusal): string {
  return `${message}\n    → ${hint}`;
}

function section(lines: string[], title: string, entries: readonly string[]): void {
  if (entries.length > 0) lines.push(title, ...entries.map((entry) => `  ${entry}`));
}

/** `where: text`, with the places of equal texts together. */
function grouped<T extends { readonly where: string }>(
  items: readonly T[],
  text: (item: T) => string,
): string[] {
  const byText = new Map<string, string[]>();
  for (const item of items) {
    const wheres = byText.get(text(item));
    if (wheres) wheres.push(item.where);
    else byText.set(text(item), [item.where]);
  }
  return [...byText].map(([said, wheres]) => `${some(wheres)}: ${said}`);
}

/** How many of a long list are named. */
const NAMED = 8;

function some(words: readonly string[]): string {
  const shown = words.slice(0, NAMED).join(', ');
  return words.length > NAMED ? `${shown} and ${words.length - NAMED} more` : shown;
}

function one(what: string): string {
  return what.replace(/s$/, '');
}
