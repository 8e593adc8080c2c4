import { sameStatements } from './sameStatements';
import { readTopLevel } from './topLevel';

/**
 * Of two ES modules that are loaded by the same page, and hold much of the same code: what
 * `beside` has as well is taken out of `module`, which imports it from there instead. Answers
 * both texts, and how much of `module` was taken out, in characters. `beside` runs first, and
 * exports more than it did; else nothing changes in it.
 *
 * @param from what `module` is to call `beside` where it imports from it
 */
export function shareModule(
  module: string,
  beside: string,
  from: string,
): { module: string; beside: string; shared: number } {
  const [own, other] = [readTopLevel(module), readTopLevel(beside)];
  const same = sameStatements(own, other);
  const imported = new Map<string, string>();
  let [rest, at, shared] = ['', 0, 0];
  for (const statement of own.statements) {
    if (same.has(statement)) {
      rest += module.slice(at, statement.start);
      at = statement.end;
      shared += statement.end - statement.start;
      continue;
    }
    for (const name of statement.mentions) {
      const owner = own.owner.get(name);
      const there = owner && same.get(owner)?.declares[owner.declares.indexOf(name)];
      if (there !== undefined) imported.set(name, there);
    }
  }
  rest += module.slice(at);
  // Under names of their own: the module may export one of them already, as something else.
  const exported = [...new Set(imported.values())].map((name) => `${name} as shared_${name}`);
  const specifiers = [...imported].map(([name, there]) => `shared_${there} as ${name}`);
  return {
    module: `import { ${specifiers.join(', ')} } from ${JSON.stringify(from)};\n${rest}`,
    beside: `${beside}\nexport { ${exported.join(', ')} };\n`,
    shared,
  };
}
