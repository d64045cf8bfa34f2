import postgres from 'postgres';
import type { TestDatabase } from './database.ts';

/** Ends all sessions of the product on this database, as a crash of the server would. */
export function endSessions(t: TestDatabase): Promise<void> {
  return fromElsewhere(t, endAll);
}

/** Lets nobody in while `work` runs: every session has ended, and none can be had. */
export function whileAway<T>(t: TestDatabase, work: () => Promise<T>): Promise<T> {
  return fromElsewhere(t, async (sql, name) => {
    await sql.unsafe(`alter database ${name} connection limit 0`);
    try {
      await endAll(sql, name);
      return await work();
    } finally {
      await sql.unsafe(`alter database ${name} connection limit -1`);
    }
  });
}

async function endAll(sql: postgres.Sql, name: string): Promise<void> {
  await sql`select pg_terminate_backend(pid) from pg_stat_activity where datname = ${name} and usename <> current_user`;
}

async function fromElsewhere<T>(t: TestDatabase, work: (sql: postgres.Sql, name: string) => Promise<T>): Promise<T> {
  const name = new URL(t.databaseUrl).pathname.slice(1);
  const sql = postgres(new URL('/postgres', t.databaseOwnerUrl).href, { max: 1, onnotice: () => undefined });
  try {
    return await work(sql, name);
  } finally {
    await sql.end();
  }
}
