import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** Names of the database and its roles: the first migration grants by these names. */
export const DATABASE = 'entente';
export const OWNER_ROLE = 'entente_owner';
export const APP_ROLE = 'entente_app';
export const ADMIN_ROLE = 'postgres';

export interface Credentials {
  readonly admin: string;
  readonly owner: string;
  readonly app: string;
}

/** Reads the roles' passwords, or makes them at the first start: 192 random bits each, in a 0600 file. */
export function readOrMakeCredentials(file: string): Credentials {
  if (existsSync(file)) {
    const read: Credentials = JSON.parse(readFileSync(file, 'utf8'));
    return read;
  }
  const made = { admin: password(), owner: password(), app: password() };
  writeFileSync(file, `${JSON.stringify(made, null, 2)}\n`, { mode: 0o600 });
  return made;
}

function password(): string {
  return randomBytes(24).toString('base64url');
}

export function urlFor(role: string, password: string, port: number, database: string = DATABASE): string {
  return `postgres://${role}:${password}@127.0.0.1:${port}/${database}`;
}
