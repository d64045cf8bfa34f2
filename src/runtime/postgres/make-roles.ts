import { existsSync, readFileSync, rmSync } from 'node:fs';
import postgres from 'postgres';
import { ADMIN_ROLE, APP_ROLE, type Credentials, DATABASE, OWNER_ROLE, urlFor } from './credentials.ts';

/**
 * Creates the database with its two roles, once: the owner (migrations, rebuild; may pass row-level
 * security) and the runtime role (bound by it). Where the data were copied they are there, and get this
 * installation's passwords; `firstPassword` names the file with the administrator's. Safe to run again.
 */
export async function makeRoles(port: number, credentials: Credentials, firstPassword: string): Promise<void> {
  if (existsSync(firstPassword)) return changePasswords(port, credentials, firstPassword);
  const sql = connect(port, credentials.admin);
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

/** All three at once. A crash just after it leaves the file, and the new password in force: both are tried. */
async function changePasswords(port: number, credentials: Credentials, firstPassword: string): Promise<void> {
  const change = async (password: string) => {
    const sql = connect(port, password);
    try {
      await sql.unsafe(
        [
          `alter role ${OWNER_ROLE} password '${credentials.owner}'`,
          `alter role ${APP_ROLE} password '${credentials.app}'`,
          `alter role ${ADMIN_ROLE} password '${credentials.admin}'`,
        ].join(';'),
      );
    } finally {
      await sql.end();
    }
  };
  await change(readFileSync(firstPassword, 'utf8')).catch(() => change(credentials.admin));
  rmSync(firstPassword);
}

function connect(port: number, password: string): postgres.Sql {
  return postgres(urlFor(ADMIN_ROLE, password, port, 'postgres'), { max: 1, onnotice: () => undefined });
}

async function makeRole(sql: postgres.Sql, role: string, password: string, rights: string): Promise<void> {
  const found = await sql`select 1 from pg_roles where rolname = ${role}`;
  const verb = found.length > 0 ? 'alter' : 'create';
  // The password is base64url of our own making; role statements take no parameters.
  await sql.unsafe(`${verb} role ${role} login ${rights} password '${password}'`);
}
