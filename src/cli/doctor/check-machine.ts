import { statfsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Config } from '../../config/config.ts';
import { buildState } from '../../runtime/build-stamp.ts';
import type { Finding } from './finding.ts';

/** `engines` of package.json. */
const NODE_MAJOR = 20;
const NODE_MINOR = 20;
/** Postgres and Temporal start with 100 MB; a day's documents and journal fit in as much again many times over. */
const LOW_SPACE_BYTES = 1_000_000_000;

/** What the machine and the installation themselves give: Node, the build, the data folder, the master key. */
export function checkMachine(config: Config): Finding[] {
  return [checkNode(), checkBuild(), checkHome(config.home), checkKey(config)];
}

function checkNode(): Finding {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const fits = major > NODE_MAJOR || (major === NODE_MAJOR && minor >= NODE_MINOR);
  const detail = `version ${process.versions.node}`;
  if (fits) return { part: 'node', provided: 'local', state: 'ok', detail };
  return {
    part: 'node',
    provided: 'local',
    state: 'outdated',
    detail,
    remedy: `Install Node ${NODE_MAJOR}.${NODE_MINOR} or later.`,
  };
}

function checkBuild(): Finding {
  const state = buildState();
  if (state === 'stale' || state === 'missing') {
    const detail = state === 'stale' ? 'the sources changed since the last build' : 'not built';
    return {
      part: 'build',
      provided: 'local',
      state: state === 'stale' ? 'outdated' : 'missing',
      detail,
      remedy: 'Run npm run build.',
    };
  }
  return {
    part: 'build',
    provided: 'local',
    state: 'ok',
    detail: state === 'no-sources' ? 'as installed' : 'agrees with the sources',
  };
}

function checkHome(home: string): Finding {
  const found = statSync(home, { throwIfNoEntry: false });
  if (found === undefined)
    return { part: 'data folder', provided: 'local', state: 'later', detail: `${home} is made at the first start` };
  if (!found.isDirectory()) {
    return {
      part: 'data folder',
      provided: 'local',
      state: 'fault',
      detail: `${home} is not a folder`,
      remedy: 'Set ENTENTE_HOME to a folder.',
    };
  }
  const { bavail, bsize } = statfsSync(home);
  const free = bavail * bsize;
  const detail = `${home}, ${(free / 1e9).toFixed(1)} GB free`;
  if (free >= LOW_SPACE_BYTES) return { part: 'data folder', provided: 'local', state: 'ok', detail };
  return {
    part: 'data folder',
    provided: 'local',
    state: 'attention',
    detail,
    remedy: `Make room on the disk of ${dirname(home)}.`,
  };
}

const OTHERS = 0o077;

function checkKey(config: Config): Finding {
  if (config.key !== undefined) return { part: 'master key', provided: 'external', state: 'ok', detail: 'ENTENTE_KEY' };
  const path = join(config.home, 'master-key.json');
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined)
    return { part: 'master key', provided: 'local', state: 'later', detail: `${path} is made at the first start` };
  if ((found.mode & OTHERS) !== 0) {
    return {
      part: 'master key',
      provided: 'local',
      state: 'fault',
      detail: `${path} may be read by others`,
      remedy: `Run chmod 600 ${path} and rotate the key.`,
    };
  }
  return {
    part: 'master key',
    provided: 'local',
    state: 'ok',
    detail: `${path}: keep a copy elsewhere, without it nothing can be read`,
  };
}
