import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findDue } from '../../src/db/data-protection/due.ts';
import { eraseEngagement } from '../../src/db/data-protection/erase-engagement.ts';
import { verifyJournal } from '../../src/db/journal/verify-journal.ts';
import type { EngagementId } from '../../src/domain/ids.ts';
import { type Cast, gatherCast, join, opened, propose, type Somebody, somebody } from './support/cast.ts';
import { openRig, type Rig } from './support/rig.ts';

interface Held {
  readonly account: { readonly contact: { readonly email: string }; readonly language: string };
  readonly sessions: readonly object[];
  readonly memberships: readonly { readonly siren: string; readonly roles: readonly string[] }[];
  readonly acts: readonly { readonly engagement: string; readonly type: string }[];
  readonly internalComments: readonly { readonly text: string }[];
  readonly tokens: readonly object[];
}

describe('a person and what is held about them', () => {
  let rig: Rig;
  let cast: Cast;
  let at: string;
  let engagement: EngagementId;
  const held = async (who: Somebody) => (await who.browser.get('/api/me/data')).json<Held>();
  const code = async (pending: ReturnType<Somebody['browser']['get']>) => {
    const reply = await pending;
    return [reply.statusCode, reply.statusCode < 300 ? null : reply.json<{ code: string }>().code];
  };
  const erase = (who: Somebody, email = who.email) => code(who.browser.post('/api/me/erasure', { body: { email } }));
  const refresh = async (who: Somebody) => {
    await who.browser.post('/api/auth/code', { body: { email: who.email } });
    const mails = (await rig.browser().get('/mailbox.json')).json<{ to: string; subject: string; text: string }[]>();
    const mail = mails.find(({ to, subject }) => to === who.email && subject.includes('code'));
    const reply = await who.browser.post('/api/auth/fresh', { body: { code: /\d{6}/.exec(mail?.text ?? '')?.[0] } });
    expect(reply.statusCode, reply.body).toBe(200);
  };

  beforeAll(async () => {
    rig = await openRig();
    cast = await gatherCast(rig);
    const begun = await opened(cast);
    at = begun.at;
    engagement = begun.engagement as EngagementId;
  });
  afterAll(() => rig.close());

  it('take all of it as one file: account, devices, companies, acts, their own comments, and nobody else’s', async () => {
    const comment = (who: Somebody, text: string) =>
      who.browser.post(`${at}/internal-comments`, { body: { clause: 'alpha', text } });
    expect((await comment(cast.ceo, 'à garder pour nous')).statusCode).toBe(201);
    expect((await comment(cast.counsel, 'avis du conseil')).statusCode).toBe(201);
    expect((await comment(cast.lawyer, 'secret d’en face')).statusCode).toBe(201);
    const reply = await cast.ceo.browser.get('/api/me/data');
    expect(reply.headers['content-disposition']).toBe('attachment; filename="entente-data.json"');
    const mine = reply.json<Held>();
    expect(mine.account).toMatchObject({ contact: { email: cast.ceo.email }, language: 'fr' });
    expect(mine.sessions).toHaveLength(1);
    expect(mine.memberships).toMatchObject([{ siren: '732829320', roles: ['su-ceo'] }]);
    expect(mine.acts).toContainEqual(expect.objectContaining({ engagement, type: 'application-submitted' }));
    expect(mine.internalComments.map(({ text }) => text)).toEqual(['à garder pour nous']);
    expect(reply.body).not.toContain('avis du conseil');
    expect(reply.body).not.toContain('secret d’en face');
    expect(reply.body).not.toContain(cast.business.email);
    expect(await code(rig.browser().get('/api/me/data'))).toEqual([401, 'sign-in-required']);
  });

  it('erase themselves only by a fresh code, with their address typed again, and once nothing hangs on them', async () => {
    expect(await erase(cast.counsel)).toEqual([403, 'fresh-code-required']);
    await refresh(cast.counsel);
    expect(await erase(cast.counsel, 'other@cabinet.example')).toEqual([422, 'erasure-address']);
    const lonely = await somebody(rig, 'officer2@programme.example');
    await rig.t.owner`update persons set staff_role = 'inpi-adviser' where person_id = ${lonely.person}`;
    await refresh(lonely);
    expect(await erase(lonely)).toEqual([409, 'erasure-office']);
    await rig.t.owner`
      update memberships set revoked_at = now() where person_id = ${cast.counsel.person}`;
    await refresh(cast.ceo);
    expect(await erase(cast.ceo)).toEqual([409, 'erasure-alone']);
  });

  it('leave an id and nothing else: no session, no name, no address, no invitation; what they did stays', async () => {
    const second = await join(rig, cast.ceo, cast.startup, 'second@startup.example', ['su-ceo']);
    const { items } = (await second.browser.get('/api/tasks')).json<{ items: { task: { id: string } }[] }>();
    const task = encodeURIComponent(items[0]?.task.id ?? '');
    const day = new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10);
    const later = { day, reason: 'Après notre conseil.' };
    expect(await code(second.browser.call('PUT', `${at}/tasks/${task}/follow-up`, { body: later }))).toEqual([
      204,
      null,
    ]);
    const { rev } = (await second.browser.get(at)).json<{ rev: number }>();
    const sent = await second.browser.act(`${at}/turns`, rev, { moves: [propose('alpha'), propose('beta')] });
    expect(sent.statusCode, sent.body).toBe(200);
    await refresh(second);
    expect(await erase(second)).toEqual([204, null]);
    expect(await code(second.browser.get('/api/me'))).toEqual([401, 'sign-in-required']);
    const mails = (await rig.browser().get('/mailbox.json')).json<{ to: string; subject: string }[]>();
    expect(mails.some(({ to, subject }) => to === second.email && subject.includes('effacé'))).toBe(true);
    const left = await rig.t.owner`
      select (select count(*)::int from invitations where accepted_by = ${second.person}) as invitations,
             (select count(*)::int from auth."user" where email = ${second.email}) as accounts,
             (select count(*)::int from memberships where person_id = ${second.person} and revoked_at is null) as places,
             (select count(*)::int from private.task_follow_ups where person = ${second.person}) as follow_ups`;
    expect(left[0]).toEqual({ invitations: 0, accounts: 0, places: 0, follow_ups: 0 });
    const turns = (await cast.business.browser.get(`${at}/turns`)).json<{ items: readonly object[] }>();
    expect(turns.items).toHaveLength(1);
    const again = await somebody(rig, second.email);
    expect(again.person, 'who comes back is somebody new').not.toBe(second.person);
    expect((await held(again)).acts).toEqual([]);
  });

  it('whose substitute has left are asked themselves', async () => {
    const day = new Date().toISOString().slice(0, 10);
    const third = await join(rig, cast.ceo, cast.startup, 'third@startup.example', ['su-ceo']);
    const absence = { company: cast.startup, substitute: third.person, from: day, to: day };
    expect((await cast.ceo.browser.post('/api/me/absences', { body: absence })).statusCode).toBe(201);
    expect((await third.browser.get('/api/me/absences')).json()).toMatchObject({ standingIn: [{}] });
    await refresh(third);
    expect(await erase(third)).toEqual([204, null]);
    expect((await cast.ceo.browser.get('/api/me/absences')).json()).toMatchObject({ own: [] });
  });

  it('what outlived its term is found, and erased with its keys: the journal still verifies', async () => {
    const inYears = (years: number) => new Date(Date.now() + years * 365.25 * 86_400_000);
    expect((await findDue(rig.t.db, inYears(20))).engagements, 'it goes on').toEqual([]);
    const { rev } = (await cast.ceo.browser.get(at)).json<{ rev: number }>();
    const over = await cast.ceo.browser.act(`${at}/withdrawal`, rev, { reason: 'strategy' });
    expect(over.statusCode, over.body).toBe(200);
    const due = async (years: number) => (await findDue(rig.t.db, inYears(years))).engagements;
    expect(await due(4.9)).toEqual([]);
    expect(await due(5.1)).toMatchObject([{ engagement, ground: 'negotiated' }]);
    await eraseEngagement(rig.t.keyring, engagement);
    expect(await due(5.1)).toEqual([]);
    expect((await verifyJournal(rig.t.db, rig.t.keyring, engagement)).valid).toBe(true);
    expect((await cast.ceo.browser.get(`${at}/clauses`)).json()).toMatchObject({ items: [] });
    const idle = async (years: number) =>
      (await findDue(rig.t.db, inYears(years))).accounts.map(({ person }) => person);
    expect(await idle(2.9)).toEqual([]);
    expect(await idle(3.1)).toContain(cast.ceo.person);
  });
});
