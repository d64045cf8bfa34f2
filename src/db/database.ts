import { setTimeout as sleep } from 'node:timers/promises';
import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import { RECONNECT } from './reconnect.ts';

/** The database as the product sees it. Transactions are opened by `withActor` alone. */
export interface Database {
  /** Pool of viewers' transactions. Without a viewer it sees nothing. */
  readonly viewers: postgres.Sql;
  /** Pool that asks what a visitor's session stands for, before there is a viewer; it sees that and writes nothing. */
  readonly sessions: postgres.Sql;
  /** Pool whose every session is the engine's: the journal's one-statement commits, keys, the outbox. */
  readonly engine: postgres.Sql;
  /** The sign-in library's own tables, and nothing else: for its drizzle adapter. */
  readonly auth: PostgresJsDatabase & { readonly $client: postgres.Sql };
  readonly url: string;
  /** Sessions on their way back to the pool: one that comes after the pool began to end would be waited for in vain. */
  readonly returning: Set<Promise<unknown>>;
  close(): Promise<void>;
}

export interface DatabaseConfig {
  readonly databaseUrl: string;
}

/** The role that row-level security binds. A login that is a member of it takes it on at connection. */
export const APP_ROLE = 'entente_app';

/** Connections per pool and process: two cores serve no more at once, and a Postgres allows 100 by default. */
const VIEWERS_MAX = 10;
const ENGINE_MAX = 6;
const AUTH_MAX = 4;
/** Their questions are answered in microseconds, one behind the other. */
const SESSIONS_MAX = 2;
const CLOSE_SECONDS = 5;

/** Opens the pools; connects on first use. Whoever logs in acts as {@link APP_ROLE}, even an owner or a superuser. */
export function openDatabase(config: DatabaseConfig): Database {
  const viewers = connect(config.databaseUrl, VIEWERS_MAX);
  const engine = connect(config.databaseUrl, ENGINE_MAX, 'engine');
  const authPool = connect(config.databaseUrl, AUTH_MAX, 'auth');
  const sessions = connect(config.databaseUrl, SESSIONS_MAX, 'session');
  const auth = drizzle({ client: authPool });
  const returning = new Set<Promise<unknown>>();
  return {
    returning,
    viewers,
    sessions,
    engine,
    auth,
    url: config.databaseUrl,
    close: async () => {
      await Promise.race([Promise.allSettled(returning), sleep(CLOSE_SECONDS * 1000, undefined, { ref: false })]);
      await Promise.all([viewers, sessions, engine, authPool].map((pool) => pool.end({ timeout: CLOSE_SECONDS })));
    },
  };
}

/** One pool whose sessions act as {@link APP_ROLE} and, when given, as one fixed viewer. */
function connect(url: string, max: number, viewer?: 'engine' | 'auth' | 'session'): postgres.Sql {
  const pool = postgres(url, {
    ...RECONNECT,
    max,
    idle_timeout: 300,
    connect_timeout: 10,
    onnotice: () => undefined,
    connection: {
      application_name: viewer === undefined ? 'entente' : `entente-${viewer}`,
      role: APP_ROLE,
      // Our statements are few, prepared, and found by key: planning them anew at each call costs more than they do.
      plan_cache_mode: 'force_generic_plan',
      // On fresh tables the planner would fetch an engagement's whole journal to sort it; the index has it in order.
      enable_bitmapscan: 'off',
      ...(viewer === undefined ? {} : { 'app.viewer': viewer }),
    },
  });
  // drizzle sets the client's parsers: JSON parameters are given as text, instants come as Postgres writes them.
  drizzle({ client: pool });
  return pool;
}
