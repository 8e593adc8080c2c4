import type { Issue } from '../../core/story/types';
import { count } from '../../core/story/wording';
import { foldIssues, moreLine } from './foldIssues';

export interface PrintOptions {
  /** Colour by ANSI escapes; for a terminal only. */
  readonly colour?: boolean;
  /** All of them one by one, however many are alike. */
  readonly all?: boolean;
}

/**
 * Issues as text for people and for editors that jump to `file:line:column`: two lines
 * each, in order of file and line, and a last line that counts them. Of many that are alike
 * the first stands for all, with the lines of the others.
 */
export function printIssues(
  issues: readonly Issue[],
  { colour = false, all = false }: PrintOptions = {},
): string {
  const paint = (code: number, text: string) => (colour ? `\u001b[${code}m${text}\u001b[0m` : text);
  const sorted = [...issues].sort(
    (a, b) =>
      compareText(a.file ?? '', b.file ?? '') ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0),
  );
  const folds = all ? sorted.map((first) => ({ first, more: [] })) : foldIssues(sorted);
  const lines = folds.flatMap(({ first, more }) => {
    const { severity, rule, message, hint, file, line, column } = first;
    const rest = moreLine(more);
    return [
      `${file ?? 'story'}:${line ?? 1}:${column ?? 1}  ${paint(severity === 'error' ? 31 : 33, severity)}  ${message}  ${paint(2, `(${rule})`)}`,
      `  ${paint(2, '→')} ${hint}`,
      ...(rest === null ? [] : [`  ${rest}`]),
    ];
  });
  return [...lines, countLine(issues)].join('\n');
}

function countLine(issues: readonly Issue[]): string {
  if (issues.length === 0) return 'No issues.';
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  const warnings = issues.length - errors;
  return `${count(errors, 'error')}, ${count(warnings, 'warning')}.`;
}

// Not localeCompare: the order must be the same on every machine.
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
