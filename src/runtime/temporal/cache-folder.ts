import { accessSync, constants, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * Where fetched programs are kept, shared by all data folders of one user: `ENTENTE_CACHE`, else
 * `$XDG_CACHE_HOME/entente`, else `~/.cache/entente`; under `home` when none of them can be written.
 */
export function cacheFolder(home: string, env: NodeJS.ProcessEnv = process.env): string {
  const chosen = env['ENTENTE_CACHE'] ?? join(env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'entente');
  return isWritable(chosen) ? chosen : join(home, 'cache');
}

function isWritable(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
