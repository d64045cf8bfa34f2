import { randomBytes, randomUUID } from 'node:crypto';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Database, openDatabase } from '../../src/db/database.ts';
import { commitBatch } from '../../src/db/journal/commit-batch.ts';
import { openKeyring } from '../../src/db/key-store.ts';
import { migrateDatabase, pendingMigrations } from '../../src/db/migrate.ts';
import { findPersonAndEngagement, findStamp } from '../../src/db/people/person-by-session.ts';
import { applied, batchOf, type Cast, GENESIS, newCast, recorded } from '../support/batches.ts';

/** An operator's own server: an owner without special rights, and a runtime login of another name. */
describe('a database that an operator gives', () => {
  const name = `op_${randomUUID().replaceAll('-', '').slice(0, 16)}`;
  const [owner, app] = [`${name}_owner`, `${name}_app`];
  const password = randomBytes(12).toString('hex');
  const server = inject('postgres');
  let admin: postgres.Sql;

  const url = (login: string) => {
    const parsed = new URL(server.ownerUrl);
    [parsed.username, parsed.password, parsed.pathname] = [login, password, `/${name}`];
    return parsed.toString();
  };
  const config = { databaseUrl: url(app), databaseOwnerUrl: url(owner) };

  beforeAll(async () => {
    admin = postgres(server.ownerUrl, { max: 1, onnotice: () => undefined });
    await admin.unsafe(`create role ${owner} login password '${password}'`);
    await admin.unsafe(`create role ${app} login password '${password}'`);
    await admin.unsafe(`grant ${owner} to current_user`);
    await admin.unsafe(`create database ${name} owner ${owner} template template0 strategy file_copy`);
  });
  afterAll(async () => {
    await admin.unsafe(`drop database if exists ${name} with (force)`);
    await admin.unsafe(`drop role if exists ${app}`);
    await admin.unsafe(`drop role if exists ${owner}`);
    await admin.end();
  });

  it('is refused, with the statement to run, while the runtime login may not act as the runtime role', async () => {
    await expect(migrateDatabase(config)).rejects.toMatchObject({
      code: 'role-missing',
      message: expect.stringContaining(`grant entente_app to "${app}"`),
    });
    expect(await pendingMigrations(config.databaseOwnerUrl)).toBeGreaterThan(0);
  });

  it('works once an administrator granted it, and the login is bound by row-level security', async () => {
    await admin.unsafe(`grant entente_app to ${app}`);
    await migrateDatabase(config);
    const db = openDatabase(config);
    try {
      const keyring = openKeyring(db, { home: '/nonexistent', key: randomBytes(32).toString('base64') });
      const cast = newCast();
      const batch = batchOf(cast, GENESIS, [recorded(cast, 1, applied(cast))]);
      expect((await commitBatch(db, keyring, batch)).seq).toBe(1);
      const [role] = await db.viewers`select current_user as role, session_user as login`;
      expect(role).toMatchObject({ role: 'entente_app', login: app });
      expect(await db.viewers`select 1 from journal`).toHaveLength(0);
      const token = await signedIn(db, cast);
      const found = await findPersonAndEngagement(db, token, cast.engagement);
      expect(found).toMatchObject({ seen: { model: { seq: 1 } }, stamp: expect.any(String) });
      expect(await findStamp(db, token, cast.engagement)).toBe(found?.stamp);
      await db.engine`update memberships set revoked_at = now() where person_id = ${cast.ceo}`;
      expect(await findStamp(db, token, cast.engagement)).not.toBe(found?.stamp);
    } finally {
      await db.close();
    }
  });

  it('binds the tables’ owner too', async () => {
    const own = postgres(config.databaseOwnerUrl, { max: 1 });
    try {
      expect(await own`select 1 from journal`).toHaveLength(0);
      await expect(own`delete from journal`).rejects.toMatchObject({ code: '42501' });
    } finally {
      await own.end();
    }
  });
});

/** A session of the start-up's founder, written as the runtime role may. */
async function signedIn(db: Database, cast: Cast): Promise<string> {
  const [account, token] = [randomUUID(), randomUUID()];
  const { engine, auth } = db;
  await engine`
    insert into companies (company_id, siren, name, declared_by)
    values (${cast.startup}, '732829320', 'Jeune Pousse', ${cast.ceo})`;
  await engine`
    insert into persons (person_id, contact, auth_user_id) values (${cast.ceo}, ${Buffer.from('sealed')}, ${account})`;
  await engine`
    insert into memberships (membership_id, person_id, company_id, roles, standing)
    values (${randomUUID()}, ${cast.ceo}, ${cast.startup}, '{su-ceo}', 'active')`;
  await auth.$client`
    insert into auth."user" (id, name, email, email_verified) values (${account}, '', 'ceo@example.org', true)`;
  await auth.$client`
    insert into auth.session (id, token, user_id, expires_at)
    values (${randomUUID()}, ${token}, ${account}, now() + interval '1 hour')`;
  return token;
}
