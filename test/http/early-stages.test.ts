import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sha256Hex } from '../../src/domain/evidence/sha256.ts';
import { loadLibrary } from '../../src/library/load-library.ts';
import { presetSelection } from '../../src/library/presets.ts';
import { templatesFolder } from '../../src/library/templates-folder.ts';
import { applied, type Cast, gatherCast, type Somebody } from './support/cast.ts';
import { openRig, type Rig } from './support/rig.ts';

const { library: nda } = loadLibrary(templatesFolder('nda'));
const { library: memorandum } = loadLibrary(templatesFolder('memorandum'));
if (nda === null || memorandum === null) throw new Error('the templates have faults');

let rig: Rig;
let cast: Cast;
beforeAll(async () => {
  rig = await openRig({
    libraries: {
      current: async () => ({ memorandum, nda, guides: { glossary: [], graveyard: [] } }),
      byHash: async (hash) => (hash === memorandum.hash ? memorandum : null),
    },
  });
  cast = await gatherCast(rig);
});
afterAll(() => rig.close());

const read = async (who: Somebody, at: string) => (await who.browser.get(at)).json();

async function step(who: Somebody, at: string, path: string, body?: unknown) {
  const { rev } = await read(who, at);
  const reply = await who.browser.act(`${at}/${path}`, rev, body);
  if (reply.statusCode !== 200) throw new Error(`${path}: ${reply.body}`);
}

async function refused(who: Somebody, at: string, path: string, body?: unknown) {
  const { rev } = await read(who, at);
  return (await who.browser.act(`${at}/${path}`, rev, body)).json<{ code: string }>().code;
}

describe('the confidentiality agreement through the API', () => {
  const [preset] = nda.presets;
  if (preset === undefined) throw new Error('the agreement has no preset');
  const { clauses, facts } = presetSelection(nda, preset);
  const drawing = { documentSha256: sha256Hex('drawing'), documentClass: 'C3', title: 'Plan de la buse' };

  it('is not sent with a value missing: each article to be completed is named', async () => {
    const at = `/api/engagements/${await applied(cast)}`;
    await step(cast.business, at, 'selection');
    const { rev } = await read(cast.business, at);
    const gaps = Object.fromEntries(
      Object.entries(clauses).map(([id, selection]) => [
        id,
        id === 'nda-purpose' ? { ...selection, parameters: {} } : selection,
      ]),
    );
    const reply = await cast.business.browser.act(`${at}/nda`, rev, { clauses: gaps, facts });
    expect(reply.statusCode).toBe(422);
    expect(reply.json()).toMatchObject({ errors: [{ pointer: '/clauses/nda-purpose', code: 'blank-left' }] });
  });

  it('is sent, read by both, signed with a fresh code, and lets confidential documents be opened', async () => {
    const at = `/api/engagements/${await applied(cast)}`;
    await step(cast.business, at, 'selection');
    expect((await cast.ceo.browser.get(`${at}/nda`)).statusCode).toBe(404);
    expect(await refused(cast.ceo, at, 'opened-documents', drawing)).toBe('R23');
    await step(cast.ceo, at, 'nda', { clauses, facts });
    const text = (await cast.lawyer.browser.get(`${at}/nda`)).json<{ textSha256: string; blocks: unknown[] }>();
    expect(text.blocks.length).toBeGreaterThan(50);
    const { textSha256 } = text;
    const pdf = await cast.business.browser.get(`${at}/documents/nda.pdf`);
    expect([pdf.statusCode, pdf.headers['content-type']]).toEqual([200, 'application/pdf']);
    expect(await refused(cast.ceo, at, 'nda/signatures', { textSha256 })).toBe('fresh-code-required');
    for (const signer of [cast.ceo, cast.delegate]) {
      await signer.browser.refresh(signer.email);
      await step(signer, at, 'nda/signatures', { textSha256 });
    }
    expect((await read(cast.business, at)).nda).toMatchObject({ status: 'executed', textSha256 });
    const dossier = await cast.lawyer.browser.get(`${at}/documents/dossier.zip`);
    expect(dossier.statusCode, dossier.body.slice(0, 200)).toBe(200);
    const kept = await cast.business.browser.get(`${at}/documents/nda.pdf`);
    const files = unzipSync(dossier.rawPayload);
    expect(Buffer.from(files['nda/nda.pdf'] ?? []).equals(kept.rawPayload)).toBe(true);
    expect(strFromU8(files['LISEZMOI.txt'] ?? new Uint8Array())).toContain('l’accord de confidentialité.');
    await exportControlled(at);
  });

  /** Rule R40: classified first, and what is controlled stays in the countries allowed; refused in the rule's words. */
  async function exportControlled(at: string) {
    const rule = memorandum?.rules?.rules.find(({ id }) => id === 'R40');
    const abroad = { ...drawing, itemClass: ['DU-code'], countries: ['FR', 'BR'] };
    const { rev } = await read(cast.ceo, at);
    for (const [body, pointer] of [
      [drawing, '/itemClass'],
      [abroad, '/countries'],
    ] as const) {
      const reply = await cast.ceo.browser.act(`${at}/opened-documents`, rev, body);
      expect(reply.statusCode).toBe(422);
      expect(reply.json()).toMatchObject({
        code: 'R40',
        title: rule?.sentence.fr,
        detail: expect.stringContaining(rule?.reason?.fr ?? '?'),
        errors: [{ pointer, code: 'R40' }],
      });
      expect(reply.body).toContain('2021/821');
    }
    // Neither refusal left a trace.
    expect((await read(cast.ceo, at)).rev).toBe(rev);
    await step(cast.ceo, at, 'opened-documents', { ...abroad, countries: ['FR', 'DE'] });
    await step(cast.ceo, at, 'opened-documents', { ...drawing, itemClass: ['none'] });
  }

  it('refuses choices that its library does not have, and words for nobody else', async () => {
    const at = `/api/engagements/${await applied(cast)}`;
    await step(cast.business, at, 'selection');
    const odd = { ...clauses, 'nda-term': { option: 'for-ever', parameters: {} } };
    expect(await refused(cast.ceo, at, 'nda', { clauses: odd, facts })).toBe('selection-refused');
    await step(cast.ceo, at, 'nda', { clauses, facts });
    expect((await cast.officer.get(`${at}/nda`)).statusCode).toBe(403);
    await step(cast.lawyer, at, 'nda/abandonment', { reason: 'Nous avons notre modèle.' });
    expect((await read(cast.ceo, at)).nda.status).toBe('abandoned');
  });
});

