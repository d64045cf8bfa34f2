import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Cast, gatherCast, opened, propose, type Somebody } from './support/cast.ts';
import { openRig, type Rig } from './support/rig.ts';

interface Shared {
  readonly seq: number;
  readonly clause: string;
  readonly by: string | null;
  readonly text: string;
  readonly resolved: { readonly side: string; readonly by: string } | null;
}

describe('comments', () => {
  let rig: Rig;
  let cast: Cast;
  let at: string;
  let seq: number;

  beforeAll(async () => {
    rig = await openRig();
    cast = await gatherCast(rig);
    const { at: address, rev } = await opened(cast);
    at = address;
    const moves = [
      propose('alpha'),
      propose('beta'),
      { kind: 'comment', clause: 'alpha', text: 'Douze jours suffisent.' },
    ];
    const sent = await cast.ceo.browser.act(`${at}/turns`, rev, { moves });
    expect(sent.statusCode, sent.body).toBe(200);
    const [comment] = await shared(cast.business);
    seq = comment?.seq ?? 0;
  });
  afterAll(() => rig.close());

  const shared = async (who: Somebody) =>
    (await who.browser.get(`${at}/comments`)).json<{ items: readonly Shared[] }>().items;
  const set = (who: Somebody, resolved: boolean, clause = 'alpha') =>
    who.browser.call('PUT', `${at}/comments/${seq}/${clause}/state`, { body: { resolved } });

  it('sent with a turn are read by both sides, with who sent them', async () => {
    for (const who of [cast.ceo, cast.lawyer])
      expect(await shared(who)).toEqual([
        expect.objectContaining({
          clause: 'alpha',
          by: cast.ceo.person,
          text: 'Douze jours suffisent.',
          resolved: null,
        }),
      ]);
  });

  it('are resolved by either side and opened again by the other; both see it, and hear of it at once', async () => {
    const told: boolean[] = [];
    const stop = rig.deps.notices.subscribe(({ beside }) => void told.push(beside));
    expect((await set(cast.lawyer, true)).statusCode).toBe(204);
    expect((await set(cast.business, true)).statusCode).toBe(204);
    for (const who of [cast.ceo, cast.business])
      expect((await shared(who))[0]?.resolved).toMatchObject({ side: 'industrial', by: cast.lawyer.person });
    expect((await set(cast.counsel, false)).statusCode).toBe(204);
    expect((await shared(cast.business))[0]?.resolved).toBeNull();
    // The second word changed nothing: nobody is told of it, and the audit has no line of it.
    await expect.poll(() => told).toEqual([true, true]);
    stop();
    const acts = await rig.t.owner`select act, side, acted_by from comment_acts order by number`;
    expect(acts.map((row) => ({ ...row }))).toEqual([
      { act: 'resolved', side: 'industrial', acted_by: cast.lawyer.person },
      { act: 'reopened', side: 'startup', acted_by: cast.counsel.person },
    ]);
  });

  it('are not resolved where there is none, nor by who stands on no side', async () => {
    expect((await set(cast.ceo, true, 'beta')).statusCode).toBe(404);
    const stranger = await rig.signedIn('nobody@elsewhere.example');
    const body = { resolved: true };
    expect((await stranger.call('PUT', `${at}/comments/${seq}/alpha/state`, { body })).statusCode).toBe(404);
    expect((await cast.officer.call('PUT', `${at}/comments/${seq}/alpha/state`, { body })).statusCode).toBe(403);
    expect((await cast.officer.get(`${at}/comments`)).statusCode).toBe(403);
  });

  it('of one side are resolved within it, and are nothing to the other', async () => {
    const body = { clause: 'alpha', text: 'Notre plancher.' };
    const { id } = (await cast.ceo.browser.post(`${at}/internal-comments`, { body })).json<{ id: string }>();
    const resolve = (who: Somebody, resolved: boolean) =>
      who.browser.call('PUT', `${at}/internal-comments/${id}/state`, { body: { resolved } });
    const own = async () =>
      (await cast.ceo.browser.get(`${at}/internal-comments`)).json<{ items: { resolved: { by: string } | null }[] }>()
        .items;
    expect((await own())[0]?.resolved).toBeNull();
    expect((await resolve(cast.business, true)).statusCode).toBe(404);
    expect((await resolve(cast.counsel, true)).statusCode).toBe(204);
    expect((await own())[0]?.resolved).toMatchObject({ by: cast.counsel.person });
    expect((await resolve(cast.ceo, false)).statusCode).toBe(204);
    expect((await own())[0]?.resolved).toBeNull();
  });
});

