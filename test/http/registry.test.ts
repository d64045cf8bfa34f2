import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Cast, gatherCast, somebody } from './support/cast.ts';
import { openRig, type Rig, SIRENS } from './support/rig.ts';

describe('the register of companies', () => {
  let rig: Rig;
  let cast: Cast;
  beforeAll(async () => {
    rig = await openRig();
    cast = await gatherCast(rig);
  });
  afterAll(() => rig.close());

  it('fills the card of a company from its SIREN, for confirmation', async () => {
    const founder = await somebody(rig, 'founder@elsewhere.example');
    const reply = await founder.browser.get(`/api/registry/companies/${SIRENS.startup}`);
    expect(reply.statusCode).toBe(200);
    expect(reply.json()).toMatchObject({
      answer: 'found',
      source: 'fixtures',
      card: {
        name: 'JEUNE POUSSE',
        status: 'active',
        legalForm: { code: '5710', label: { fr: 'SAS' } },
        representatives: [{ kind: 'person', name: 'CAMILLE FONDATRICE', quality: 'Président de SAS' }],
      },
    });
  });

  it('leaves whoever it does not know to type by hand', async () => {
    const founder = await somebody(rig, 'founder@elsewhere.example');
    const reply = await founder.browser.get(`/api/registry/companies/${SIRENS.other}`);
    expect(reply.json()).toEqual({ answer: 'unknown', card: null, source: null, at: null, sha256: null });
    const body = { siren: SIRENS.other, name: 'Saisie à la main', roles: ['su-ceo'], personName: 'Ada' };
    expect((await founder.browser.post('/api/companies', { body })).statusCode).toBe(201);
  });

  it('refuses what is no SIREN, and whoever is not signed in', async () => {
    const mistyped = await cast.ceo.browser.get('/api/registry/companies/732829321');
    expect([mistyped.statusCode, mistyped.json<{ code: string }>().code]).toEqual([422, 'invalid-siren']);
    expect((await cast.ceo.browser.get('/api/registry/companies/12')).statusCode).toBe(404);
    expect((await rig.browser().get(`/api/registry/companies/${SIRENS.startup}`)).statusCode).toBe(401);
  });

  it('is looked at when a company is declared; an insolvency is the officer’s to note', async () => {
    const at = `/api/companies/${cast.startup}/standing`;
    await expect
      .poll(async () => (await cast.ceo.browser.get(at)).json())
      .toMatchObject({
        status: 'active',
        ableToSign: true,
        register: { status: 'active' },
      });
    const body = { status: 'receivership', note: 'BODACC A du 12 novembre 2026' };
    const noted = await cast.officer.post(at, { body });
    expect(noted.json()).toMatchObject({ status: 'receivership', register: { status: 'active' } });
    expect((await cast.ceo.browser.post(at, { body })).statusCode).toBe(403);
    expect((await cast.business.browser.post(at, { body })).statusCode).toBe(404);
    expect((await cast.business.browser.get(at)).statusCode).toBe(404);
    await expect(rig.t.owner`update company_checks set status = 'active'`).rejects.toMatchObject({ code: '42501' });
  });
});
