import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ENGINE_AWAY } from '../../src/protocol/engine-refusals.ts';
import { whileAway } from '../support/cut-database.ts';
import { gatherCast, opened, propose } from './support/cast.ts';
import { openRig, type Rig } from './support/rig.ts';

const PROBLEM = 'application/problem+json';

describe('while something that the API stands on is away', () => {
  let rig: Rig;
  const up = { temporal: true, worker: true };
  beforeAll(async () => {
    rig = await openRig({ temporalReady: async () => up.temporal, workerReady: () => up.worker });
  });
  afterAll(() => rig.close());

  const ready = async () => {
    const { statusCode, headers, json } = await rig.browser().get('/health/ready');
    return { status: statusCode, retryAfter: headers['retry-after'], body: json() };
  };

  it('readiness says which part, and when to ask again', async () => {
    expect(await ready()).toMatchObject({
      status: 200,
      retryAfter: undefined,
      body: { status: 'ready', database: true, temporal: true, worker: true },
    });
    up.temporal = false;
    expect(await ready()).toMatchObject({ status: 503, retryAfter: '1', body: { temporal: false, database: true } });
    up.temporal = true;
    up.worker = false;
    expect(await ready()).toMatchObject({ status: 503, retryAfter: '1', body: { status: 'not-ready', worker: false } });
    up.worker = true;
    const body = { database: false, temporal: true, worker: true };
    expect(await whileAway(rig.t, ready)).toMatchObject({ status: 503, retryAfter: '1', body });
    await expect.poll(async () => (await ready()).status).toBe(200);
  });

  it('the database’s absence is refused as what it is, and over as soon as it is back', async () => {
    const somebody = await rig.signedIn('claire@lumen.example');
    const [read, write, stranger] = await whileAway(rig.t, () =>
      Promise.all([
        somebody.get('/api/me', { 'accept-language': 'en' }),
        somebody.post('/api/companies', {
          body: { siren: '732829320', name: 'Lumen', roles: ['su-ceo'], personName: 'Claire' },
        }),
        rig.browser().get('/api/me'),
      ]),
    );
    for (const refused of [read, write]) {
      expect(refused.statusCode).toBe(503);
      expect(refused.headers).toMatchObject({ 'retry-after': '1', 'content-type': expect.stringContaining(PROBLEM) });
      expect(refused.json()).toMatchObject({ code: 'database-away', status: 503 });
    }
    expect(read.json<{ title: string }>().title).toContain('restarting');
    expect(write.json<{ title: string }>().title).toContain('redémarre');
    expect(stranger.statusCode).toBe(401);
    await expect.poll(async () => (await somebody.get('/api/me')).statusCode).toBe(200);
  });
});

describe('while Temporal cannot be reached', () => {
  let rig: Rig;
  const engine = { away: false };
  beforeAll(async () => {
    rig = await openRig();
    const { execute } = rig.engagements;
    rig.engagements.execute = async (engagement, envelope) =>
      engine.away ? { kind: 'refused', refusal: ENGINE_AWAY } : execute.call(rig.engagements, engagement, envelope);
  });
  afterAll(() => rig.close());

  it('a command that certainly was not sent is refused for now, and the same key goes through later', async () => {
    const cast = await gatherCast(rig);
    const { at, rev } = await opened(cast);
    const body = { moves: [propose('alpha')] };
    const key = 'the-same-key-again';
    engine.away = true;
    const refused = await cast.ceo.browser.act(`${at}/turns`, rev, body, key);
    expect([refused.statusCode, refused.headers['retry-after']]).toEqual([503, '1']);
    expect(refused.json()).toMatchObject({ code: 'engine-away' });
    engine.away = false;
    expect((await cast.ceo.browser.act(`${at}/turns`, rev, body, key)).statusCode).toBe(200);
  });
});
