import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../config/package-root.ts';
import type { Identity } from '../process/unprivileged.ts';
import type { PostgresBinaries } from './binaries.ts';

/** Made by the build: a database with its roles and this release's tables, and nothing in them. */
export const TEMPLATE = {
  folder: join(packageRoot, 'dist', 'postgres-template'),
  data: join(packageRoot, 'dist', 'postgres-template', 'data'),
  label: join(packageRoot, 'dist', 'postgres-template', 'label.json'),
} as const;

export interface TemplateLabel {
  /** What it was made with: a folder of another server or of other migrations is not used. */
  readonly madeWith: string;
  readonly adminPassword: string;
}

/** One process for the three steps: source, target, and the user that the server runs as, or nothing. */
const COPY = 'cp -R "$1" "$2" && chmod -R go= "$2" && if [ -n "$3" ]; then chown -R "$3" "$2"; fi';

/**
 * Copies the template to `target` for the user that the server runs as, 70 ms in which nothing else is to be
 * done: a callback would wait far longer, behind the loading of the API's code. Gives the administrator's
 * password in it, to be changed as soon as the server runs; null where there is no template that fits.
 */
export function copyTemplateCluster(
  binaries: PostgresBinaries,
  target: string,
  identity: Identity | undefined,
): string | null {
  const label = readLabel();
  if (label?.madeWith !== ingredients(binaries) || !existsSync(TEMPLATE.data)) return null;
  const owner = identity === undefined ? '' : `${identity.uid}:${identity.gid}`;
  try {
    execFileSync('sh', ['-c', COPY, 'sh', TEMPLATE.data, target, owner]);
    return label.adminPassword;
  } catch {
    // A full disk will show again in initdb, with its reason.
    rmSync(target, { recursive: true, force: true });
    return null;
  }
}

/** The server's version and the migrations' bytes, as one word. */
export function ingredients(binaries: PostgresBinaries): string {
  const folder = join(packageRoot, 'migrations');
  const hash = createHash('sha256').update(binaries.version);
  const files = readdirSync(folder).filter((name) => name.endsWith('.sql'));
  for (const name of files.sort()) hash.update(`\0${name}\0`).update(readFileSync(join(folder, name)));
  return hash.digest('hex');
}

/** Null too when the file cannot be read: whoever built may be another user. */
export function readLabel(): TemplateLabel | null {
  try {
    const label: TemplateLabel = JSON.parse(readFileSync(TEMPLATE.label, 'utf8'));
    return label;
  } catch {
    return null;
  }
}
