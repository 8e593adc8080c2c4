import type { Statement, TopLevel } from './topLevel';

/**
 * Which statements of `module` need not stand in it where `beside` is loaded as well: each with
 * the statement of `beside` that does the same. They are alike to the letter but for the names
 * of the top level, and these mean the same in turn; what any other statement of either module
 * changes is left where it is.
 */
export function sameStatements(module: TopLevel, beside: TopLevel): Map<Statement, Statement> {
  const same = candidates(module, beside);
  for (let before = -1; before !== same.size; ) {
    before = same.size;
    for (const [own, other] of same) {
      if (!meansTheSame(own, other)) same.delete(own);
    }
    for (const [own, other] of changedFromOutside()) {
      if (same.get(own) === other) same.delete(own);
    }
  }
  return same;

  function meansTheSame(own: Statement, other: Statement): boolean {
    return own.mentions.every((name, i) => {
      const owner = module.owner.get(name);
      const twin = beside.owner.get(other.mentions[i] ?? '');
      if (!owner || !twin || same.get(owner) !== twin) return false;
      return owner.declares.indexOf(name) === twin.declares.indexOf(other.mentions[i] ?? '');
    });
  }

  /** An import cannot be given a value: what statements that stay change must stay with them. */
  function changedFromOutside(): [Statement, Statement][] {
    const shared = new Set(same.values());
    const changed = new Set<Statement | undefined>();
    for (const statement of module.statements) {
      if (same.has(statement)) continue;
      for (const name of statement.writes) changed.add(module.owner.get(name));
    }
    for (const statement of beside.statements) {
      if (shared.has(statement)) continue;
      for (const name of statement.writes) changed.add(beside.owner.get(name));
    }
    return [...same].filter(([own, other]) => changed.has(own) || changed.has(other));
  }
}

/**
 * Statements of one key, the likeliest of `beside` for each: of the same names and the same
 * source file. Nothing rests on these but how much is found to be the same.
 */
function candidates(module: TopLevel, beside: TopLevel): Map<Statement, Statement> {
  const there = grouped(beside.statements);
  const found = new Map<Statement, Statement>();
  const taken = new Set<Statement>();
  for (const [key, own] of grouped(module.statements)) {
    const others = there.get(key) ?? [];
    for (const statement of own) {
      const twin = twinOf(statement, own, others);
      if (!twin || (taken.has(twin) && !statement.stateless)) continue;
      taken.add(twin);
      found.set(statement, twin);
    }
  }
  return found;
}

function twinOf(
  statement: Statement,
  own: readonly Statement[],
  others: readonly Statement[],
): Statement | undefined {
  const alike = [
    (one: Statement) => namesOf(one) === namesOf(statement) && one.origin === statement.origin,
    (one: Statement) => namesOf(one) === namesOf(statement),
    () => true,
  ];
  for (const wanted of alike) {
    const [ownAlike, othersAlike] = [own.filter(wanted), others.filter(wanted)];
    if (othersAlike.length > 0 && ownAlike.length === othersAlike.length) {
      return othersAlike[ownAlike.indexOf(statement)];
    }
    // Two may go by one that holds no state.
    if (othersAlike[0] && statement.stateless) return othersAlike[0];
  }
  return undefined;
}

/** What it declares, without the numbers by which a bundler keeps equal names apart. */
function namesOf({ declares }: Statement): string {
  return declares.map((name) => name.replace(/\$\d+$/, '')).join();
}

function grouped(statements: readonly Statement[]): Map<string, Statement[]> {
  const groups = new Map<string, Statement[]>();
  for (const statement of statements) {
    if (statement.bindsModule) continue;
    const group = groups.get(statement.key);
    if (group) group.push(statement);
    else groups.set(statement.key, [statement]);
  }
  return groups;
}
