import { type Node, type Program, parse } from 'acorn';
import { analyze } from 'eslint-scope';
import type * as ESTree from 'estree';

/** A name of the top level where it stands in a statement. */
interface Mention {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** One statement of a module's top level. */
export interface Statement {
  readonly start: number;
  readonly end: number;
  /** Names of the top level that it declares, in order. */
  readonly declares: readonly string[];
  /** Every mention of such a name in it, its own among them, in order. */
  readonly mentions: readonly string[];
  /** Such names that it gives a value, other than where it declares them. */
  readonly writes: ReadonlySet<string>;
  /** Its text with the names of the top level taken out: two with one key differ in these alone. */
  readonly key: string;
  /** The source file that a bundler says it comes from, in a comment above; '' where none does. */
  readonly origin: string;
  /** Whether it tells what the module imports or exports, which is its own affair. */
  readonly bindsModule: boolean;
  /** Whether two of the same key are the same whichever of them is used: it holds no state. */
  readonly stateless: boolean;
}

export interface TopLevel {
  readonly text: string;
  readonly statements: readonly Statement[];
  /** The statement that declares a name of the top level. */
  readonly owner: ReadonlyMap<string, Statement>;
}

/** How a bundler says where a part of its file comes from: `// src/util/util.ts`. */
const ORIGIN = /^\/\/ (\S*\/\S*)$/gm;

/**
 * Takes the top level of an ES module apart. Throws a SyntaxError where it is none, and an
 * Error where a name is declared by two statements.
 */
export function readTopLevel(text: string): TopLevel {
  const program = parse(text, { ecmaVersion: 'latest', sourceType: 'module', ranges: true });
  const statementAt = finder(program.body);
  const declares = program.body.map((): string[] => []);
  const mentions = program.body.map((): Mention[] => []);
  const writes = program.body.map(() => new Set<string>());

  const scopes = analyze(program as unknown as ESTree.Program, {
    ecmaVersion: 2022,
    sourceType: 'module',
  });
  const top = scopes.scopes.find(({ type }) => type === 'module');
  for (const { name, identifiers, references } of top?.variables ?? []) {
    const [declared, ...more] = identifiers.map(placeOf);
    if (!declared) continue;
    const home = statementAt(declared.start);
    if (more.some(({ start }) => statementAt(start) !== home)) {
      throw new Error(`${name} is declared by two statements.`);
    }
    declares[home]?.push(name);
    const places = [declared, ...more, ...references.map(({ identifier }) => placeOf(identifier))];
    // A declaration with a value is both a declaration and a reference.
    for (const [start, end] of new Map(places.map(({ start, end }) => [start, end]))) {
      mentions[statementAt(start)]?.push({ name, start, end });
    }
    for (const reference of references) {
      if (!reference.isWrite() || reference.init) continue;
      writes[statementAt(placeOf(reference.identifier).start)]?.add(name);
    }
  }

  const origins = [...text.matchAll(ORIGIN)].map(({ index, 1: file = '' }) => ({ index, file }));
  let passed = 0;
  const statements = program.body.map((node, i): Statement => {
    while ((origins[passed]?.index ?? Number.POSITIVE_INFINITY) < node.start) passed++;
    const found = (mentions[i] ?? []).sort((a, b) => a.start - b.start);
    return {
      start: node.start,
      end: node.end,
      declares: declares[i] ?? [],
      mentions: found.map(({ name }) => name),
      writes: writes[i] ?? new Set(),
      key: keyOf(text, node, found),
      origin: origins[passed - 1]?.file ?? '',
      bindsModule: /^(Import|Export)/.test(node.type),
      stateless: isStateless(node),
    };
  });
  const owner = new Map(
    statements.flatMap((statement) => statement.declares.map((name) => [name, statement] as const)),
  );
  return { text, statements, owner };
}

/** Which of the statements, in order, a place in the text is in. */
function finder(nodes: readonly Node[]): (at: number) => number {
  return (at) => {
    let low = 0;
    let high = nodes.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((nodes[middle]?.start ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return low;
  };
}

function placeOf(identifier: unknown): { start: number; end: number } {
  const { start, end } = identifier as Node;
  return { start, end };
}

/** The text with a number for each name: the same for a name wherever it stands. */
function keyOf(text: string, node: Node, mentions: readonly Mention[]): string {
  const numbers = new Map<string, number>();
  let key = '';
  let from = node.start;
  for (const { name, start, end } of mentions) {
    const number = numbers.get(name) ?? numbers.size;
    numbers.set(name, number);
    key += `${text.slice(from, start)}\0${number}\0`;
    from = end;
  }
  return key + text.slice(from, node.end);
}

function isStateless(node: Program['body'][number]): boolean {
  if (node.type === 'FunctionDeclaration') return true;
  return (
    node.type === 'VariableDeclaration' &&
    node.kind === 'const' &&
    node.declarations.every(({ init }) => init?.type === 'Literal' && !('regex' in init))
  );
}
