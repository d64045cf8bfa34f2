import type postgres from 'postgres';
import type { KeyStore, StoredKey } from '../keys/keyring.ts';
import { Keyring } from '../keys/keyring.ts';
import { loadMasterKeys } from '../keys/master-keys.ts';
import type { KeyScope } from '../keys/scope.ts';
import type { Database } from './database.ts';

/** Wrapped keys in `data_keys`, seen by the engine alone. */
function databaseKeyStore(db: Database): KeyStore {
  const sql = db.engine;
  return {
    async find(scope) {
      const [row] = await sql`
        select key_id, scope, master_id, wrapped, destroyed_at from data_keys where scope = ${scope}`;
      return row === undefined ? null : stored(row);
    },
    async insert(key, about) {
      await sql`
        insert into data_keys (key_id, scope, engagement_id, side, master_id, wrapped)
        values (${key.id}, ${key.scope}, ${engagementOf(about)}, ${about.kind === 'side' ? about.side : null},
                ${key.masterId}, ${Buffer.from(key.wrapped)})
        on conflict (scope) do nothing`;
      const [row] = await sql`
        select key_id, scope, master_id, wrapped, destroyed_at from data_keys where scope = ${key.scope}`;
      if (row === undefined) throw new Error('A data key vanished as it was made.');
      return stored(row);
    },
    async destroy(scope) {
      const rows = await sql`
        update data_keys set wrapped = null, destroyed_at = now()
         where scope = ${scope} and destroyed_at is null returning key_id`;
      return rows.length > 0;
    },
    async listWrapped(exceptMasterId) {
      const rows = await sql`
        select key_id, scope, master_id, wrapped, destroyed_at from data_keys
         where wrapped is not null and master_id <> ${exceptMasterId}`;
      return rows.map(stored);
    },
    async rewrap(id, masterId, wrapped) {
      await sql`
        update data_keys set master_id = ${masterId}, wrapped = ${Buffer.from(wrapped)}
         where key_id = ${id} and destroyed_at is null`;
    },
  };
}

/** The installation's keyring: master keys from `ENTENTE_KEY` or the home folder, data keys from the database. */
export function openKeyring(
  db: Database,
  config: { readonly home: string; readonly key?: string | undefined },
): Keyring {
  return new Keyring(databaseKeyStore(db), loadMasterKeys(config));
}

function engagementOf(scope: KeyScope): string | null {
  return scope.kind === 'engagement' || scope.kind === 'side' ? scope.engagement : null;
}

function stored(row: postgres.Row): StoredKey {
  return {
    id: row['key_id'],
    scope: row['scope'],
    masterId: row['master_id'],
    wrapped: row['wrapped'],
    destroyedAt: row['destroyed_at'] === null ? null : new Date(row['destroyed_at']),
  };
}
