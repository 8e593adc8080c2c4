import { parseArgs } from 'node:util';

export const SERVE_USAGE = `Usage: npm run serve [-- <folder>] [--port <number>]

Serves a built site (dist) until stopped. PORT sets the port too; else it is 4173.`;

/** What to serve, and at which port; or help, or what is wrong with the arguments. */
export type ServeArguments =
  | { readonly dir: string; readonly port: number }
  | { readonly exitCode: 0 | 1; readonly said: string };

/** Reads the arguments of `npm run serve`. `wish` is the port of the environment, if any. */
export function serveArguments(args: readonly string[], wish: string | undefined): ServeArguments {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { port: { type: 'string' }, help: { type: 'boolean' } },
    });
    if (values.help) return { exitCode: 0, said: SERVE_USAGE };
    const written = values.port ?? (wish || '4173');
    const port = /^\d+$/.test(written) ? Number(written) : Number.NaN;
    if (!(port <= 65535)) {
      return { exitCode: 1, said: `"${written}" is no port. Give a number, 0 to 65535.` };
    }
    return { dir: positionals[0] ?? 'dist', port };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { exitCode: 1, said: `${message}\n\n${SERVE_USAGE}` };
  }
}
