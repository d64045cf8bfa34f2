import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { packageRoot } from '../../src/config/package-root.ts';

export interface Answer {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs the built command line as a user would, and gives all that it said; -1 when a signal ended it.
 *
 * @param env - the whole environment, beside PATH and HOME
 * @param root - where the product stands: this checkout, unless a test made a copy
 */
export function commandLine(
  argv: readonly string[],
  env: Readonly<Record<string, string>>,
  root: string = packageRoot,
): Promise<Answer> {
  const whole = { PATH: process.env['PATH'], HOME: process.env['HOME'], ...env };
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [join(root, 'dist/app/main.js'), ...argv],
      { env: whole, maxBuffer: 1 << 26 },
      (error, stdout, stderr) => {
        resolve({ code: typeof error?.code === 'number' ? error.code : error === null ? 0 : -1, stdout, stderr });
      },
    );
  });
}
