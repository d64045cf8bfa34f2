import { randomUUID } from 'node:crypto';
import { getAuthTables } from 'better-auth/db';
import { emailOTP } from 'better-auth/plugins';
import { getTableColumns } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readApplication, storeApplication } from '../../src/db/calls/applications.ts';
import { draftCall, editCall, listCalls, listOwnCalls, publishCall, readCall } from '../../src/db/calls/calls.ts';
import { keepMail, readMailbox } from '../../src/db/outbox/mailbox.ts';
import { claimOutbox, settleFailed, settleSent } from '../../src/db/outbox/outbox.ts';
import { readContacts, renamePerson } from '../../src/db/people/contacts.ts';
import { declareCompany } from '../../src/db/people/declare-company.ts';
import { ensurePerson } from '../../src/db/people/ensure-person.ts';
import { erasePerson } from '../../src/db/people/erase-person.ts';
import { acceptInvitation, invite } from '../../src/db/people/invitations.ts';
import {
  confirmMembership,
  listPendingMemberships,
  readCompany,
  revokeMembership,
} from '../../src/db/people/memberships.ts';
import { findPersonByEmail, setStaffRole } from '../../src/db/people/staff.ts';
import * as auth from '../../src/db/schema/auth.ts';
import { memberships } from '../../src/db/schema/memberships.ts';
import { ENGINE, PUBLIC } from '../../src/db/viewer.ts';
import { withActor } from '../../src/db/with-actor.ts';
import type { CallId, CompanyId, EngagementId, PersonId } from '../../src/domain/ids.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import { personOfAccount } from '../support/people.ts';

