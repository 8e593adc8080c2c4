import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { chromiumArguments, findChromium } from '../browser/launchChromium';

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: Record<string, unknown>;
  readonly sessionId?: string;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

type Listener = (params: Record<string, unknown>, sessionId: string | undefined) => void;

/**
 * A Chromium told what to do over a pipe, and no more than that. Playwright also has each page
 * report what its scripts log and throw; a page so watched reads a script again for every
 * error that it makes, and React makes five as it starts: 80 ms on a slowed processor that no
 * reader waits for.
 */
export class Devtools {
  readonly #process: ChildProcess;
  readonly #profile: string;
  readonly #out: Writable;
  readonly #waiting = new Map<
    number,
    { done: (result: unknown) => void; fail: (e: Error) => void }
  >();
  readonly #listeners = new Set<[method: string, listener: Listener]>();
  #last = 0;

  private constructor(process: ChildProcess, profile: string) {
    this.#process = process;
    this.#profile = profile;
    this.#out = process.stdio[3] as Writable;
    let rest = '';
    (process.stdio[4] as Readable).setEncoding('utf8').on('data', (text: string) => {
      const parts = (rest + text).split('\0');
      rest = parts.pop() ?? '';
      for (const part of parts) this.#take(JSON.parse(part) as Message);
    });
  }

  /** Starts a headless Chromium with WebGL by software, in a profile of its own. */
  static launch(): Devtools {
    const profile = mkdtempSync(join(tmpdir(), 'waybill-bench-'));
    const args = ['--headless', '--remote-debugging-pipe', '--no-startup-window'];
    const stdio = ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] as const;
    const started = spawn(
      findChromium(),
      [...chromiumArguments(), ...args, `--user-data-dir=${profile}`],
      { stdio: [...stdio] },
    );
    return new Devtools(started, profile);
  }

  /** One command, to a page where `sessionId` names one. Throws what the browser says is wrong. */
  send<T>(method: string, params: Record<string, unknown> = {}, sessionId?: string): Promise<T> {
    this.#last += 1;
    const id = this.#last;
    this.#out.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    return new Promise<T>((done, reject) => {
      const fail = (error: Error) => reject(new Error(`${method}: ${error.message}`));
      this.#waiting.set(id, { done: done as (result: unknown) => void, fail });
    });
  }

  /** Calls `listener` at each event of the name; answers what ends that. */
  on(method: string, listener: Listener): () => void {
    const entry: [string, Listener] = [method, listener];
    this.#listeners.add(entry);
    return () => this.#listeners.delete(entry);
  }

  async close(): Promise<void> {
    const ended = new Promise((done) => this.#process.once('exit', done));
    await this.send('Browser.close');
    await ended;
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }

  #take({ id, method, params, sessionId, result, error }: Message): void {
    if (id === undefined) {
      for (const [name, listener] of this.#listeners) {
        if (name === method) listener(params ?? {}, sessionId);
      }
      return;
    }
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error) waiting?.fail(new Error(error.message));
    else waiting?.done(result);
  }
}
