import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Logger, pino } from 'pino';
import type { Config } from '../config/config.ts';

/** What must never stand in a log, wherever it was put. */
const SECRET_PATHS = ['password', 'token', 'cookie', 'authorization'].flatMap((name) => [name, `*.${name}`]);

/** JSON lines to `logs/entente.log` in the data folder, or to standard error; standard output stays the verbs' own. */
export function openLog(config: Pick<Config, 'home' | 'logTo' | 'logLevel'>): Logger {
  const options = { level: config.logLevel, redact: SECRET_PATHS };
  if (config.logTo === 'stderr') return pino(options, pino.destination(2));
  mkdirSync(join(config.home, 'logs'), { recursive: true, mode: 0o700 });
  return pino(options, pino.destination({ dest: join(config.home, 'logs', 'entente.log'), mode: 0o600, sync: true }));
}
