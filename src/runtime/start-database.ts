import type { Config } from '../config/config.ts';
import { type StartedPostgres, startPostgres } from './postgres/start-postgres.ts';
import type { Watch } from './progress.ts';
import { type Supervised, supervise } from './supervise.ts';

export interface DatabasePart {
  readonly url: string;
  /** Absent when only the runtime role's connection was given: then migrations are someone else's. */
  readonly ownerUrl?: string;
  /** Absent when the database is not ours. */
  readonly embedded?: Supervised<StartedPostgres>;
}

/**
 * The configured database, else the embedded one, kept running on the same port. `onLaunched` is called as
 * soon as only the server itself is waited for.
 */
export async function startDatabase(
  config: Config,
  watch: Watch,
  onLaunched: () => void = () => undefined,
): Promise<DatabasePart> {
  const { onProgress, onProcess } = watch;
  if (config.databaseUrl !== undefined) {
    onLaunched();
    onProgress({ part: 'database', state: 'ready', detail: 'DATABASE_URL' });
    return {
      url: config.databaseUrl,
      ...(config.databaseOwnerUrl === undefined ? {} : { ownerUrl: config.databaseOwnerUrl }),
    };
  }
  onProgress({ part: 'database', state: 'busy' });
  let port: number | undefined;
  const embedded = await supervise<StartedPostgres>({
    name: 'database',
    async start() {
      const started = await startPostgres({
        home: config.home,
        ...(port === undefined ? {} : { port }),
        onProgress: (detail) => onProgress({ part: 'database', state: 'busy', detail }),
        onLaunched,
      });
      port = started.port;
      onProcess('postgres', started.pid);
      return started;
    },
    onEvent: ({ kind, reason }) => onProgress({ part: 'database', state: kind, ...detailOf(reason) }),
  });
  const { appUrl, ownerUrl } = embedded.current();
  onProgress({ part: 'database', state: 'ready', detail: `embedded, 127.0.0.1:${embedded.current().port}` });
  return { url: appUrl, ownerUrl, embedded };
}

function detailOf(reason: unknown): { detail?: string } {
  return reason === undefined ? {} : { detail: reason instanceof Error ? reason.message : String(reason) };
}
