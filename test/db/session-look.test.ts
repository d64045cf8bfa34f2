import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { commitBatch } from '../../src/db/journal/commit-batch.ts';
import { findPersonAndEngagement, findPersonBySession, findStamp } from '../../src/db/people/person-by-session.ts';
import type { EngagementId, PersonId } from '../../src/domain/ids.ts';
import { SESSION_RENEWAL_SECONDS, SESSION_SECONDS } from '../../src/identity/limits.ts';
import { Sessions } from '../../src/identity/sessions.ts';
import { applied, batchOf, type Cast, GENESIS, newCast, recorded } from '../support/batches.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import { addMember } from '../support/people.ts';

describe('One look: session, person and engagement', () => {
  let t: TestDatabase;
  let cast: Cast;
  const strangers = newCast();

  beforeAll(async () => {
    t = await testDatabase();
    cast = newCast();
    await addMember(t, cast.ceo, cast.startup, ['su-ceo']);
    await addMember(t, strangers.ceo, strangers.startup, ['su-ceo']);
    await commitBatch(t.db, t.keyring, batchOf(cast, GENESIS, [recorded(cast, 1, applied(cast))], {}));
  });
  afterAll(() => t.close());

  /** A session of that person, ending in so many seconds. */
  async function session(person: PersonId, seconds = 60): Promise<string> {
    const account = `account-${person}`;
    const token = randomUUID();
    await t.owner`update persons set auth_user_id = ${account} where person_id = ${person}`;
    await t.owner`
      insert into auth."user" (id, name, email, email_verified) values (${account}, '', ${`${person}@example.org`}, true)
      on conflict do nothing`;
    await t.owner`
      insert into auth.session (id, token, user_id, expires_at)
      values (${randomUUID()}, ${token}, ${account}, now() + make_interval(secs => ${seconds}))`;
    return token;
  }

  it('gives a party its person, memberships and engagement', async () => {
    const found = await findPersonAndEngagement(t.db, await session(cast.ceo), cast.engagement);
    expect(found?.who).toMatchObject({
      person: cast.ceo,
      staffRole: null,
      email: `${cast.ceo}@example.org`,
      memberships: [{ company: cast.startup, roles: ['su-ceo'], standing: 'active', verified: false }],
      session: { freshUntil: null },
    });
    expect(found?.seen?.model?.seq).toBe(1);
  });

  it('gives a stranger the same as for an engagement that does not exist', async () => {
    const token = await session(strangers.ceo);
    const hidden = await findPersonAndEngagement(t.db, token, cast.engagement);
    const unknown = await findPersonAndEngagement(t.db, token, randomUUID() as EngagementId);
    expect(hidden?.seen).toBeNull();
    expect(hidden).toEqual(unknown);
  });

  it('shows staff the process without a membership', async () => {
    const officer = randomUUID() as PersonId;
    await addMember(t, officer, newCast().startup, ['su-ceo']);
    await t.owner`update persons set staff_role = 'bpi-officer' where person_id = ${officer}`;
    const found = await findPersonAndEngagement(t.db, await session(officer), cast.engagement);
    expect(found?.who.staffRole).toBe('bpi-officer');
    expect(found?.seen?.model?.seq).toBe(1);
  });

  it('sees a revoked membership and an ended session at once', async () => {
    const person = randomUUID() as PersonId;
    await addMember(t, person, cast.startup, ['su-counsel']);
    const token = await session(person);
    expect((await findPersonAndEngagement(t.db, token, cast.engagement))?.seen).not.toBeNull();
    await t.owner`update memberships set revoked_at = now() where person_id = ${person}`;
    expect(await findPersonAndEngagement(t.db, token, cast.engagement)).toMatchObject({
      who: { memberships: [] },
      seen: null,
    });
    await t.owner`delete from auth.session where token = ${token}`;
    expect(await findPersonBySession(t.db, token)).toBeNull();
    expect(await findPersonAndEngagement(t.db, token, cast.engagement)).toBeNull();
  });

  it('knows no session that is over, and none of a person who was erased', async () => {
    expect(await findPersonBySession(t.db, await session(cast.ceo, -1))).toBeNull();
    const person = randomUUID() as PersonId;
    await addMember(t, person, cast.startup, ['su-counsel']);
    const token = await session(person);
    await t.owner`update persons set auth_user_id = null where person_id = ${person}`;
    expect(await findPersonBySession(t.db, token)).toBeNull();
  });

  it('leaves no wider view behind, neither in its transaction nor after', async () => {
    const token = await session(strangers.ceo);
    await t.db.viewers.begin(async (tx) => {
      for (const attempt of [token, 'nobody’s']) {
        await tx`select app.enter_session(${attempt})`;
        expect(await tx`select 1 from auth.session`).toHaveLength(0);
        expect(await tx`select 1 from engagements`).toHaveLength(0);
      }
    });
    const connection = await t.db.viewers.reserve();
    await connection`select app.look_at(${token}, ${cast.engagement})`;
    expect(await connection`select 1 from app.stamped_looks`).toHaveLength(0);
    await expect(connection`select 1 from auth.stamps`).rejects.toMatchObject({ code: '42501' });
    expect(await connection`select 1 from persons`).toHaveLength(0);
    expect((await connection`select coalesce(app.viewer(), '') as viewer`)[0]?.['viewer']).toBe('');
    connection.release();
  });

  it('is stamped: the same while nothing changed, and never after anything did', async () => {
    const colleague = randomUUID() as PersonId;
    const officer = randomUUID() as PersonId;
    for (const person of [colleague, officer]) await addMember(t, person, cast.startup, ['su-counsel']);
    const call = randomUUID();
    await t.owner`
      insert into calls (call_id, industrial, title, summary, status, created_by, published_at)
      values (${call}, ${cast.startup}, 'Capteurs', '', 'published', ${colleague}, now())`;
    const token = await session(colleague);
    const look = () => findPersonAndEngagement(t.db, token, cast.engagement);
    const stampNow = () => findStamp(t.db, token, cast.engagement);
    const { owner } = t;
    const changes: { readonly [what: string]: () => Promise<unknown> } = {
      'a role was taken': () => owner`update memberships set roles = '{su-ceo}' where person_id = ${colleague}`,
      'a membership was revoked': () => owner`update memberships set revoked_at = now() where person_id = ${colleague}`,
      'it was given again': () => owner`update memberships set revoked_at = null where person_id = ${colleague}`,
      'it was deleted': () => owner`delete from memberships where person_id = ${colleague}`,
      'they joined': () => addMember(t, colleague, cast.startup, ['su-counsel']),
      'they became staff': () => owner`update persons set staff_role = 'bpi-officer' where person_id = ${colleague}`,
      'they are staff no more': () => owner`update persons set staff_role = null where person_id = ${colleague}`,
      'the account was closed': () => owner`update persons set closed_at = now() where person_id = ${colleague}`,
      'it was opened again': () => owner`update persons set closed_at = null where person_id = ${colleague}`,
      'the address changed': () =>
        owner`update auth."user" set email = 'new@example.org' where id = ${`account-${colleague}`}`,
      'a code made the session fresh': () => owner`update auth.session set fresh_until = now() where token = ${token}`,
      'the company has a new name': () => owner`update companies set name = 'Neuve' where company_id = ${cast.startup}`,
      'the call has a new title': () => owner`update calls set title = 'Sobres' where call_id = ${call}`,
      'the engagement went on': () => owner`update engagements set seq = seq where engagement_id = ${cast.engagement}`,
      'a role was lent': () => owner`
        insert into private.lent_roles (loan_id, engagement_id, side, role, holder, lent_by, until)
        values (${randomUUID()}, ${cast.engagement}, 'startup', 'su-ceo', ${colleague}, ${cast.ceo}, '2099-01-01')`,
    };
    for (const [what, change] of Object.entries(changes)) {
      const before = (await look())?.stamp ?? null;
      if (before !== null) expect([what, await stampNow()]).toEqual([what, before]);
      const nobody = await stampNow();
      await change();
      expect([what, await stampNow()]).not.toEqual([what, nobody]);
    }
    // A loan ends by the calendar alone: nothing seen with one is to be kept.
    expect(await look()).toMatchObject({ seen: { lent: [{ role: 'su-ceo' }] }, stamp: null });
    await owner`update memberships set revoked_at = now() where person_id = ${cast.ceo}`;
    expect(await look()).toMatchObject({ seen: { lent: [] }, stamp: null });
    await owner`update memberships set revoked_at = null where person_id = ${cast.ceo}`;
    await owner`update private.lent_roles set ended_at = now() where holder = ${colleague}`;
    expect((await look())?.stamp).toBe(await stampNow());
    expect(await findStamp(t.db, await session(cast.ceo), cast.engagement)).not.toBe(await stampNow());
    await owner`update auth.session set expires_at = now() where token = ${token}`;
    expect(await stampNow()).toBeNull();
    expect(await look()).toBeNull();
  });

  it('lets a fresh code age, and moves the end of a session on, where nothing else changes', async () => {
    const sessions = new Sessions(t.db);
    const token = await session(cast.ceo, SESSION_SECONDS);
    const look = () => sessions.findWith(token, cast.engagement);
    const id = (await look())?.person.session.id ?? '';
    const fresh = await sessions.markFresh(id);
    await look();
    const remembered = await look();
    expect(remembered?.person.session.freshUntil).toBe(fresh);
    expect(await look()).toBe(remembered);
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse(fresh) });
    try {
      const stale = await look();
      expect(stale?.person.session.freshUntil).toBeNull();
      expect(stale?.seen).toBe(remembered?.seen);
      vi.setSystemTime(Date.now() + SESSION_RENEWAL_SECONDS * 1000);
      const renewed = await look();
      expect(renewed?.person.session.expiresAt).toBe(new Date(Date.now() + SESSION_SECONDS * 1000).toISOString());
    } finally {
      vi.useRealTimers();
    }
  });
});
