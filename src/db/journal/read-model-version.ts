import { READ_MODEL_VERSION } from '../../domain/engagement/read-model-version.ts';
import type { Database } from '../database.ts';

/**
 * In which shape the stored read models were last made, all of them: 0 when no release has said so, null when the
 * schema is older than this question.
 */
export async function storedReadModelVersion(db: Database): Promise<number | null> {
  const [table] = await db.engine`select to_regclass('public.read_model_version') is not null as there`;
  if (table?.['there'] !== true) return null;
  const [row] = await db.engine`select version from read_model_version`;
  return Number(row?.['version'] ?? 0);
}

/** Remembers that all read models were made by this release. */
export async function rememberReadModelVersion(db: Database): Promise<void> {
  await db.engine`
    insert into read_model_version (one, version) values (true, ${READ_MODEL_VERSION})
    on conflict (one) do update set version = excluded.version, made_at = now()`;
}
