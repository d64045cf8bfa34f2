import { mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where judges that had to be fetched are kept from one run to the next. */
export function judgeCache(name: string): string {
  const home = process.env['ENTENTE_JUDGES_CACHE'] ?? join(homedir(), '.cache', 'entente-judges');
  const folder = join(home, name);
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** Says on the terminal that a judge is missing: its tests are then counted as skipped, never as passed. */
export function announceMissing(judge: string, reason: string): null {
  process.stderr.write(`\n*** JUDGE MISSING: ${judge} — ${reason}. Its tests are skipped. ***\n`);
  return null;
}
