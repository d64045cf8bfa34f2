import type { Config } from '../config/config.ts';
import type { OnProgress } from './progress.ts';
import type { DatabasePart } from './start-database.ts';

/** Progress is told at most so often, milliseconds. */
const TELL_EACH_MS = 1_000;

/**
 * Has the read models made again, before anybody reads, when another release made them. Says how far it is, and which
 * journals did not fold: those engagements keep their old rows.
 */
export async function freshReadModels(config: Config, database: DatabasePart, onProgress: OnProgress): Promise<void> {
  const [{ openDatabase }, { openKeyring }, { refreshReadModels }] = await Promise.all([
    import('../db/database.ts'),
    import('../db/key-store.ts'),
    import('../db/journal/refresh-read-models.ts'),
  ]);
  const db = openDatabase({ databaseUrl: database.url });
  let toldAt = performance.now();
  try {
    const report = await refreshReadModels(
      db,
      () => openKeyring(db, config),
      (done, of) => {
        if (performance.now() - toldAt < TELL_EACH_MS) return;
        toldAt = performance.now();
        onProgress({ part: 'read models', state: 'busy', detail: `${done} of ${of} engagements made again` });
      },
    );
    if (report === null || report.engagements + report.faulty.length === 0) return;
    const detail = `${report.engagements} engagements made again from ${report.events} entries`;
    const faulty = `; left as they are, for their journals do not fold (run journal verify): ${report.faulty.join(', ')}`;
    onProgress({ part: 'read models', state: 'ready', detail: report.faulty.length > 0 ? detail + faulty : detail });
  } finally {
    await db.close();
  }
}
