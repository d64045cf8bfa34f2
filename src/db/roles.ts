import type postgres from 'postgres';
import { APP_ROLE } from './database.ts';
import { DatabaseFault } from './fault.ts';

/**
 * Makes sure that the runtime role exists and that `login` may act as it. The embedded launcher has
 * made both; on an operator's server the owner makes them when it may.
 * Throws {@link DatabaseFault} `role-missing` with the two statements that an administrator must run.
 */
export async function ensureRoles(owner: postgres.Sql, login: string): Promise<void> {
  const found = await owner`select 1 from pg_roles where rolname = ${APP_ROLE}`;
  if (found.length === 0) {
    await attempt(owner, `create role ${APP_ROLE} nologin nobypassrls`, login);
  }
  await refusePowerful(owner);
  if (login === APP_ROLE) return;
  const members = await owner`
    select pg_has_role(${login}, ${APP_ROLE}, 'member') as member from pg_roles where rolname = ${login}`;
  if (members[0]?.['member'] !== true) {
    await attempt(owner, `grant ${APP_ROLE} to ${quoted(login)}`, login);
  }
}

async function attempt(owner: postgres.Sql, statement: string, login: string): Promise<void> {
  try {
    await owner.unsafe(statement);
  } catch (cause) {
    const grant = login === APP_ROLE ? '' : ` grant ${APP_ROLE} to ${quoted(login)};`;
    throw new DatabaseFault(
      'role-missing',
      `The migrations' login may not make the runtime role. Have an administrator run: create role ${APP_ROLE} nologin;${grant}`,
      cause,
    );
  }
}

/** A role that row-level security does not bind would make every policy a comment. */
async function refusePowerful(owner: postgres.Sql): Promise<void> {
  const [role] = await owner`select rolsuper or rolbypassrls as powerful from pg_roles where rolname = ${APP_ROLE}`;
  if (role?.['powerful'] === true) {
    throw new DatabaseFault(
      'role-too-powerful',
      `${APP_ROLE} is a superuser or passes row-level security: run alter role ${APP_ROLE} nosuperuser nobypassrls.`,
    );
  }
}

function quoted(identifier: string): string {
  return `"${identifier.replaceAll('"', '""')}"`;
}
