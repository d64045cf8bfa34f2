import type { OnProgress } from './progress.ts';
import type { DatabasePart } from './start-database.ts';

/**
 * Brings the schema to this release when we may (the owner's connection is known). Otherwise the
 * operator migrates with the verb `migrate`, and readiness tells when that was forgotten.
 */
export async function migrateOrCheck(database: DatabasePart, onProgress: OnProgress): Promise<void> {
  if (database.ownerUrl === undefined) {
    onProgress({ part: 'schema', state: 'ready', detail: 'left to the verb migrate' });
    return;
  }
  onProgress({ part: 'schema', state: 'busy' });
  const { migrateDatabase } = await import('../db/migrate.ts');
  const { applied, total } = await migrateDatabase({ databaseUrl: database.url, databaseOwnerUrl: database.ownerUrl });
  onProgress({
    part: 'schema',
    state: 'ready',
    detail: applied > 0 ? `${applied} migrations applied` : `${total} migrations, all there`,
  });
}
