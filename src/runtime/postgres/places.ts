import { createHash } from 'node:crypto';
import { chownSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { isTraversable, letOthersPass } from '../process/traversable.ts';
import type { Identity } from '../process/unprivileged.ts';

export interface PostgresPlaces {
  /** Owned by the server's user. */
  readonly folder: string;
  readonly data: string;
  /** Passwords of the roles, 0600, ours. */
  readonly credentials: string;
  /** The administrator's password that came with copied data, until it is changed. 0600, ours. */
  readonly firstPassword: string;
  readonly log: string;
}

/** Where the data go when the chosen home lies behind a folder that the server's user cannot pass, as /root is. */
const ROOT_STATE = '/var/lib/entente';

/** Decides and creates the folders of the embedded Postgres under `home`. */
export function preparePlaces(home: string, identity: Identity | undefined): PostgresPlaces {
  mkdirSync(join(home, 'logs'), { recursive: true, mode: 0o700 });
  const folder = postgresFolder(home, identity);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (identity !== undefined) chownSync(folder, identity.uid, identity.gid);
  return {
    folder,
    data: join(folder, 'data'),
    credentials: join(home, 'postgres.json'),
    firstPassword: join(home, 'postgres.first-password'),
    log: join(home, 'logs', 'postgres.log'),
  };
}

/** The folder that holds the data: under `home`, unless we are root and another user could not get there. */
export function postgresFolder(home: string, identity: Identity | undefined): string {
  const own = join(home, 'postgres');
  if (identity === undefined) return own;
  letOthersPass(home);
  if (isTraversable(home)) return own;
  const name = createHash('sha256').update(home).digest('hex').slice(0, 16);
  mkdirSync(ROOT_STATE, { recursive: true, mode: 0o755 });
  return join(ROOT_STATE, `postgres-${name}`);
}
