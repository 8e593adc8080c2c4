import { afterEach, beforeEach, type MockInstance, vi } from 'vitest';

/**
 * A test that makes the code complain fails. One that expects a complaint mocks
 * `console.error` or `console.warn` itself.
 */
const watched = ['error', 'warn'] as const;
let spies: MockInstance[] = [];
const said: string[] = [];

beforeEach(() => {
  said.length = 0;
  spies = watched.map((method) =>
    vi.spyOn(console, method).mockImplementation((...args: unknown[]) => {
      said.push(`console.${method}: ${args.map(String).join(' ')}`);
    }),
  );
});

afterEach(() => {
  for (const spy of spies) spy.mockRestore();
  if (said.length > 0) throw new Error(`Unexpected output:\n${said.join('\n')}`);
});
