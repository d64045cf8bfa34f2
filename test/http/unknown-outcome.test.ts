import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Cast, gatherCast, opened, propose } from './support/cast.ts';
import { openRig, type Rig } from './support/rig.ts';

describe('an outcome that is not known in time', () => {
  let rig: Rig;
  let cast: Cast;
  beforeAll(async () => {
    rig = await openRig({ commandBudgetMs: 300 });
    cast = await gatherCast(rig);
  });
  afterAll(() => rig.close());

  const body = { moves: [propose('alpha')] };
  const status = async (location: unknown, who = cast.ceo) =>
    (await who.browser.get(String(location))).json<{ status: string; rev: number | null; refusal: unknown }>();

  it('is answered 202; the same key sent again brings the one outcome', async () => {
    const { at, rev } = await opened(cast);
    const key = randomUUID();
    rig.engagements.unknowns = 1;
    rig.engagements.keepsUnknown = true;
    const first = await cast.ceo.browser.act(`${at}/turns`, rev, body, key);
    expect([first.statusCode, first.json<{ status: string }>().status]).toEqual([202, 'unknown']);
    expect(await status(first.headers.location)).toMatchObject({ status: 'recorded', rev: rev + 1 });
    const again = await cast.ceo.browser.act(`${at}/turns`, rev, body, key);
    expect([again.statusCode, again.json<{ rev: number }>().rev]).toEqual([200, rev + 1]);
    const { items } = (await cast.ceo.browser.get(`${at}/turns`)).json<{ items: unknown[] }>();
    expect(items).toHaveLength(1);
  });

  it('is never called recorded before the journal holds it, and is nobody else’s to see', async () => {
    const { at, rev } = await opened(cast);
    rig.engagements.unknowns = 2;
    rig.engagements.keepsUnknown = false;
    const lost = await cast.ceo.browser.act(`${at}/turns`, rev, body);
    expect(lost.statusCode).toBe(202);
    expect(await status(lost.headers.location)).toMatchObject({ status: 'unknown', rev: null });
    expect(await status(`/api/commands/${'0'.repeat(64)}`)).toMatchObject({ status: 'unknown' });
    const stranger = { ...cast.ceo, browser: await rig.signedIn('stranger@elsewhere.example') };
    expect(await status(lost.headers.location, stranger)).toMatchObject({ status: 'unknown', rev: null });
  });

  it('is told as refused when the refusal came after the answer', async () => {
    const { at, rev } = await opened(cast);
    rig.engagements.unknowns = 1;
    rig.engagements.keepsUnknown = false;
    const late = await cast.ceo.browser.act(`${at}/turns`, rev + 7, body);
    expect(late.statusCode).toBe(202);
    // The mailbox waits for what goes on in the background.
    await cast.ceo.browser.get('/mailbox.json');
    expect(await status(late.headers.location)).toMatchObject({
      status: 'refused',
      refusal: { code: 'stale-revision' },
    });
  });

  it('of two presses of one button is one: both get the same engagement', async () => {
    const company = cast.industrial;
    for (let round = 0; round < 6; round += 1) {
      const draft = { body: { company, title: `T${round}`, summary: 'S', closesOn: null } };
      const { id } = (await cast.business.browser.post('/api/calls', draft)).json<{ id: string }>();
      await cast.business.browser.post(`/api/calls/${id}/publication`);
      const ask = { body: { company: cast.startup, title: 'A', text: 'B' }, key: randomUUID() };
      const press = () => cast.ceo.browser.post(`/api/calls/${id}/applications`, ask);
      const answers = await Promise.all([press(), press(), press()]);
      expect(answers.map(({ statusCode }) => statusCode)).toEqual([201, 201, 201]);
      expect(new Set(answers.map(({ body }) => body)).size).toBe(1);
    }
  });

  it('of an application is answered 202 too, and a retry opens one engagement', async () => {
    const { id } = (
      await cast.business.browser.post('/api/calls', {
        body: { company: cast.industrial, title: 'T', summary: 'S', closesOn: null },
      })
    ).json<{ id: string }>();
    await cast.business.browser.post(`/api/calls/${id}/publication`);
    const ask = { body: { company: cast.startup, title: 'A', text: 'B' }, key: randomUUID() };
    rig.engagements.unknowns = 1;
    rig.engagements.keepsUnknown = true;
    const first = await cast.ceo.browser.post(`/api/calls/${id}/applications`, ask);
    expect(first.statusCode).toBe(202);
    const again = await cast.ceo.browser.post(`/api/calls/${id}/applications`, ask);
    expect(again.statusCode).toBe(201);
    const { items } = (await cast.ceo.browser.get(`/api/engagements?call=${id}`)).json<{ items: unknown[] }>();
    expect(items).toHaveLength(1);
  });
});
