import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixtureRegistry } from '../../src/registry/fixture-registry.ts';
import type { CompanyRegistry } from '../../src/registry/registry.ts';
import { type Cast, gatherCast, opened, type Somebody } from './support/cast.ts';
import { declared, PRESIDENT, powersVerified, storedDeed } from './support/powers.ts';
import { readyToSign } from './support/ready-to-sign.ts';
import { openRig, type Rig, SIRENS } from './support/rig.ts';

const TO_VERIFY = { verdict: 'verified' };

describe('the power to sign', () => {
  let rig: Rig;
  let cast: Cast;
  /** What the register says besides the fixtures: by SIREN, over what the fixture says. */
  const news = new Map<string, object>();
  const fixtures = fixtureRegistry();
  const registry: CompanyRegistry = {
    async find(siren) {
      const answer = await fixtures.find(siren);
      if (answer.kind !== 'found') return answer;
      const changed = news.get(siren);
      if (changed === undefined) return answer;
      return {
        kind: 'found',
        extract: {
          ...answer.extract,
          entry: { ...answer.extract.entry, ...changed },
          sha256: `${'0'.repeat(63)}1` as typeof answer.extract.sha256,
        },
      };
    },
  };
  beforeAll(async () => {
    rig = await openRig({ registry });
    cast = await gatherCast(rig);
  });
  afterAll(() => rig.close());

  const judge = (who: Pick<Somebody, 'browser'>, at: string, power: string, body: object = TO_VERIFY) =>
    who.browser.post(`${at}/powers/${power}/verdict`, { body });
  const code = (reply: { statusCode: number; json: () => { code?: string } }) => [reply.statusCode, reply.json().code];
  const attempt = async (who: Somebody, at: string, more: object = {}) => {
    await who.browser.refresh(who.email);
    const { frozen, documentSha256, rev } = (await who.browser.get(at)).json();
    return who.browser.act(`${at}/signatures`, rev, { textSha256: frozen.textSha256, documentSha256, ...more });
  };

  it('is declared by the signatory, verified by the other side’s counsel, and then carries the signature', async () => {
    const at = await readyToSign(cast);
    expect(code(await attempt(cast.ceo, at))).toEqual([403, 'power-not-verified']);
    const power = await declared(cast.ceo, at, PRESIDENT);
    expect(code(await attempt(cast.ceo, at))).toEqual([403, 'power-not-verified']);
    expect((await judge(cast.lawyer, at, power)).json()).toEqual({ power, state: 'verified' });
    expect((await attempt(cast.ceo, at)).statusCode).toBe(200);
    const { items } = (await cast.lawyer.browser.get(`${at}/powers`)).json();
    expect(items).toMatchObject([
      {
        power,
        side: 'startup',
        state: 'verified',
        representatives: ['CAMILLE FONDATRICE'],
        holderName: cast.ceo.email,
      },
    ]);
  });

  it('takes four eyes: not the holder’s, not those of the holder’s own side, not those of a business owner', async () => {
    const { at } = await opened(cast);
    const power = await declared(cast.ceo, at, PRESIDENT);
    expect(code(await judge(cast.ceo, at, power))).toEqual([403, 'not-permitted']);
    expect(code(await judge(cast.counsel, at, power))).toEqual([403, 'power-own-side']);
    expect(code(await judge(cast.business, at, power))).toEqual([403, 'not-permitted']);
    expect((await judge({ browser: cast.officer }, at, power)).statusCode).toBe(200);
    const stranger = await rig.signedIn('stranger@elsewhere.example');
    expect(code(await judge({ browser: stranger }, at, power))).toEqual([404, 'not-found']);
    expect(code(await stranger.get(`${at}/powers`))).toEqual([404, 'not-found']);
  });

  it('holds four eyes in the database too', async () => {
    const { at, engagement } = await opened(cast);
    const power = await declared(cast.ceo, at, PRESIDENT);
    for (const [viewer, person, capacity] of [
      ['person', cast.ceo.person, 'counsel'],
      ['person', cast.counsel.person, 'counsel'],
      ['person', cast.lawyer.person, 'own-side'],
    ] as const) {
      const forged = rig.t.db.viewers.begin(async (tx) => {
        await tx`select app.enter(${viewer}, ${person})`;
        await tx`insert into power_verdicts (verdict_id, power_id, verdict, capacity, given_by)
          values (gen_random_uuid(), ${power}, ${capacity === 'own-side' ? 'revoked' : 'verified'}, ${capacity}, ${person})`;
      });
      await expect(forged).rejects.toMatchObject({ code: '42501' });
    }
    await expect(
      rig.t.owner`update powers set holder = ${cast.business.person} where engagement_id = ${engagement}`,
    ).rejects.toMatchObject({ code: '42501' });
  });

  it('of a delegate needs its deed, which both sides and the officer read', async () => {
    const { at } = await opened(cast);
    const body = {
      basis: 'delegation-of-power',
      quality: 'Directrice',
      scope: ['memorandum'],
      maxAmount: null,
      validFrom: '2020-01-01',
      validTo: null,
      documentSha256: null,
    };
    expect(code(await cast.delegate.browser.post(`${at}/powers`, { body }))).toEqual([422, 'power-deed-missing']);
    const unknown = { ...body, documentSha256: 'a'.repeat(64) };
    expect(code(await cast.delegate.browser.post(`${at}/powers`, { body: unknown }))).toEqual([
      422,
      'power-deed-missing',
    ]);
    const backwards = { ...body, validTo: '2019-12-31' };
    expect(code(await cast.delegate.browser.post(`${at}/powers`, { body: backwards }))).toEqual([422, 'power-dates']);
    const documentSha256 = await storedDeed(cast.delegate, at);
    const power = await declared(cast.delegate, at, { ...body, documentSha256 });
    for (const browser of [cast.counsel.browser, cast.officer]) {
      const file = await browser.get(`${at}/powers/${power}/deed`);
      expect([file.statusCode, file.body.slice(0, 5)]).toEqual([200, '%PDF-']);
    }
    const noPdf = { body: Buffer.from('MZ'), headers: { 'content-type': 'application/pdf' } };
    expect(code(await cast.delegate.browser.post(`${at}/power-deeds`, noPdf))).toEqual([422, 'not-a-pdf']);
  });

  it('ends when its own side revokes it, for good', async () => {
    const at = await readyToSign(cast);
    await powersVerified(cast, at);
    const { items } = (await cast.ceo.browser.get(`${at}/powers`)).json();
    const { power } = items.find((item: { side: string }) => item.side === 'startup');
    expect(code(await cast.lawyer.browser.post(`${at}/powers/${power}/revocation`))).toEqual([403, 'not-permitted']);
    expect((await cast.counsel.browser.post(`${at}/powers/${power}/revocation`)).statusCode).toBe(200);
    expect(code(await attempt(cast.ceo, at))).toEqual([403, 'power-not-verified']);
    expect(code(await judge(cast.lawyer, at, power))).toEqual([409, 'power-revoked']);
  });

  it('is used knowingly where a receivership was noted since the text was frozen (R79): told before, and by the refusal', async () => {
    const at = await readyToSign(cast);
    await powersVerified(cast, at);
    const note = async (status: string) => {
      const body = { status, note: 'BODACC A, n° 12' };
      await cast.officer.post(`/api/companies/${cast.industrial}/standing`, { body });
    };
    const warnings = async () => (await cast.ceo.browser.get(`${at}/powers`)).json().warnings;
    expect(await warnings()).toEqual([]);
    await note('receivership');
    expect(await warnings()).toMatchObject([
      { rule: 'R79', side: 'industrial', message: { en: expect.stringContaining('is in receivership') } },
    ]);
    expect(code(await attempt(cast.ceo, at))).toEqual([409, 'receivership-unacknowledged']);
    const acknowledged = [{ rule: 'R79', reason: 'L’administrateur signe aussi.' }];
    expect((await attempt(cast.ceo, at, { acknowledged })).statusCode).toBe(200);
    await note('active');
  });

  it('is looked at again when it comes to signing: dates, scope, the officers, the company itself', async () => {
    const at = await readyToSign(cast);
    const verified = async (body: object) =>
      judge(cast.lawyer, at, await declared(cast.ceo, at, { ...PRESIDENT, ...body }));
    await verified({ validTo: '2020-06-30' });
    expect(code(await attempt(cast.ceo, at))).toEqual([403, 'power-expired']);
    await verified({ scope: ['nda'] });
    expect(code(await attempt(cast.ceo, at))).toEqual([403, 'power-scope']);
    await verified({});
    news.set(SIRENS.startup, { officers: [{ kind: 'person', name: 'SOMEBODY ELSE', quality: 'Président de SAS' }] });
    expect(code(await attempt(cast.ceo, at))).toEqual([403, 'power-not-verified']);
    news.set(SIRENS.industrial, { status: 'closed' });
    expect(code(await attempt(cast.ceo, at))).toEqual([409, 'company-closed']);
    news.clear();
  });
});