describe('a mention', () => {
  let rig: Rig;
  let cast: Cast;
  let at: string;
  let rev: number;

  beforeAll(async () => {
    rig = await openRig();
    cast = await gatherCast(rig);
    ({ at, rev } = await opened(cast));
    await letters();
  });
  afterAll(() => rig.close());

  const letters = async () =>
    (await rig.browser().get('/mailbox.json'))
      .json<{ to: string; subject: string; text: string }[]>()
      .filter(({ subject }) => subject.includes('On vous mentionne'));
  const note = (who: Somebody, text: string) =>
    who.browser.post(`${at}/internal-comments`, { body: { clause: 'alpha', text } });
  const comment = (...people: readonly string[]) => ({
    kind: 'comment',
    clause: 'beta',
    text: `Votre avis, ${people.map((person) => `@{${person}}`).join(' et ')} ?`,
  });

  it('in an internal comment is told to the colleague alone, with the way to the clause and no word of it', async () => {
    const reply = await note(cast.ceo, `Plancher secret, @{${cast.counsel.person}} et @{${cast.ceo.person}}.`);
    expect(reply.statusCode, reply.body).toBe(201);
    const told = await letters();
    expect(told.map(({ to }) => to)).toEqual([cast.counsel.email]);
    expect(told[0]?.text).toContain(`${at.replace('/api', '')}/clauses/alpha`);
    expect(told[0]?.text).not.toMatch(/secret|ceo@/);
    const [row] = await rig.t.owner`select payload::text as said, secret from outbox where topic = 'mentioned'`;
    expect(row?.['said']).not.toContain('alpha');
    expect(row?.['secret']).toBeNull();
  });

  it('of whoever may not read the comment is refused, whoever that is', async () => {
    const nobody = '11111111-1111-4111-8111-111111111111';
    const { person: officer } = (await cast.officer.get('/api/me')).json<{ person: string }>();
    for (const person of [cast.business.person, officer, nobody]) {
      const reply = await note(cast.ceo, `Voyez @{${person}}.`);
      expect(reply.statusCode).toBe(422);
      expect(reply.json()).toMatchObject({ code: 'mention-refused', errors: [{ pointer: '/text' }] });
    }
    for (const person of [officer, nobody, cast.lawyer.person]) {
      const sent = await cast.ceo.browser.act(`${at}/turns`, rev, { moves: [propose('alpha'), comment(person)] });
      expect(sent.statusCode).toBe(422);
      expect(sent.json()).toMatchObject({ code: 'mention-refused', errors: [{ pointer: '/moves/1/text' }] });
    }
  });

  it('in a shared comment is told once the turn is sent, to people of both sides', async () => {
    const before = (await letters()).length;
    const moves = [propose('alpha'), propose('beta'), comment(cast.counsel.person, cast.delegate.person)];
    const saved = await cast.ceo.browser.call('PUT', `${at}/draft-turn`, { body: { moves }, rev: 0 });
    expect(saved.statusCode, saved.body).toBe(200);
    expect(await letters()).toHaveLength(before);
    const sent = await cast.ceo.browser.act(`${at}/turns`, rev, { moves });
    expect(sent.statusCode, sent.body).toBe(200);
    rev = sent.json<{ rev: number }>().rev;
    const told = async () => (await letters()).slice(0, -before || undefined).map(({ to }) => to);
    await expect.poll(async () => [...(await told())].sort()).toEqual([cast.counsel.email, cast.delegate.email].sort());
    expect((await letters())[0]?.text).toContain(`${at.replace('/api', '')}/clauses/beta`);
  });

  it('may name whoever of the other side has sent a turn: their name stands with it', async () => {
    const people = async (who: Somebody) =>
      (await who.browser.get(`${at}/people`)).json<{ items: { person: string; side: string }[] }>().items;
    const named = async () =>
      (await people(cast.ceo)).filter(({ side }) => side === 'industrial').map((one) => one.person);
    expect(await named()).not.toContain(cast.lawyer.person);
    const sent = await cast.lawyer.browser.act(`${at}/turns`, rev, { moves: [propose('beta', 'two')] });
    expect(sent.statusCode, sent.body).toBe(200);
    expect(await named()).toContain(cast.lawyer.person);
  });

  it('counts among the reminders of a day, and goes as each person has set it', async () => {
    const settings = { language: 'fr', tasks: 'immediate', reminders: 'immediate', news: 'immediate' };
    const set = (mentions: string) =>
      cast.counsel.browser.call('PUT', '/api/me/mail', { body: { ...settings, mentions } });
    const ways = async () =>
      (
        await rig.t
          .owner`select way from mails where kind = 'mention' and person_id = ${cast.counsel.person} order by at`
      ).map((row) => row['way']);
    expect(await ways()).toEqual(['now', 'now']);
    await note(cast.ceo, `Encore, @{${cast.counsel.person}}.`);
    await letters();
    expect(await ways()).toEqual(['now', 'now', 'digest']);
    expect((await set('none')).statusCode).toBe(204);
    await note(cast.ceo, `Toujours, @{${cast.counsel.person}}.`);
    await letters();
    expect(await ways()).toEqual(['now', 'now', 'digest', 'none']);
  });
});
