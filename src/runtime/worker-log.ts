import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../config/config.ts';

/** Where the worker's own output goes: `logs/worker.log`, or our standard error. */
export function workerLog(config: Pick<Config, 'home' | 'logTo'>): (text: string) => void {
  if (config.logTo === 'stderr') return (text) => void process.stderr.write(text);
  const folder = join(config.home, 'logs');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return (text) => appendFileSync(join(folder, 'worker.log'), text, { mode: 0o600 });
}
