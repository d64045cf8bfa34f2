import { randomUUID } from 'node:crypto';
import type { LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { applied, type Cast, gatherCast, opened, opening, propose, type Somebody } from './support/cast.ts';
import { openRig, type Rig } from './support/rig.ts';

/** Each refusal: status, code, a problem document, nothing in the journal and nothing of ours in the answer. */
describe('bad input', () => {
  let rig: Rig;
  let cast: Cast;
  let at: string;
  let rev: number;
  beforeAll(async () => {
    rig = await openRig();
    cast = await gatherCast(rig);
    ({ at, rev } = await opened(cast));
  });
  afterAll(() => rig.close());

  let before: number;
  const journalled = async () => Number((await rig.t.owner`select count(*)::int as n from journal`)[0]?.['n']);
  beforeEach(async () => {
    before = await journalled();
  });

  async function refused(reply: LightMyRequestResponse, status: number, code: string) {
    const problem = reply.json();
    expect({ status: reply.statusCode, code: problem.code }).toEqual({ status, code });
    expect(reply.headers['content-type']).toBe('application/problem+json');
    expect(problem).toMatchObject({ type: `urn:entente:problem:${code}`, status, title: expect.any(String) });
    expect(problem.instance).toMatch(/^urn:uuid:/);
    expect(reply.body).not.toMatch(/at .*\.(ts|js):\d+|node_modules|select |insert /i);
    expect(await journalled()).toBe(before);
    return problem;
  }

  const turn = (moves: unknown, more: object = {}) => ({ moves, ...more });
  const send = (body: unknown) => cast.ceo.browser.act(`${at}/turns`, rev, body);

  it('refuses an unknown option, with its place', async () => {
    const problem = await refused(await send(turn([propose('alpha', 'three')])), 422, 'selection-refused');
    expect(problem.errors).toEqual([
      { pointer: '/moves/0/selection/option', code: 'unknown-option', detail: expect.any(String) },
    ]);
  });

  it('refuses an unknown parameter, one out of range, and one of a wrong type, all at once', async () => {
    const moves = [
      propose('alpha', 'one', { notice_days: 31, surprise: 1 }),
      propose('beta', 'one', { notice_days: 'dix' }),
    ];
    const problem = await refused(await send(turn(moves)), 422, 'selection-refused');
    expect(problem.errors.map((e: { pointer: string }) => e.pointer)).toEqual([
      '/moves/0/selection/parameters/notice_days',
      '/moves/0/selection/parameters/surprise',
      '/moves/1/selection/parameters/notice_days',
    ]);
  });

  it('refuses a clause that the library does not have, and one that is not in scope', async () => {
    const problem = await refused(await send(turn([propose('gamma')])), 422, 'selection-refused');
    expect(problem.errors[0]).toMatchObject({ pointer: '/moves/0/clause', code: 'unknown-clause' });
    const engagement = await applied(cast);
    await cast.business.browser.act(`/api/engagements/${engagement}/selection`, 1);
    before = await journalled();
    const body = { ...opening(cast), clauses: ['alpha', 'omega'] };
    const unknown = await cast.business.browser.act(`/api/engagements/${engagement}/opening`, 2, body);
    await refused(unknown, 422, 'selection-refused');
  });

  it('refuses an opening whose facts the library does not know', async () => {
    const engagement = await applied(cast);
    await cast.business.browser.act(`/api/engagements/${engagement}/selection`, 1);
    before = await journalled();
    const body = { ...opening(cast), facts: { shoe_size: 42 } };
    const reply = await cast.business.browser.act(`/api/engagements/${engagement}/opening`, 2, body);
    const problem = await refused(reply, 422, 'selection-refused');
    expect(problem.errors[0]).toMatchObject({ pointer: '/facts/shoe_size' });
  });

  it('refuses signatories who are not of the side, or whose role never signs', async () => {
    const engagement = await applied(cast);
    await cast.business.browser.act(`/api/engagements/${engagement}/selection`, 1);
    before = await journalled();
    const signatories = [
      { person: cast.counsel.person, side: 'startup' },
      { person: cast.ceo.person, side: 'industrial' },
      { person: randomUUID(), side: 'industrial' },
    ];
    const body = { ...opening(cast), signatories };
    const reply = await cast.business.browser.act(`/api/engagements/${engagement}/opening`, 2, body);
    const problem = await refused(reply, 422, 'signatory-unknown');
    expect(problem.errors).toHaveLength(3);
  });

  it('refuses a stale revision', async () => {
    const reply = await cast.ceo.browser.act(`${at}/turns`, rev - 1, turn([propose('alpha')]));
    await refused(reply, 412, 'stale-revision');
  });

  it('refuses a revision that became stale on its way, in the validator', async () => {
    const race = await opened(cast);
    rig.engagements.before = async () => {
      const other = await cast.ceo.browser.act(`${race.at}/turns`, race.rev, turn([propose('alpha')]));
      expect(other.statusCode).toBe(200);
      before = await journalled();
    };
    const reply = await cast.counsel.browser.act(`${race.at}/turns`, race.rev, turn([propose('beta')]));
    await refused(reply, 412, 'stale-revision');
  });

  it('refuses a turn of the side that does not hold the pen, and the other mode', async () => {
    const reply = await cast.business.browser.act(`${at}/turns`, rev, turn([propose('alpha')]));
    await refused(reply, 409, 'not-your-turn');
    const sealed = await cast.ceo.browser.act(`${at}/sealed-turns`, rev, { moves: [propose('alpha')] });
    await refused(sealed, 409, 'turn-is-alternate');
  });

  it('refuses an act whose role may not do it', async () => {
    await refused(await cast.ceo.browser.act(`${at}/selection`, rev), 403, 'not-permitted');
    await refused(await cast.delegate.browser.act(`${at}/turns`, rev, turn([propose('alpha')])), 403, 'not-permitted');
  });

  it('refuses a missing or odd key, and a missing or odd revision', async () => {
    const url = `${at}/turns`;
    const body = turn([propose('alpha')]);
    await refused(await cast.ceo.browser.post(url, { body, rev }), 400, 'idempotency-key-missing');
    await refused(await cast.ceo.browser.post(url, { body, rev, key: 'short' }), 400, 'idempotency-key-malformed');
    await refused(await cast.ceo.browser.post(url, { body, key: randomUUID() }), 428, 'if-match-missing');
    for (const header of ['*', 'W/"3"', '3', '"3", "4"', '"03"']) {
      const ask = { body, key: randomUUID(), headers: { 'if-match': header } };
      await refused(await cast.ceo.browser.post(url, ask), 400, 'if-match-malformed');
    }
  });

  it('refuses a 300 KB command before reading it', async () => {
    const body = JSON.stringify(turn([propose('alpha')], { message: 'x'.repeat(300 * 1024) }));
    await refused(await send(body), 413, 'body-too-large');
  });

  it('refuses what is not JSON, not UTF-8 text, too deep, or poisoned', async () => {
    await refused(await send('{"moves":['), 400, 'malformed-json');
    await refused(await send(`{"moves":${'['.repeat(5000)}${']'.repeat(5000)}}`), 400, 'json-too-deep');
    await refused(await send('{"moves":[],"__proto__":{"admin":true}}'), 400, 'malformed-json');
    await refused(await send('{"moves":[],"message":"\\u0000"}'), 422, 'invalid-text');
    await refused(await send('{"moves":[],"message":"\\ud800"}'), 422, 'invalid-text');
    const notJson = { body: 'a=b', rev, key: randomUUID(), headers: { 'content-type': 'text/plain' } };
    await refused(await cast.ceo.browser.post(`${at}/turns`, notJson), 415, 'unsupported-media-type');
  });

  it('refuses fields that nobody asked for, and numbers that are none', async () => {
    const extra = await refused(await send(turn([propose('alpha')], { actor: 'system' })), 422, 'invalid-body');
    expect(extra.errors).toHaveLength(1);
    await refused(
      await send(
        '{"moves":[{"kind":"propose","clause":"alpha","selection":{"option":"one","parameters":{"notice_days":1e999}}}]}',
      ),
      422,
      'invalid-body',
    );
    await refused(await send(turn([])), 422, 'invalid-body');
    await refused(await send(undefined), 422, 'invalid-body');
  });

  it('answers alike for another party’s engagement, an unknown one, and what is no id', async () => {
    const stranger = await rig.signedIn('stranger@elsewhere.example');
    const foreign = await stranger.get(at);
    const unknown = await stranger.get(`/api/engagements/${randomUUID()}`);
    const nonsense = await stranger.get('/api/engagements/nonsense');
    const shape = (reply: LightMyRequestResponse) => ({ ...reply.json(), instance: '' });
    expect(shape(foreign)).toEqual(shape(unknown));
    expect(shape(nonsense)).toEqual(shape(unknown));
    expect(Object.keys(foreign.headers).sort()).toEqual(Object.keys(unknown.headers).sort());
    await refused(foreign, 404, 'not-found');
    for (const path of ['clauses', 'turns', 'tasks', 'documents', 'journal', 'draft-turn', 'events']) {
      await refused(await stranger.get(`${at}/${path}`), 404, 'not-found');
    }
    await refused(await stranger.act(`${at}/turns`, rev, turn([propose('alpha')])), 404, 'not-found');
  });

  it('gives the first outcome again for the same key and body, and refuses the key for another body', async () => {
    const once = await opened(cast);
    const key = randomUUID();
    const body = turn([propose('alpha')]);
    const first = await cast.ceo.browser.act(`${once.at}/turns`, once.rev, body, key);
    before = await journalled();
    // Spaces and the order of keys make no other request; nor does a revision that is stale by now.
    const again = await cast.ceo.browser.act(`${once.at}/turns`, once.rev, JSON.stringify(body, null, 2), key);
    expect([again.statusCode, again.body]).toEqual([200, first.body]);
    const other = await cast.ceo.browser.act(`${once.at}/turns`, once.rev, turn([propose('beta')]), key);
    await refused(other, 422, 'idempotency-key-reused');
  });

  it('does not show one person’s outcome to another who uses the same key', async () => {
    const once = await opened(cast);
    const key = randomUUID();
    const body = turn([propose('alpha')]);
    expect((await cast.ceo.browser.act(`${once.at}/turns`, once.rev, body, key)).statusCode).toBe(200);
    before = await journalled();
    const other = await cast.counsel.browser.act(`${once.at}/turns`, once.rev, body, key);
    await refused(other, 412, 'stale-revision');
  });

  it('does not apply twice to one call, and returns the engagement for a retry', async () => {
    const call = (
      await cast.business.browser.post('/api/calls', {
        body: { company: cast.industrial, title: 'T', summary: 'S', closesOn: null },
      })
    ).json<{ id: string }>().id;
    const url = `/api/calls/${call}/applications`;
    const body = { company: cast.startup, title: 'A', text: 'B' };
    await refused(await cast.ceo.browser.post(url, { body, key: randomUUID() }), 404, 'not-found');
    await cast.business.browser.post(`/api/calls/${call}/publication`);
    const key = randomUUID();
    const first = await cast.ceo.browser.post(url, { body, key });
    expect([first.statusCode, first.headers.location]).toEqual([201, `/api/engagements/${first.json().engagement}`]);
    expect((await cast.ceo.browser.post(url, { body, key })).body).toBe(first.body);
    before = await journalled();
    await refused(
      await cast.ceo.browser.post(url, { body: { ...body, text: 'C' }, key: randomUUID() }),
      409,
      'already-applied',
    );
    await refused(await cast.ceo.browser.post(url, { body, key: randomUUID() }), 409, 'already-submitted');
    await refused(
      await cast.business.browser.post(url, { body: { ...body, company: cast.industrial }, key: randomUUID() }),
      403,
      'not-permitted',
    );
  });

  it('refuses a call whose last day has passed', async () => {
    const { id } = (
      await cast.business.browser.post('/api/calls', {
        body: { company: cast.industrial, title: 'T', summary: 'S', closesOn: '2020-01-31' },
      })
    ).json<{ id: string }>();
    await cast.business.browser.post(`/api/calls/${id}/publication`);
    const body = { company: cast.startup, title: 'A', text: 'B' };
    await refused(
      await cast.ceo.browser.post(`/api/calls/${id}/applications`, { body, key: randomUUID() }),
      409,
      'call-not-open',
    );
  });

  it('refuses a call that its company has ended; whose call it is not does not end it, nor does a draft end', async () => {
    const content = { company: cast.industrial, title: 'T', summary: 'S', closesOn: null };
    const { id } = (await cast.business.browser.post('/api/calls', { body: content })).json<{ id: string }>();
    const end = (who: Somebody) => who.browser.post(`/api/calls/${id}/closing`);
    await refused(await end(cast.business), 409, 'call-not-open');
    await cast.business.browser.post(`/api/calls/${id}/publication`);
    expect((await end(cast.ceo)).statusCode).toBeGreaterThanOrEqual(403);
    for (const _again of [1, 2]) expect((await end(cast.business)).json()).toMatchObject({ status: 'closed' });
    const body = { company: cast.startup, title: 'A', text: 'B' };
    const late = await cast.ceo.browser.post(`/api/calls/${id}/applications`, { body, key: randomUUID() });
    await refused(late, 409, 'call-not-open');
  });

  it('refuses to sign without a fresh code, unverified, or another text', async () => {
    const { at: signing, textSha256, documentSha256, rev: now } = await readyToSign();
    const url = `${signing}/signatures`;
    const body = { textSha256, documentSha256 };
    await refused(await cast.ceo.browser.act(url, now, body), 403, 'fresh-code-required');
    await refused(await cast.counsel.browser.act(url, now, body), 403, 'not-permitted');
    await rig.t
      .owner`update memberships set verified_at = null, verified_by = null where person_id = ${cast.ceo.person}`;
    await refused(await cast.ceo.browser.act(url, now, body), 403, 'person-unverified');
    await rig.t
      .owner`update memberships set verified_at = now(), verified_by = ${cast.business.person} where person_id = ${cast.ceo.person}`;
    await cast.ceo.browser.refresh(cast.ceo.email);
    await refused(await cast.ceo.browser.act(url, now, { ...body, textSha256: 'a'.repeat(64) }), 422, 'other-text');
    const delegate = cast.delegate.browser;
    const key = await rig.t.keyring.dataKey({ kind: 'person', person: cast.ceo.person });
    const nameless = key.seal('contact', JSON.stringify({ name: '', email: cast.ceo.email }));
    await rig.t.owner`update persons set contact = ${nameless} where person_id = ${cast.ceo.person}`;
    await refused(await cast.ceo.browser.act(url, now, body), 409, 'name-missing');
    await cast.ceo.browser.call('PUT', '/api/me', { body: { name: 'Ada' } });
    expect((await cast.ceo.browser.get('/api/me')).json<{ name: string }>().name).toBe('Ada');
    await delegate.refresh(cast.delegate.email);
    await refused(await delegate.act(url, now, body), 409, 'not-next-to-sign');
  });

  it('speaks the caller’s language', async () => {
    const url = `/api/engagements/${randomUUID()}`;
    const french = (await cast.ceo.browser.get(url)).json<{ title: string }>().title;
    const reply = await cast.ceo.browser.get(url, { 'accept-language': 'en' });
    expect([french, reply.json<{ title: string }>().title, reply.headers['content-language']]).toEqual([
      'Rien à cette adresse, ou rien que vous puissiez voir.',
      'Nothing at this address, or nothing that you may see.',
      'en',
    ]);
    const body = { email: 'no' };
    const details = await Promise.all(
      ['fr', 'en'].map(async (language) => {
        const answer = await rig.browser().post('/api/auth/code', { body, headers: { 'accept-language': language } });
        return answer.json<{ errors: { detail: string }[] }>().errors[0]?.detail;
      }),
    );
    expect(details[0]).not.toBe(details[1]);
  });

  it('refuses odd cursors, limits and repeated parameters', async () => {
    for (const cursor of [
      'x',
      Buffer.from('[1,2]').toString('base64url'),
      Buffer.from('["a","b"]').toString('base64url'),
    ]) {
      await refused(await cast.ceo.browser.get(`/api/engagements?cursor=${cursor}`), 400, 'invalid-cursor');
    }
    for (const query of ['limit=0', 'limit=101', 'limit=x', 'limit=1&limit=2', 'stage=none']) {
      await refused(await cast.ceo.browser.get(`/api/engagements?${query}`), 400, 'invalid-query');
    }
  });

  it('answers unknown addresses and methods as problems', async () => {
    await refused(await cast.ceo.browser.get('/api/nothing-here'), 404, 'not-found');
    await refused(await cast.ceo.browser.call('DELETE', '/api/calls'), 404, 'not-found');
    await refused(await rig.browser().get('/%2e%2e/%00'), 404, 'not-found');
  });

  async function readyToSign() {
    const { at: signing, rev: first } = await opened(cast);
    await cast.ceo.browser.act(`${signing}/turns`, first, turn([propose('alpha'), propose('beta')]));
    const { items } = (await cast.business.browser.get(`${signing}/clauses`)).json();
    const moves = items.map((clause: { clause: string; rev: number; proposal: { sha256: string } }) => ({
      kind: 'accept',
      clause: clause.clause,
      clauseRev: clause.rev,
      selectionSha256: clause.proposal.sha256,
    }));
    let { rev: now } = (await cast.business.browser.act(`${signing}/turns`, first + 1, { moves })).json();
    await cast.ceo.browser.act(`${signing}/freeze`, now);
    const model = (await cast.ceo.browser.get(signing)).json();
    const { textSha256 } = model.frozen;
    ({ rev: now } = (await cast.counsel.browser.act(`${signing}/approvals`, model.rev, { textSha256 })).json());
    ({ rev: now } = (await cast.lawyer.browser.act(`${signing}/approvals`, now, { textSha256 })).json());
    before = await journalled();
    return { at: signing, textSha256, documentSha256: model.documentSha256, rev: now };
  }
});
