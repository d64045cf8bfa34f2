import { execFile } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const DOWNLOAD_MS = 300_000;

/**
 * The next step of the chain: the SDK's own downloader, which asks Temporal's servers. It fails within
 * a fraction of a second where they cannot be reached.
 * Returns a sentence when it could not, nothing when `target` is there.
 */
export async function fetchBySdk(target: string): Promise<string | undefined> {
  mkdirSync(dirname(target), { recursive: true });
  const folder = mkdtempSync(join(dirname(target), 'sdk-'));
  const here = fileURLToPath(import.meta.url);
  try {
    await run(process.execPath, [join(dirname(here), `sdk-download-main${extname(here)}`), folder], {
      timeout: DOWNLOAD_MS,
    });
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
