import postgres from 'postgres';
import { ADMIN_ROLE, APP_ROLE, type Credentials, DATABASE, OWNER_ROLE, urlFor } from './credentials.ts';

/**
 * Creates the database with its two roles, once: the owner (migrations, rebuild; may pass row-level
 * security) and the runtime role (bound by it). Safe to run again.
 */
export async function makeRoles(port: number, credentials: Credentials): Promise<void> {
  const sql = postgres(urlFor(ADMIN_ROLE, credentials.admin, port, 'postgres'), { max: 1, onnotice: () => undefined });
  try {
    const databases = await sql`select 1 from pg_database where datname = ${DATABASE}`;
    if (databases.length > 0) return;
    await makeRole(sql, OWNER_ROLE, credentials.owner, 'createdb createrole bypassrls');
    await makeRole(sql, APP_ROLE, credentials.app, 'nobypassrls');
    await sql.unsafe(`grant ${APP_ROLE} to ${OWNER_ROLE} with admin option`);
    await sql.unsafe(`create database ${DATABASE} owner ${OWNER_ROLE}`);
  } finally {
    await sql.end();
  }
}

async function makeRole(sql: postgres.Sql, role: string, password: string, rights: string): Promise<void> {
  const found = await sql`select 1 from pg_roles where rolname = ${role}`;
  const verb = found.length > 0 ? 'alter' : 'create';
  // The password is base64url of our own making; role statements take no parameters.
  await sql.unsafe(`${verb} role ${role} login ${rights} password '${password}'`);
}
