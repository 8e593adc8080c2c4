import type { Issue } from '../../core/story/types';

/** An issue to tell in full, and those of the same kind that need only their lines. */
export interface Fold<T> {
  readonly first: T;
  readonly more: readonly T[];
}

/** As many alike are told one by one; of more, the first stands for all. */
const FEW = 3;
/** Lines that are named of one kind. */
const LINES = 12;

/**
 * Puts issues of one kind together where there are many: the same rule broken in one file,
 * with the same thing to do about it. One wrong date may set a warning on every claim.
 */
export function foldIssues<T extends Pick<Issue, 'file' | 'severity' | 'rule' | 'hint'>>(
  issues: readonly T[],
): Fold<T>[] {
  const kinds = new Map<string, T[]>();
  for (const one of issues) {
    const kind = kindOf(one);
    const alike = kinds.get(kind);
    if (alike) alike.push(one);
    else kinds.set(kind, [one]);
  }
  return issues.flatMap((one) => {
    const alike = kinds.get(kindOf(one)) ?? [];
    if (alike.length <= FEW) return [{ first: one, more: [] }];
    return alike[0] === one ? [{ first: one, more: alike.slice(1) }] : [];
  });
}

function kindOf({
  file,
  severity,
  rule,
  hint,
}: Pick<Issue, 'file' | 'severity' | 'rule' | 'hint'>) {
  return [file, severity, rule, hint].join('\n');
}

/** `And 59 more of the same kind: lines 12, 34, …`; null: there are no more. */
export function moreLine(more: readonly Pick<Issue, 'line'>[]): string | null {
  if (more.length === 0) return null;
  const lines = [...new Set(more.map(({ line }) => line ?? 1))];
  const named = lines.slice(0, LINES).join(', ');
  const rest = lines.length > LINES ? ', …' : '';
  return `And ${more.length} more of the same kind: ${lines.length === 1 ? 'line' : 'lines'} ${named}${rest}`;
}
