import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays } from '../../src/domain/calendar/civil-date.ts';
import { parisDate } from '../../src/domain/calendar/paris-time.ts';
import type { Instant } from '../../src/domain/ids.ts';
import { tellStandIns } from '../../src/http/tell-stand-in.ts';
import { type Cast, gatherCast, join, opened, propose, type Somebody, somebody } from './support/cast.ts';
import { openRig, type Rig } from './support/rig.ts';

type Reply = Awaited<ReturnType<Somebody['browser']['get']>>;

interface Item {
  readonly engagement: string;
  readonly names: { readonly call: string };
  readonly task: { readonly id: string; readonly kind: string; readonly due: string | null; readonly rule: string };
  readonly place: string;
  readonly care: { readonly holder: { readonly name: string }; readonly note: string | null } | null;
  readonly followUp: string | null;
  readonly followUpReason: string | null;
  readonly others: readonly { readonly name: string }[];
  readonly standsInFor: { readonly name: string } | null;
}

interface Work {
  readonly items: readonly Item[];
  readonly approvals: readonly {
    readonly act: string;
    readonly askedBy: { readonly name: string };
    readonly standsInFor: { readonly name: string } | null;
  }[];
}

describe('colleagues who share their work', () => {
  let rig: Rig;
  let cast: Cast;
  let at: string;
  let engagement: string;
  const inDays = (count: number) => addDays(parisDate(new Date().toISOString() as Instant), count);
  const code = (reply: Reply) => [
    reply.statusCode,
    reply.statusCode < 300 ? null : reply.json<{ code: string }>().code,
  ];
  const work = async (who: Somebody, query = '') => (await who.browser.get(`/api/tasks${query}`)).json<Work>();
  const turnOf = async (who: Somebody) => {
    const { items } = await work(who, `?engagement=${engagement}`);
    const found = items.find(({ task }) => task.kind === 'send-turn');
    if (found === undefined) throw new Error('no turn is awaited');
    return found;
  };
  const careOf = async (who: Somebody) => `${at}/tasks/${encodeURIComponent((await turnOf(who)).task.id)}`;
  const mailsTo = async ({ email }: Somebody, word: string) => {
    const mails = (await rig.browser().get('/mailbox.json')).json<{ to: string; subject: string }[]>();
    return mails.filter(({ to, subject }) => to === email && subject.includes(word)).length;
  };

  /** Whether the turn stands in somebody's own calendar, which they subscribed to. */
  const inCalendar = async (who: Somebody) => {
    const { url } = (await who.browser.post('/api/me/calendar')).json<{ url: string }>();
    return (await rig.app.inject({ url: new URL(url).pathname })).body.includes('votre tour');
  };

  const chase = (type: string, key: string) =>
    rig.t.owner`insert into outbox (key, topic, engagement_id, seq, payload)
                values (${key}, 'engagement-event', ${engagement}, 1, jsonb_build_object('type', ${type}::text))`;

  beforeAll(async () => {
    rig = await openRig();
    cast = await gatherCast(rig);
    ({ at, engagement } = await opened(cast));
  });
  afterAll(() => rig.close());

  it('read what is asked, where, until when, by which rule, and who else can do it', async () => {
    const turn = await turnOf(cast.ceo);
    expect(turn).toMatchObject({ engagement, names: { call: 'Capteurs sobres' }, place: 'now', care: null });
    expect(turn.task).toMatchObject({ rule: 'process 4.2, stage 7' });
    expect(turn.task.due).not.toBeNull();
    expect(turn.others.map(({ name }) => name)).toEqual([cast.counsel.email]);
    expect(await work(cast.business, `?engagement=${engagement}`)).toEqual({ items: [], approvals: [] });
  });

  it('take a task, see that a colleague has it, take it over and give it back', async () => {
    const care = `${await careOf(cast.ceo)}/care`;
    expect(code(await cast.counsel.browser.call('PUT', care, { body: {} }))).toEqual([204, null]);
    expect(await turnOf(cast.ceo)).toMatchObject({ place: 'taken', care: { holder: { name: cast.counsel.email } } });
    expect(await turnOf(cast.counsel)).toMatchObject({ place: 'now' });
    expect(code(await cast.ceo.browser.call('DELETE', care))).toEqual([403, 'task-not-held']);
    expect(code(await cast.ceo.browser.call('PUT', care, { body: {} }))).toEqual([204, null]);
    expect((await turnOf(cast.counsel)).place).toBe('taken');
    expect((await work(cast.counsel, '?place=now')).items.map(({ task }) => task.kind)).not.toContain('send-turn');
    expect(code(await cast.ceo.browser.call('DELETE', care))).toEqual([204, null]);
    expect((await turnOf(cast.counsel)).place).toBe('now');
    expect(code(await cast.ceo.browser.call('DELETE', care))).toEqual([403, 'task-not-held']);
  });

  it('give a task to a colleague who has the right, with a note, and he is told', async () => {
    const care = `${await careOf(cast.ceo)}/care`;
    const give = (body: object) => cast.ceo.browser.call('PUT', care, { body });
    expect(code(await give({ to: cast.lawyer.person }))).toEqual([422, 'task-colleague']);
    expect(code(await give({ to: cast.counsel.person, until: inDays(-1) }))).toEqual([422, 'task-care-past']);
    const note = 'Le préavis est à vous.';
    expect(code(await give({ to: cast.counsel.person, until: inDays(3), note }))).toEqual([204, null]);
    expect((await turnOf(cast.counsel)).care).toMatchObject({ note, until: inDays(3) });
    expect(await mailsTo(cast.counsel, 'On vous confie une tâche')).toBe(1);
    await rig.t.owner`update private.task_care set until = ${inDays(-1)}`;
    expect(await turnOf(cast.counsel), 'the last day is over').toMatchObject({ care: null, place: 'now' });
    await rig.t.owner`update private.task_care set until = null`;
  });

  it('write to whoever has the task first, and to all once it is overdue', async () => {
    await chase('reminder-due', 'early');
    expect(await mailsTo(cast.counsel, 'Un délai avance')).toBe(1);
    expect(await mailsTo(cast.ceo, 'Un délai avance')).toBe(0);
    await chase('deadline-passed', 'late');
    expect(await mailsTo(cast.counsel, 'Un délai est dépassé')).toBe(1);
    expect(await mailsTo(cast.ceo, 'Un délai est dépassé')).toBe(1);
  });

  it('put a task off to a day for a reason, never beyond its deadline, and come back at once', async () => {
    const day = `${await careOf(cast.counsel)}/follow-up`;
    const put = (on: string) => cast.counsel.browser.call('PUT', day, { body: { day: on, reason } });
    const reason = 'J’attends l’avis de notre conseil.';
    expect(code(await put(inDays(0)))).toEqual([422, 'follow-up-too-soon']);
    expect(code(await put(inDays(60)))).toEqual([422, 'follow-up-too-late']);
    expect(code(await cast.counsel.browser.call('PUT', day, { body: { day: inDays(1), reason: ' ' } }))).toEqual([
      422,
      'invalid-body',
    ]);
    expect(code(await put(inDays(1)))).toEqual([204, null]);
    const later = { place: 'later', followUp: inDays(1), followUpReason: reason };
    expect(await turnOf(cast.counsel)).toMatchObject(later);
    const of = { followUp: null, followUpReason: null };
    expect(await turnOf(cast.ceo), 'it is one’s own').toMatchObject(of);
    const held = async (who: Somebody) => (await who.browser.get('/api/me/data')).json<{ tasksPutOff: object[] }>();
    expect((await held(cast.counsel)).tasksPutOff).toMatchObject([{ engagement, day: inDays(1), reason }]);
    expect((await held(cast.ceo)).tasksPutOff).toEqual([]);
    expect(code(await cast.counsel.browser.call('DELETE', day))).toEqual([204, null]);
    expect(await turnOf(cast.counsel)).toMatchObject({ place: 'now', ...of });
  });

  it('note an absence: what awaits them, and the mails about it, reach whoever stands in until it ends by itself', async () => {
    const note = (who: Somebody, body: object) => who.browser.post('/api/me/absences', { body });
    const { startup: company } = cast;
    const days = { from: inDays(0), to: inDays(5) };
    const second = await join(rig, cast.ceo, company, 'second@startup.example', ['su-ceo']);
    const told = await mailsTo(second, 'Un délai avance');
    const absence = { company, substitute: second.person, ...days };
    expect(code(await note(cast.ceo, { ...absence, substitute: cast.counsel.person }))).toEqual([
      422,
      'absence-substitute',
    ]);
    expect(code(await note(cast.ceo, { ...absence, company: cast.industrial }))).toEqual([404, 'not-found']);
    expect(code(await note(cast.ceo, { ...absence, to: inDays(-1) }))).toEqual([422, 'absence-dates']);
    expect((await cast.ceo.browser.get('/api/me/absences')).json()).toMatchObject({
      substitutes: [{ company, people: [{ person: second.person }] }],
    });
    const noted = await note(cast.ceo, absence);
    expect(noted.statusCode, noted.body).toBe(201);
    expect(code(await note(cast.ceo, absence))).toEqual([409, 'absence-overlaps']);

    await cast.ceo.browser.call('PUT', `${await careOf(cast.ceo)}/care`, { body: {} });
    expect(await turnOf(second)).toMatchObject({ place: 'now', standsInFor: { name: cast.ceo.email } });
    expect(await turnOf(cast.counsel)).toMatchObject({ place: 'taken', standsInFor: null });
    expect([await inCalendar(second), await inCalendar(cast.counsel)]).toEqual([true, false]);
    await chase('reminder-due', 'away');
    expect(await mailsTo(second, 'Un délai avance')).toBe(told + 1);
    expect(await mailsTo(cast.ceo, 'Un délai avance')).toBe(0);
    expect((await second.browser.get('/api/me/absences')).json()).toMatchObject({
      own: [],
      standingIn: [{ person: { name: cast.ceo.email }, ...days }],
    });

    await rig.t.owner`update absences set from_day = from_day - 9, to_day = to_day - 9`;
    expect(await turnOf(second), 'it ends by itself').toMatchObject({ place: 'taken', standsInFor: null });
    expect([await inCalendar(second), await inCalendar(cast.ceo)]).toEqual([false, true]);
    await chase('reminder-due', 'back');
    expect(await mailsTo(cast.ceo, 'Un délai avance')).toBe(1);

    const { id } = (await note(cast.ceo, absence)).json<{ id: string }>();
    const back = `/api/me/absences/${id}`;
    expect(code(await second.browser.call('DELETE', back)), 'another’s').toEqual([404, 'not-found']);
    expect(code(await cast.ceo.browser.call('DELETE', back))).toEqual([204, null]);
    expect((await turnOf(second)).place).toBe('taken');
  });

  it('keep it to themselves: nobody of the other side or of the programme takes, reads or meets any of it', async () => {
    const path = await careOf(cast.ceo);
    expect(code(await cast.business.browser.call('PUT', `${path}/care`, { body: {} }))).toEqual([404, 'not-found']);
    expect(
      code(
        await cast.business.browser.call('PUT', `${path}/follow-up`, { body: { day: inDays(1), reason: 'Demain' } }),
      ),
    ).toEqual([404, 'not-found']);
    expect((await cast.officer.call('PUT', `${path}/care`, { body: {} })).statusCode).toBe(403);
    for (const table of ['private.task_care', 'private.task_follow_ups', 'absences']) {
      for (const [viewer, person] of [
        ['person', cast.business.person],
        ['staff', cast.business.person],
      ] as const) {
        const rows = await rig.t.db.viewers.begin(async (tx) => {
          await tx`select app.enter(${viewer}, ${person})`;
          return tx`select * from ${tx(table)}`;
        });
        expect(rows).toHaveLength(0);
      }
    }
  });

  it('may not take what their role does not do, nor what names somebody', async () => {
    const buyer = await join(rig, cast.business, cast.industrial, 'buyer@industrial.example', ['ind-purchasing']);
    const { rev } = (await cast.ceo.browser.get(at)).json<{ rev: number }>();
    const turn = { moves: [propose('alpha'), propose('beta')] };
    expect((await cast.ceo.browser.act(`${at}/turns`, rev, turn)).statusCode).toBe(200);
    const path = await careOf(cast.business);
    expect(code(await buyer.browser.call('PUT', `${path}/care`, { body: {} }))).toEqual([403, 'task-not-yours']);
    expect(
      code(await buyer.browser.call('PUT', `${path}/follow-up`, { body: { day: inDays(1), reason: 'Demain' } })),
    ).toEqual([403, 'task-not-yours']);
  });

  it('find the approval that awaits their word in the list', async () => {
    const chain = { order: 'parallel', approvers: [cast.lawyer.person], needed: 1 };
    await cast.business.browser.call('PUT', `${at}/approvals/turn`, { body: chain });
    const draft = { moves: [propose('alpha', 'two')] };
    await cast.business.browser.call('PUT', `${at}/draft-turn`, { body: draft, rev: 0 });
    expect((await work(cast.lawyer)).approvals).toEqual([]);
    const asked = await cast.business.browser.post(`${at}/approvals/turn/requests`, { body: {} });
    const { request } = asked.json<{ request: string }>();
    expect((await work(cast.lawyer)).approvals).toMatchObject([
      { engagement, request, act: 'turn', askedBy: { name: cast.business.email } },
    ]);
    expect((await work(cast.business)).approvals).toEqual([]);
    await cast.lawyer.browser.post(`${at}/approval-requests/${request}/verdict`, { body: { verdict: 'approved' } });
    expect((await work(cast.lawyer)).approvals).toEqual([]);
  });

  it('leave an approval to whoever stands in while an approver is away: listed, told by mail, decided in their place', async () => {
    const second = await join(rig, cast.business, cast.industrial, 'second@industrial.example', ['ind-legal']);
    const chain = { order: 'parallel', approvers: [cast.lawyer.person], needed: 1 };
    await cast.lawyer.browser.call('PUT', `${at}/approvals/turn`, { body: chain });
    const asked = await cast.business.browser.post(`${at}/approvals/turn/requests`, { body: {} });
    const { request } = asked.json<{ request: string }>();
    const verdict = `${at}/approval-requests/${request}/verdict`;
    const judge = (who: Somebody) => who.browser.post(verdict, { body: { verdict: 'approved' } });
    expect(await mailsTo(cast.lawyer, 'Une approbation interne')).toBe(2);
    expect(code(await judge(second)), 'nobody is away').toEqual([403, 'approval-not-yours']);

    const days = { from: inDays(0), to: inDays(3) };
    const absence = { company: cast.industrial, substitute: second.person, ...days };
    const { id } = (await cast.lawyer.browser.post('/api/me/absences', { body: absence })).json<{ id: string }>();
    expect((await work(second)).approvals).toMatchObject([{ request, standsInFor: { name: cast.lawyer.email } }]);
    expect(await mailsTo(second, 'Une approbation interne')).toBe(1);
    const given = await judge(second);
    expect(given.json()).toMatchObject({
      state: 'approved',
      verdicts: [{ person: second.person, inPlaceOf: cast.lawyer.person }],
    });
    expect((await work(cast.lawyer)).approvals).toEqual([]);
    await cast.lawyer.browser.call('DELETE', `/api/me/absences/${id}`);
  });

  it('are told on the morning when an absence noted before begins, and once', async () => {
    const third = await join(rig, cast.business, cast.industrial, 'third@industrial.example', ['ind-legal']);
    const asked = await cast.business.browser.post(`${at}/approvals/turn/requests`, { body: {} });
    expect(asked.statusCode, asked.body).toBe(201);
    const days = { from: inDays(1), to: inDays(3) };
    const absence = { company: cast.industrial, substitute: third.person, ...days };
    const { id } = (await cast.lawyer.browser.post('/api/me/absences', { body: absence })).json<{ id: string }>();
    const morning = (day: number) => tellStandIns({ ...rig.deps, outbox: { nudge: () => undefined } }, inDays(day));
    await morning(0);
    expect(await mailsTo(third, 'Une approbation interne')).toBe(0);
    await rig.t.owner`update absences set from_day = from_day - 1 where absence_id = ${id}`;
    await morning(0);
    await morning(0);
    expect(await mailsTo(third, 'Une approbation interne')).toBe(1);
    await cast.lawyer.browser.call('DELETE', `/api/me/absences/${id}`);
  });

  it('hear of a late supplier file only those whom it awaits: the talks do not stand still for it', async () => {
    const second = await somebody(rig, 'second@startup.example');
    const { rev } = (await cast.business.browser.get(at)).json<{ rev: number }>();
    const asked = await cast.business.browser.act(`${at}/supplier-file`, rev, { items: ['bank-details'] });
    expect(asked.statusCode, asked.body).toBe(200);
    const before = await mailsTo(cast.business, 'Un dossier n’avance plus');
    await rig.t.owner`
      insert into outbox (key, topic, engagement_id, seq, payload)
      values ('beside', 'engagement-event', ${engagement}, 1, '{"type":"stalled","side":"startup","clock":"supplier-7-startup"}')`;
    expect(await mailsTo(second, 'Un délai est dépassé')).toBe(1);
    expect(await mailsTo(cast.business, 'Un délai est dépassé')).toBe(0);
    expect(await mailsTo(cast.business, 'Un dossier n’avance plus')).toBe(before);
  });

  it('lend a role for one engagement until a day: it serves at every act, never to sign, and ends at once when over', async () => {
    const lend = (who: Somebody, body: object) => who.browser.post(`${at}/lent-roles`, { body });
    const buyer = await join(rig, cast.business, cast.industrial, 'stand-in@industrial.example', ['ind-purchasing']);
    const loan = { to: buyer.person, role: 'ind-legal', until: inDays(2) };
    expect(code(await lend(buyer, loan))).toEqual([403, 'invitation-role']);
    expect(code(await lend(cast.business, { ...loan, role: 'su-counsel' }))).toEqual([403, 'invitation-role']);
    expect(code(await lend(cast.lawyer, { ...loan, to: cast.lawyer.person }))).toEqual([422, 'lent-role-colleague']);
    expect(code(await lend(cast.lawyer, { ...loan, to: cast.ceo.person }))).toEqual([422, 'lent-role-colleague']);
    expect(code(await lend(cast.lawyer, { ...loan, until: inDays(-1) }))).toEqual([422, 'lent-role-past']);
    const save = (body: object, rev = 0) => buyer.browser.call('PUT', `${at}/draft-turn`, { body, rev });
    const draft = { moves: [propose('alpha')] };
    expect(code(await save(draft))).toEqual([403, 'not-permitted']);

    const lent = await lend(cast.lawyer, loan);
    expect(lent.statusCode, lent.body).toBe(201);
    const { id } = lent.json<{ id: string }>();
    const { rev: drafted } = (await cast.business.browser.get(`${at}/draft-turn`)).json<{ rev: number }>();
    expect((await save(draft, drafted)).statusCode).toBe(200);
    expect((await buyer.browser.get(at)).json()).toMatchObject({ you: { roles: ['ind-purchasing', 'ind-legal'] } });
    expect((await turnOf(buyer)).task.kind).toBe('send-turn');
    expect(code(await lend(buyer, { ...loan, to: cast.delegate.person })), 'not lent on').toEqual([
      403,
      'invitation-role',
    ]);
    const signing = await lend(cast.business, { ...loan, to: cast.lawyer.person, role: 'ind-signatory' });
    expect(signing.statusCode, signing.body).toBe(201);
    const { rev } = (await buyer.browser.get(at)).json<{ rev: number }>();
    await cast.lawyer.browser.refresh(cast.lawyer.email);
    const nothing = { textSha256: 'a'.repeat(64), documentSha256: 'b'.repeat(64) };
    expect(code(await cast.lawyer.browser.act(`${at}/signatures`, rev, nothing))).toEqual([403, 'not-permitted']);
    expect((await cast.lawyer.browser.get(`${at}/lent-roles`)).json()).toMatchObject({
      items: [{ id, role: 'ind-legal', by: { name: cast.lawyer.email }, state: 'active' }, { role: 'ind-signatory' }],
    });
    expect((await cast.ceo.browser.get(`${at}/lent-roles`)).json()).toEqual({ items: [] });
    expect((await cast.officer.get(`${at}/lent-roles`)).statusCode).toBe(403);

    await rig.t.owner`update private.lent_roles set until = ${inDays(-1)} where loan_id = ${id}`;
    expect(code(await save(draft, drafted + 1))).toEqual([403, 'lent-role-over']);
    await rig.t.owner`update private.lent_roles set until = ${inDays(1)} where loan_id = ${id}`;
    expect((await save(draft, drafted + 1)).statusCode).toBe(200);
    expect(code(await cast.ceo.browser.call('DELETE', `${at}/lent-roles/${id}`))).toEqual([404, 'not-found']);
    expect(code(await cast.business.browser.call('DELETE', `${at}/lent-roles/${id}`))).toEqual([204, null]);
    expect(code(await save(draft, drafted + 2))).toEqual([403, 'not-permitted']);
  });
});
