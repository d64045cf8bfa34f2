import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Cast, gatherCast, opened, propose, type Somebody } from './support/cast.ts';
import { powersVerified } from './support/powers.ts';
import { readyToSign } from './support/ready-to-sign.ts';
import { openRig, type Rig } from './support/rig.ts';

type Reply = Awaited<ReturnType<Somebody['browser']['get']>>;

describe('approvals within a side', () => {
  let rig: Rig;
  let cast: Cast;
  let at: string;
  let rev: number;
  const turn = { moves: [propose('alpha'), propose('beta', 'two')], message: 'Bonjour.' };
  beforeAll(async () => {
    rig = await openRig();
    cast = await gatherCast(rig);
    ({ at, rev } = await opened(cast));
  });
  afterAll(() => rig.close());

  const code = (reply: Reply) => [reply.statusCode, reply.json<{ code?: string }>().code];
  const send = (who: Somebody, body: object = turn) => who.browser.act(`${at}/turns`, rev, body);
  const chain = (who: Somebody, body: object) => who.browser.call('PUT', `${at}/approvals/turn`, { body });
  const ask = (who: Somebody) => who.browser.post(`${at}/approvals/turn/requests`, { body: { note: 'Relire, svp.' } });
  const judge = (who: Somebody, request: string, body: object) =>
    who.browser.post(`${at}/approval-requests/${request}/verdict`, { body });
  const save = async (who: Somebody, seen: number, body: object = turn) =>
    who.browser.call('PUT', `${at}/draft-turn`, { body, rev: seen });

  it('are set by the side for itself, with people of the side alone', async () => {
    const foreign = { order: 'sequential', approvers: [cast.lawyer.person], needed: 1 };
    expect(code(await chain(cast.ceo, foreign))).toEqual([422, 'approval-chain-impossible']);
    const short = { order: 'parallel', approvers: [cast.counsel.person], needed: 2 };
    expect(code(await chain(cast.ceo, short))).toEqual([422, 'approval-chain-impossible']);
    const own = { order: 'parallel', approvers: [cast.counsel.person], needed: 1 };
    expect((await chain(cast.ceo, own)).json()).toEqual({ rev: 1 });
    expect(code(await chain(cast.ceo, { ...own, approvers: [], needed: 0 }))).toEqual([403, 'approval-chain-held']);
  });

  it('block the turn until somebody else has approved exactly what is sent', async () => {
    expect(code(await send(cast.ceo))).toEqual([409, 'approval-missing']);
    expect(code(await ask(cast.ceo))).toEqual([409, 'approval-nothing']);
    expect((await save(cast.ceo, 0)).statusCode).toBe(200);
    const asked = await ask(cast.ceo);
    expect(asked.statusCode, asked.body).toBe(201);
    const { request } = asked.json<{ request: string }>();
    expect(code(await send(cast.ceo))).toEqual([409, 'approval-open']);
    expect(code(await ask(cast.ceo))).toEqual([409, 'approval-open']);
    expect(code(await judge(cast.ceo, request, { verdict: 'approved' }))).toEqual([403, 'approval-own']);
    expect((await judge(cast.counsel, request, { verdict: 'refused' })).statusCode).toBe(422);
    const no = { verdict: 'refused', reason: 'Le préavis est trop court.' };
    expect((await judge(cast.counsel, request, no)).json()).toMatchObject({ state: 'refused', next: [] });
    expect(code(await send(cast.ceo))).toEqual([409, 'approval-refused']);
    expect(code(await judge(cast.counsel, request, { verdict: 'approved' }))).toEqual([409, 'approval-ended']);
  });

  it('are withdrawn by who asked, and given for one content and no other', async () => {
    const first = (await ask(cast.ceo)).json<{ request: string }>().request;
    expect(code(await judge(cast.counsel, first, { verdict: 'withdrawn' }))).toEqual([403, 'approval-not-yours']);
    expect((await judge(cast.ceo, first, { verdict: 'withdrawn' })).json()).toMatchObject({ state: 'withdrawn' });
    const second = (await ask(cast.ceo)).json<{ request: string }>().request;
    expect((await judge(cast.counsel, second, { verdict: 'approved' })).json()).toMatchObject({ state: 'approved' });
    expect(code(await send(cast.ceo, { ...turn, message: 'Autre chose.' }))).toEqual([409, 'approval-missing']);
  });

  it('are nobody else’s business: the other side and the staff see and meet nothing of them', async () => {
    const own = (await cast.counsel.browser.get(`${at}/approvals`)).json<{ chains: object[]; requests: object[] }>();
    expect(own.chains).toMatchObject([{ act: 'turn', approvers: [cast.counsel.person], setBy: cast.ceo.person }]);
    expect(own.requests).toHaveLength(3);
    const { request } = own.requests[2] as { request: string };
    const other = await cast.business.browser.get(`${at}/approvals`);
    expect(other.json()).toEqual({ chains: [], requests: [] });
    expect(code(await judge(cast.business, request, { verdict: 'approved' }))).toEqual([404, 'not-found']);
    expect((await cast.officer.get(`${at}/approvals`)).statusCode).toBe(403);
    const journal = await cast.business.browser.get(at);
    expect(journal.json()).toMatchObject({ rev });
  });

  it('let the approved turn go, and the other side answer without any of its own', async () => {
    const sent = await send(cast.ceo);
    expect(sent.statusCode, sent.body).toBe(200);
    rev = sent.json<{ rev: number }>().rev;
    const back = { moves: [propose('alpha', 'one', { notice_days: 20 }), propose('beta', 'one')] };
    expect((await send(cast.business, back)).statusCode).toBe(200);
  });

  it('block the signature while one is open, until as many as needed have approved, the signatory not among them', async () => {
    const text = await readyToSign(cast);
    await powersVerified(cast, text);
    const put = (body: object) => cast.delegate.browser.call('PUT', `${text}/approvals/signature`, { body });
    const askFor = (who: Somebody) => who.browser.post(`${text}/approvals/signature/requests`, { body: {} });
    const word = (who: Somebody, request: string, body: object) =>
      who.browser.post(`${text}/approval-requests/${request}/verdict`, { body });
    const sign = async (who: Somebody) => {
      await who.browser.refresh(who.email);
      const { frozen, documentSha256, rev: now } = (await who.browser.get(text)).json();
      return who.browser.act(`${text}/signatures`, now, { textSha256: frozen.textSha256, documentSha256 });
    };
    const { business, ceo, delegate, lawyer } = cast;
    const twoOfThree = {
      order: 'parallel',
      approvers: [business, lawyer, delegate].map((one) => one.person),
      needed: 2,
    };
    expect((await put(twoOfThree)).json()).toEqual({ rev: 1 });
    expect((await sign(ceo)).statusCode, 'the other side has no chain, and learns of none').toBe(200);

    expect(code(await sign(delegate))).toEqual([409, 'approval-missing']);
    const { request } = (await askFor(delegate)).json<{ request: string }>();
    expect(code(await sign(delegate))).toEqual([409, 'approval-open']);
    expect(code(await word(delegate, request, { verdict: 'approved' }))).toEqual([403, 'approval-own']);
    expect((await word(business, request, { verdict: 'approved' })).json()).toMatchObject({ state: 'open' });
    expect(code(await sign(delegate))).toEqual([409, 'approval-open']);
    expect((await word(lawyer, request, { verdict: 'refused' })).statusCode, 'a refusal says why').toBe(422);
    const why = { verdict: 'refused', reason: 'L’attestation d’assurance manque.' };
    expect((await word(lawyer, request, why)).json()).toMatchObject({ state: 'refused' });
    expect(code(await sign(delegate))).toEqual([409, 'approval-refused']);

    const again = (await askFor(delegate)).json<{ request: string }>().request;
    await word(business, again, { verdict: 'approved' });
    expect((await word(lawyer, again, { verdict: 'approved' })).json()).toMatchObject({ state: 'approved' });
    const signed = await sign(delegate);
    expect(signed.statusCode, signed.body).toBe(200);
  });
});