describe('people, companies and calls', () => {
  let t: TestDatabase;
  let ada: PersonId;
  let bruno: PersonId;
  let carla: PersonId;
  let officer: PersonId;
  let startup: CompanyId;
  let industrial: CompanyId;
  let call: CallId;

  const account = async (name: string): Promise<PersonId> => {
    const id = `account-${name}`;
    await t.db.auth
      .insert(auth.user)
      .values({ id, name, email: `${name}@example.org` })
      .onConflictDoNothing();
    return ensurePerson(t.db, t.keyring, { authUserId: id, email: `${name}@example.org`, name });
  };

  beforeAll(async () => {
    t = await testDatabase();
    [ada, bruno, carla, officer] = [
      await account('ada'),
      await account('bruno'),
      await account('carla'),
      await account('officer'),
    ];
    await setStaffRole(t.db, officer, 'bpi-officer');
  });
  afterAll(() => t.close());

  it('an account is one person, however often it signs in', async () => {
    expect(await account('ada')).toBe(ada);
    expect(await findPersonByEmail(t.db, t.keyring, ' ADA@example.org')).toBe(ada);
    expect((await personOfAccount(t, 'account-officer'))?.staffRole).toBe('bpi-officer');
    expect(await personOfAccount(t, 'nobody')).toBeNull();
  });

  it('no name and no address lies in the clear outside of the sign-in tables', async () => {
    const [row] = await t.owner`select string_agg(p::text, '') as all from persons p`;
    for (const word of ['ada@', 'example.org']) {
      expect(String(row?.['all'])).not.toContain(word);
      expect(String(row?.['all'])).not.toContain(Buffer.from(word).toString('hex'));
    }
  });

  it('a wrong SIREN is refused', async () => {
    expect(await declareCompany(t.db, ada, { siren: '732829321', name: 'X', roles: ['su-ceo'] })).toMatchObject({
      refused: { code: 'invalid-siren' },
    });
  });

  it('the first person of a company acts unverified; the next one waits and sees nothing', async () => {
    const first = await declareCompany(t.db, ada, { siren: '732 829 320', name: 'Sonde', roles: ['su-ceo'] });
    expect(first).toMatchObject({ standing: 'active' });
    startup = (first as { company: CompanyId }).company;
    const second = await declareCompany(t.db, carla, { siren: '732829320', name: 'Else', roles: ['su-ceo'] });
    expect(second).toEqual({ company: startup, standing: 'requested' });
    expect(await declareCompany(t.db, carla, { siren: '732829320', name: 'Else', roles: ['su-ceo'] })).toMatchObject({
      refused: { code: 'already-member' },
    });
    const seen = await readCompany(t.db, t.keyring, { kind: 'person', person: carla }, startup);
    expect(seen?.members.map((member) => member.person)).toEqual([carla]);
    expect((await personOfAccount(t, 'account-carla'))?.memberships[0]).toMatchObject({
      standing: 'requested',
      verified: false,
    });
  });

  it('nobody confirms himself or makes himself a member, by function or by statement', async () => {
    const carlaViews = { kind: 'person', person: carla } as const;
    expect(await confirmMembership(t.db, carlaViews, { company: startup, person: carla })).toMatchObject({
      refused: { code: 'not-found' },
    });
    const forged = withActor(t.db, carlaViews, (tx) =>
      tx.insert(memberships).values({
        membershipId: randomUUID(),
        personId: carla,
        companyId: startup,
        roles: ['su-ceo'],
        standing: 'active',
      }),
    );
    await expect(forged).rejects.toThrow();
    // An unverified member confirms nobody either: else two strangers would vouch for each other.
    expect(
      await confirmMembership(t.db, { kind: 'person', person: ada }, { company: startup, person: carla }),
    ).toMatchObject({ refused: { code: 'not-found' } });
  });

  it('the officer confirms, and then the confirmed member may', async () => {
    const staff = { kind: 'staff', person: officer } as const;
    const pending = await listPendingMemberships(t.db, t.keyring, staff, { limit: 1 });
    expect(pending.items).toHaveLength(1);
    const rest = await listPendingMemberships(t.db, t.keyring, staff, { limit: 5, after: pending.next });
    expect([...pending.items, ...rest.items].map((item) => item.member.person).sort()).toEqual([ada, carla].sort());
    expect(await confirmMembership(t.db, staff, { company: startup, person: ada })).toBeNull();
    expect(
      await confirmMembership(t.db, { kind: 'person', person: ada }, { company: startup, person: carla }),
    ).toBeNull();
    expect(
      await revokeMembership(t.db, { kind: 'person', person: ada }, { company: startup, person: carla }),
    ).toBeNull();
    expect((await personOfAccount(t, 'account-carla'))?.memberships).toEqual([]);
  });

  it('an invitation works once, for its address, and leaves by the outbox with its token', async () => {
    const guest = await invite(t.db, t.keyring, ada, {
      company: startup,
      email: 'carla@example.org',
      roles: ['su-counsel'],
    });
    expect(guest).toHaveProperty('expiresAt');
    const [message] = await claimOutbox(t.db, t.keyring, 10);
    expect(message).toMatchObject({ topic: 'invitation', secret: { to: 'carla@example.org' }, attempts: 1 });
    const token = String(message?.secret?.['token']);
    expect(await claimOutbox(t.db, t.keyring, 10)).toEqual([]);
    const wrong = { refused: { code: 'invitation-invalid' } };
    expect(await acceptInvitation(t.db, t.keyring, { person: bruno, email: 'bruno@example.org' }, token)).toMatchObject(
      wrong,
    );
    expect(
      await acceptInvitation(t.db, t.keyring, { person: carla, email: 'carla@example.org' }, 'x'.repeat(43)),
    ).toMatchObject(wrong);
    expect(await acceptInvitation(t.db, t.keyring, { person: carla, email: 'carla@example.org' }, token)).toEqual({
      company: startup,
    });
    expect(await acceptInvitation(t.db, t.keyring, { person: carla, email: 'carla@example.org' }, token)).toMatchObject(
      wrong,
    );
    expect((await personOfAccount(t, 'account-carla'))?.memberships[0]).toMatchObject({
      standing: 'active',
      verified: true,
      roles: ['su-counsel'],
    });
    await settleFailed(t.db, message?.id ?? 0, 'smtp-down');
    expect(await claimOutbox(t.db, t.keyring, 10)).toEqual([]);
    await t.owner`update outbox set next_attempt_at = now()`;
    const [again] = await claimOutbox(t.db, t.keyring, 10);
    expect(again).toMatchObject({ key: message?.key, attempts: 2 });
    await settleSent(t.db, message?.id ?? 0);
    expect(await t.owner`select 1 from outbox where secret is not null`).toHaveLength(0);
    expect(
      await invite(t.db, t.keyring, bruno, { company: startup, email: 'x@example.org', roles: ['su-ceo'] }),
    ).toMatchObject({ refused: { code: 'not-found' } });
  });

  it('a call is its company’s until published, then everybody’s', async () => {
    industrial = (
      (await declareCompany(t.db, bruno, { siren: '552100554', name: 'Forge', roles: ['ind-business'] })) as {
        company: CompanyId;
      }
    ).company;
    const content = { title: 'Capteurs', summary: 'Mesurer à chaud', closesOn: null };
    const draft = await draftCall(t.db, bruno, industrial, content);
    if ('refused' in draft) throw new Error(draft.refused.code);
    call = draft.call;
    expect(await draftCall(t.db, ada, industrial, content)).toMatchObject({ refused: { code: 'not-found' } });
    expect(await readCall(t.db, PUBLIC, call)).toBeNull();
    expect(await editCall(t.db, ada, call, 1, content)).toMatchObject({ refused: { code: 'not-found' } });
    expect(await editCall(t.db, bruno, call, 1, { ...content, title: 'Capteurs chauds' })).toMatchObject({ rev: 2 });
    expect(await editCall(t.db, bruno, call, 1, content)).toMatchObject({ refused: { code: 'stale-revision' } });
    expect((await listCalls(t.db, PUBLIC, { limit: 5 })).items).toEqual([]);
    expect(await publishCall(t.db, bruno, call)).toMatchObject({ status: 'published' });
    expect((await listCalls(t.db, PUBLIC, { limit: 5 })).items.map((row) => row.title)).toEqual(['Capteurs chauds']);
    expect(await publishCall(t.db, ada, call)).toMatchObject({ refused: { code: 'not-found' } });
    expect(await listOwnCalls(t.db, bruno)).toHaveLength(1);
    expect(await listOwnCalls(t.db, ada)).toEqual([]);
  });

  it('an application is the start-up’s own until it is an engagement, and never two', async () => {
    const ask = (engagement: string, text: string, who = ada, from = startup) =>
      storeApplication(t.db, t.keyring, who, {
        engagement: engagement as EngagementId,
        call,
        startup: from,
        content: { title: 'Sonde', text },
      });
    const [first, second] = [randomUUID(), randomUUID()];
    expect(await ask(first, 'Nous savons mesurer')).toMatchObject({ engagement: first, industrial });
    expect(await ask(second, 'Nous savons mieux')).toMatchObject({ engagement: first });
    expect(await ask(second, 'x', bruno)).toMatchObject({ refused: { code: 'not-found' } });
    const read = (person: PersonId) =>
      readApplication(t.db, t.keyring, { kind: 'person', person }, first as EngagementId);
    expect(await read(ada)).toMatchObject({ text: 'Nous savons mieux', call });
    expect(await read(bruno)).toBeNull();
    const [row] = await t.owner`select content from applications`;
    expect(Buffer.from(row?.['content']).includes(Buffer.from('Nous savons'))).toBe(false);
  });

  it('kept mails come back newest first, each key once, unreadable in the table', async () => {
    const mail = { to: 'ada@example.org', subject: 'Code', text: '123456', html: '<p>123456</p>' };
    await keepMail(t.db, t.keyring, { ...mail, key: 'a' });
    await keepMail(t.db, t.keyring, { ...mail, key: 'a' });
    await keepMail(t.db, t.keyring, { ...mail, key: 'b', subject: 'Autre' });
    expect((await readMailbox(t.db, t.keyring)).map((kept) => kept.subject)).toEqual(['Autre', 'Code']);
  });

  it('an erased person leaves an id and nothing else', async () => {
    await renamePerson(t.db, t.keyring, carla, 'Carla Conti');
    expect((await readContacts(t.db, t.keyring, ENGINE, [carla])).get(carla)?.name).toBe('Carla Conti');
    await erasePerson(t.db, t.keyring, carla);
    expect((await readContacts(t.db, t.keyring, ENGINE, [carla])).size).toBe(0);
    expect(await personOfAccount(t, 'account-carla')).toBeNull();
    expect(await t.db.auth.select().from(auth.user)).toHaveLength(3);
    const [key] = await t.owner`select wrapped, destroyed_at from data_keys where scope = ${`person:${carla}`}`;
    expect(key).toMatchObject({ wrapped: null });
    await expect(
      t.db.engine`update data_keys set wrapped = '\\x00', destroyed_at = null where scope = ${`person:${carla}`}`,
    ).rejects.toMatchObject({ code: '42501' });
  });

  it('the sign-in tables have every column that the library asks for', () => {
    const wanted = getAuthTables({
      plugins: [emailOTP({ sendVerificationOTP: async () => {} })],
      rateLimit: { enabled: true, storage: 'database' },
    });
    const ours: Record<string, Parameters<typeof getTableColumns>[0]> = {
      user: auth.user,
      session: auth.session,
      account: auth.account,
      verification: auth.verification,
      rateLimit: auth.rateLimit,
    };
    expect(Object.keys(wanted).sort()).toEqual(Object.keys(ours).sort());
    for (const [name, table] of Object.entries(wanted)) {
      const columns = ours[name] === undefined ? {} : getTableColumns(ours[name]);
      for (const [field, spec] of Object.entries(table.fields)) {
        const column = columns[spec.fieldName ?? field];
        expect(column, `${name}.${field}`).toBeDefined();
        expect(column?.notNull ?? false, `${name}.${field} may be absent`).toBe(spec.required === true);
        expect(column?.dataType.replace('bigint', 'number'), `${name}.${field}`).toBe(spec.type);
      }
    }
  });

  it('only the sign-in library sees its tables', async () => {
    for (const pool of [t.db.engine, t.db.viewers]) expect(await pool`select 1 from auth."user"`).toHaveLength(0);
    await expect(t.db.auth.select().from(memberships)).resolves.toHaveLength(0);
  });
});
