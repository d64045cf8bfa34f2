import { execFile } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { packageRoot } from '../../config/package-root.ts';

const run = promisify(execFile);
/** Compiled, as the worker's entry is: a process of its own. */
const DOWNLOADER = join(packageRoot, 'dist', 'src', 'runtime', 'temporal', 'sdk-download-main.js');
const DOWNLOAD_MS = 300_000;

/**
 * The next step of the chain: the SDK's own downloader, which asks Temporal's servers. It fails within
 * a fraction of a second where they cannot be reached.
 * Returns a sentence when it could not, nothing when `target` is there.
 */
export async function fetchBySdk(target: string): Promise<string | undefined> {
  mkdirSync(dirname(target), { recursive: true });
  const folder = mkdtempSync(join(dirname(target), 'sdk-'));
  try {
    await run(process.execPath, [DOWNLOADER, folder], { timeout: DOWNLOAD_MS });
    const found = readdirSync(folder).find((name) => name.startsWith('temporal'));
    if (found === undefined) return 'the SDK fetched nothing';
    chmodSync(join(folder, found), 0o755);
    renameSync(join(folder, found), target);
    return undefined;
  } catch (error) {
    const stderr = error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error);
    const line = stderr.split('\n').find((text) => text.includes('rror')) ?? stderr;
    return line.trim().slice(0, 200);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
