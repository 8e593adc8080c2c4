/** What a command has to say, and the code it exits with. */
export interface Outcome {
  readonly exitCode: 0 | 1;
  readonly stdout?: string;
  readonly stderr?: string;
}

/** A failure in the manner of the checker: what is wrong, and what to do. */
export function failure(message: string, hint?: string): Outcome {
  return { exitCode: 1, stderr: hint === undefined ? message : `${message}\n  → ${hint}` };
}

/** Writes what a command has to say, and sets the exit code of this process. */
export function tell({ exitCode, stdout, stderr }: Outcome): void {
  if (stdout !== undefined) process.stdout.write(stdout.endsWith('\n') ? stdout : `${stdout}\n`);
  if (stderr !== undefined) console.error(stderr);
  process.exitCode = exitCode;
}