describe('the rules of a library', () => {
  it('are listed, each with the act that asks it', async () => {
    type Listed = { rules: { id: string; asked: { act: string; words: { fr: string; en: string } }[] }[] };
    const { rules } = (await cast.ceo.browser.get('/api/library/current/rules')).json<Listed>();
    const actsOf = (id: string) => rules.find((rule) => rule.id === id)?.asked.map(({ act }) => act);
    expect(rules).toHaveLength(84);
    expect(['R01', 'R40', 'R38', 'R36'].map(actsOf)).toEqual([
      ['freeze-text'],
      ['open-document'],
      ['announce-visit'],
      ['submit-publication'],
    ]);
    expect(rules.find(({ id }) => id === 'R36')?.asked[0]?.words.fr).toContain('projet de publication');
  });
});

describe('an application through the API', () => {
  it('is found eligible, shortlisted, met, kept in reserve and selected after all', async () => {
    const at = `/api/engagements/${await applied(cast)}`;
    expect(await refused(cast.ceo, at, 'eligibility')).toBe('not-permitted');
    await step(cast.business, at, 'eligibility');
    await step(cast.business, at, 'shortlist');
    await step(cast.business, at, 'meetings', { at: new Date(Date.now() - 60_000).toISOString() });
    expect(await refused(cast.business, at, 'meetings', { at: '2099-01-01T00:00:00.000Z' })).toBe(
      'meeting-in-the-future',
    );
    await step(cast.business, at, 'reserve', { comment: 'Deuxième de la liste.' });
    expect((await read(cast.ceo, at)).application).toMatchObject({ step: 'reserve' });
    await step(cast.business, at, 'selection');
    expect((await read(cast.ceo, at)).stage).toBe('selected');
  });
});
