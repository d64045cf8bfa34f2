import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { applied, type Cast, gatherCast, opened, propose } from './support/cast.ts';
import { openRig, type Rig } from './support/rig.ts';

describe('people who come and go, and a call’s own policy', () => {
  let rig: Rig;
  let cast: Cast;
  beforeAll(async () => {
    rig = await openRig();
    cast = await gatherCast(rig);
  });
  afterAll(() => rig.close());

  const code = (reply: { statusCode: number; json: () => { code?: string } }) => [reply.statusCode, reply.json().code];
  const draft = (policy: object) =>
    cast.business.browser.post('/api/calls', {
      body: { company: cast.industrial, title: 'Capteurs', summary: 'Un besoin.', closesOn: null, policy },
    });

  it('a call sets its own delays, which start-ups read, and its engagements live by', async () => {
    expect(code(await draft({ maxTurns: 0 }))).toEqual([422, 'policy-out-of-range']);
    expect((await draft({ delays: { turn: { ms: 5 } } })).statusCode).toBe(422);
    expect((await draft({ powerToSign: 'not-asked' })).statusCode).toBe(422);
    const policy = { selection: { requires: ['met'] }, delays: { meeting: { days: 9 } } };
    const drafted = await draft(policy);
    expect(drafted.statusCode, drafted.body).toBe(201);
    const { id } = drafted.json<{ id: string }>();
    expect((await cast.business.browser.post(`/api/calls/${id}/publication`)).statusCode).toBe(200);
    expect((await cast.ceo.browser.get(`/api/calls/${id}`)).json()).toMatchObject({ policy });
    const body = { company: cast.startup, title: 'Réponse', text: 'Oui.' };
    const sent = await cast.ceo.browser.post(`/api/calls/${id}/applications`, { body, key: randomUUID() });
    expect(sent.statusCode, sent.body).toBe(201);
    const at = `/api/engagements/${sent.json<{ engagement: string }>().engagement}`;
    expect((await cast.business.browser.act(`${at}/selection`, 1)).statusCode).toBe(422);
    const other = `/api/engagements/${await applied(cast)}`;
    expect((await cast.business.browser.act(`${other}/selection`, 1)).statusCode).toBe(200);
  });

  it('a role invites for the roles that it watches over, and no other', async () => {
    const invite = (roles: readonly string[]) =>
      cast.counsel.browser.post(`/api/companies/${cast.startup}/invitations`, {
        body: { email: 'someone@startup.example', roles },
      });
    expect(code(await invite(['su-ceo']))).toEqual([403, 'invitation-role']);
    expect((await invite(['su-counsel'])).statusCode).toBe(201);
  });

  it('whoever is removed, or leaves, is a stranger at the next request', async () => {
    const { at, rev } = await opened(cast);
    const member = (company: string, person: string) => `/api/companies/${company}/members/${person}`;
    expect(code(await cast.ceo.browser.call('DELETE', member(cast.industrial, cast.lawyer.person)))).toEqual([
      404,
      'not-found',
    ]);
    expect(code(await cast.counsel.browser.call('DELETE', member(cast.startup, cast.ceo.person)))).toEqual([
      403,
      'not-permitted',
    ]);
    expect((await cast.lawyer.browser.get(at)).statusCode).toBe(200);
    expect((await cast.business.browser.call('DELETE', member(cast.industrial, cast.lawyer.person))).statusCode).toBe(
      204,
    );
    expect((await cast.lawyer.browser.get(at)).statusCode).toBe(404);
    expect((await cast.counsel.browser.call('DELETE', member(cast.startup, cast.counsel.person))).statusCode).toBe(204);
    const turn = { moves: [propose('alpha')] };
    expect((await cast.counsel.browser.act(`${at}/turns`, rev, turn)).statusCode).toBe(404);
    expect((await cast.ceo.browser.act(`${at}/turns`, rev, turn)).statusCode).toBe(200);
  });
});
