import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { packageRoot } from '../config/package-root.ts';
import { RuntimeFault } from './fault.ts';

/** Written by the build, beside what it built. */
const STAMP = join(packageRoot, 'dist', 'build-stamp.json');
/** What the build reads. Templates and migrations are read at run time as they are. */
const SOURCES = ['src', 'workflows', 'tsconfig.json', 'tsconfig.build.json', 'vite.config.ts', 'package-lock.json'];

export type BuildState = 'current' | 'stale' | 'missing' | 'no-sources';

interface BuildStamp {
  /** SHA-256 over names and contents of the sources. */
  readonly sources: string;
  /** SHA-256 over their names, sizes and times: the same as at the build, and nothing need be read. */
  readonly marks: string;
}

/** Compares what was built with the sources; an installed package without sources cannot be stale. */
export function buildState(): BuildState {
  if (!existsSync(join(packageRoot, 'workflows'))) return existsSync(STAMP) ? 'no-sources' : 'missing';
  if (!existsSync(STAMP)) return 'missing';
  const stamp: Partial<BuildStamp> = JSON.parse(readFileSync(STAMP, 'utf8'));
  if (stamp.marks === sourcesMarks()) return 'current';
  return stamp.sources === sourcesHash() ? 'current' : 'stale';
}

/** The code of this process was found right: it stays as it was loaded. */
let foundCurrent = false;

/** Refuses to run what was built from other sources than those that are there. Looked at once in a process. */
export function requireCurrentBuild(): void {
  if (foundCurrent) return;
  const state = buildState();
  foundCurrent = state === 'current' || state === 'no-sources';
  if (foundCurrent) return;
  throw new RuntimeFault(
    `build-${state}`,
    state === 'stale' ? 'The sources changed since the last build.' : 'Entente was not built.',
    'Run npm run build.',
  );
}

/** What the build writes of what it read. @public */
export function buildStamp(): BuildStamp {
  return { sources: sourcesHash(), marks: sourcesMarks() };
}

/** SHA-256 over names, sizes and times of change of all that the build reads. */
function sourcesMarks(): string {
  const hash = createHash('sha256');
  for (const source of SOURCES) {
    for (const file of filesUnder(join(packageRoot, source))) {
      const { size, mtimeMs } = statSync(file);
      hash.update(`${relative(packageRoot, file)}\0${size}\0${mtimeMs}\0`);
    }
  }
  return hash.digest('hex');
}

/** SHA-256 over names and contents of all that the build reads, tests left out. */
function sourcesHash(): string {
  const hash = createHash('sha256');
  for (const source of SOURCES) {
    for (const file of filesUnder(join(packageRoot, source))) {
      const content = readFileSync(file);
      hash.update(`${relative(packageRoot, file)}\0${content.length}\0`).update(content);
    }
  }
  return hash.digest('hex');
}

function filesUnder(path: string): string[] {
  if (existsSync(path) && statSync(path).isFile()) return [path];
  if (!existsSync(path)) return [];
  const entries = readdirSync(path, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile());
  return entries
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !/\.test\.tsx?$/.test(file))
    .sort();
}
