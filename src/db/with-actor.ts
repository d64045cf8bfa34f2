import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import type postgres from 'postgres';
import type { Database } from './database.ts';
import type { Viewer } from './viewer.ts';

/** A transaction in a viewer's context. */
export type Transaction = PostgresJsDatabase;

/**
 * The sole way to a transaction: opens one, enters the viewer's context, runs `fn`, commits.
 * Whatever `fn` throws rolls back. Row-level security does the rest: rows that the viewer may not see
 * are not there, and writing them fails with 42501.
 */
export async function withActor<T>(db: Database, viewer: Viewer, fn: (tx: Transaction) => Promise<T>): Promise<T> {
  const result = await db.viewers.begin(async (session) => {
    // Sent with fn's first query in one go; should it fail, that query fails too.
    const entered = enter(session, viewer);
    entered.catch(() => undefined);
    const value = await fn(drizzleOn(db.viewers, session));
    await entered;
    return { value };
  });
  return result.value;
}

/**
 * As {@link withActor} for reading: begin, context and the first query travel together, and the answer
 * does not wait for the end of a transaction that changed nothing. One round trip instead of four.
 */
export async function readAs<T>(db: Database, viewer: Viewer, fn: (tx: Transaction) => Promise<T>): Promise<T> {
  const session = await db.viewers.reserve();
  session.unsafe('begin read only').catch(() => undefined);
  enter(session, viewer).catch(() => undefined);
  try {
    return await fn(drizzleOn(db.viewers, session));
  } finally {
    const returned: Promise<unknown> = session
      .unsafe('commit')
      .catch(() => undefined)
      .finally(() => session.release())
      .finally(() => db.returning.delete(returned));
    db.returning.add(returned);
  }
}

/** One consistent picture for the engine: what is committed meanwhile does not show. For verification and export. */
export async function snapshot<T>(db: Database, fn: (tx: Transaction) => Promise<T>): Promise<T> {
  const result = await db.engine.begin('isolation level repeatable read read only', async (session) => ({
    value: await fn(drizzleOn(db.engine, session)),
  }));
  return result.value;
}

type Session = Pick<postgres.Sql, 'unsafe'>;

function enter(session: Session, viewer: Viewer): postgres.PendingQuery<postgres.Row[]> {
  const person = 'person' in viewer ? viewer.person : null;
  if (viewer.kind === 'person' && viewer.company !== undefined) {
    return session.unsafe('select app.enter_for($1, $2)', [viewer.person, viewer.company], { prepare: true });
  }
  return session.unsafe('select app.enter($1, $2)', [viewer.kind, person], { prepare: true });
}

/** drizzle over one session of the pool. Statements are prepared: policies make planning the dearer half. */
function drizzleOn(pool: postgres.Sql, session: Session): PostgresJsDatabase {
  const client = {
    options: pool.options,
    unsafe: (query: string, parameters?: Parameters<Session['unsafe']>[1]) =>
      session.unsafe(query, parameters, { prepare: true }),
  };
  // drizzle uses of a client what stands above, and `begin` for nested transactions, which are not ours.
  return drizzle({ client: client as unknown as postgres.Sql });
}
