import { resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { setStaffRole } from '../../src/db/people/staff.ts';
import type { ExecutionPlan } from '../../src/domain/engagement/execution/plan.ts';
import type { EngagementId, Instant } from '../../src/domain/ids.ts';
import type { Library } from '../../src/domain/memorandum/library.ts';
import { compileLibrary } from '../../src/library/compile-library.ts';
import { loadLibrary } from '../../src/library/load-library.ts';
import { presetSelection } from '../../src/library/presets.ts';
import { readSources } from '../../src/library/sources.ts';
import { templatesFolder } from '../../src/library/templates-folder.ts';
import { EVIDENCE, ONE_MILESTONE, results } from '../support/performed.ts';
import { applied, type Cast, gatherCast, join, opening, propose, type Somebody, somebody } from './support/cast.ts';
import { powersVerified } from './support/powers.ts';
import { openRig, type Rig } from './support/rig.ts';

/** Rules on acts of the performance. */
const ASKED = ['R36', 'R38'];
const DAY_MS = 24 * 60 * 60 * 1000;
const { library: nda } = loadLibrary(templatesFolder('nda'));
const [preset] = nda?.presets ?? [];
if (nda === null || preset === undefined) throw new Error('the confidentiality agreement has faults');
const secrecy = presetSelection(nda, preset);

/** One thing to have in hand first, then one milestone that both sides judge. */
const PLAN: ExecutionPlan = {
  ...ONE_MILESTONE,
  conditions: [{ id: 'public-aid', kind: 'public-aid', by: null }],
  publications: { review: { days: 30 }, maxDelayMonths: 6, silenceIsConsent: true },
  milestones: ONE_MILESTONE.milestones.map((milestone) => ({ ...milestone, decider: 'committee' })),
};

interface Seen {
  rev: number;
  stage: string;
  pause: unknown;
  supplierFile: { item: string; status: string }[];
  mediation: { status: string };
  frozen: { textSha256: string };
  documentSha256: string;
  round: { number: number; status: string } | null;
  execution: {
    inventions: { status: string }[];
    publications: { status: string; answeredBy: string | null }[];
    visits: { number: number; status: string; detailsSha256: string; reasonSha256: string | null }[];
    milestones: { status: string; reworks: number; decidedBy: string | null }[];
    outcome: { kind: string; form?: string } | null;
    followUps: { status: string; answers: Record<string, string | null> }[];
  } | null;
}

describe('the whole procedure through the API, by everybody who has a part in it', () => {
  let rig: Rig;
  let cast: Cast;
  let innovation: Somebody;
  let buyer: Somebody;
  let administrator: Somebody;
  let adviser: Somebody;
  let mediator: Somebody;
  let engagement: EngagementId;
  let at: string;

  beforeAll(async () => {
    const memorandum = libraryWithRules();
    const current = async () => ({ memorandum, nda, guides: { glossary: [], graveyard: [] } });
    rig = await openRig({
      libraries: { current, byHash: async (hash) => (hash === memorandum.hash ? memorandum : null) },
    });
    rig.engagements.plan = PLAN;
    cast = await gatherCast(rig);
    const invite = (email: string, role: string) => join(rig, cast.business, cast.industrial, email, [role]);
    innovation = await invite('innovation@industrial.example', 'ind-innovation');
    buyer = await invite('buyer@industrial.example', 'ind-purchasing');
    administrator = await somebody(rig, 'administrator@programme.example');
    await setStaffRole(rig.t.db, administrator.person, 'admin-platform');
    adviser = await somebody(rig, 'marie@inpi.example');
    mediator = await somebody(rig, 'eve@cmap.example');
  });
  afterAll(() => rig.close());

  afterEach(async () => {
    // Whatever the stage: who keeps the accounts is told of no engagement.
    expect((await administrator.browser.get(at)).statusCode).toBe(404);
    expect((await administrator.browser.get('/api/engagements')).json()).toMatchObject({ items: [] });
  });

  const read = async (who: Somebody = cast.ceo) => (await who.browser.get(at)).json<Seen>();
  const stage = async () => (await read()).stage;
  const inDays = (days: number) => new Date(Date.parse(rig.engagements.now()) + days * DAY_MS).toISOString() as Instant;
  const letPass = (days: number) => rig.engagements.letPass(engagement, days);

  async function does(who: Somebody, path: string, body?: unknown): Promise<void> {
    const reply = await who.browser.act(`${at}/${path}`, (await read(who)).rev, body);
    if (reply.statusCode !== 200) throw new Error(`${path}: ${reply.body}`);
  }

  async function refusal(who: Somebody, path: string, body?: unknown): Promise<string> {
    return (await who.browser.act(`${at}/${path}`, (await read(who)).rev, body)).json<{ code: string }>().code;
  }

  async function accepts(who: Somebody): Promise<void> {
    type Table = { items: { clause: string; rev: number; status: string; proposal: { sha256: string } | null }[] };
    const { items } = (await who.browser.get(`${at}/clauses`)).json<Table>();
    const open = items.filter(({ status }) => status !== 'agreed');
    const moves = open.map(({ clause, rev, proposal }) => ({
      kind: 'accept',
      clause,
      selectionSha256: proposal?.sha256,
      clauseRev: rev,
    }));
    await does(who, 'turns', { moves });
  }

  async function freezes(): Promise<{ textSha256: string }> {
    await does(cast.lawyer, 'freeze');
    const { textSha256 } = (await read()).frozen;
    return { textSha256 };
  }

  async function signs(who: Somebody): Promise<void> {
    await who.browser.refresh(who.email);
    const { frozen, documentSha256 } = await read(who);
    await does(who, 'signatures', { textSha256: frozen.textSha256, documentSha256 });
  }

  const called = (name: string, { email }: Somebody) => ({ name, email, organisation: 'De leur côté' });

  async function awaitedOf(who: Somebody): Promise<readonly string[]> {
    const reply = await who.browser.get(`/api/tasks?engagement=${engagement}`);
    return reply.json<{ items: { task: { kind: string } }[] }>().items.map(({ task }) => task.kind);
  }

  async function callsOf(who: Somebody) {
    return (await who.browser.get('/api/callings')).json<{ items: { calling: string }[] }>().items;
  }

  async function holdsThePen(): Promise<Somebody> {
    return rig.engagements.state(engagement).turn.pen === 'startup' ? cast.ceo : cast.business;
  }

  it('1 to 5: a call, an application judged and selected, secrecy signed, talks opened', async () => {
    engagement = await applied(cast);
    at = `/api/engagements/${engagement}`;
    await does(innovation, 'eligibility');
    await does(innovation, 'shortlist');
    await does(cast.business, 'meetings', { at: new Date(Date.now() - 60_000).toISOString() });
    await does(cast.business, 'selection');
    await does(cast.lawyer, 'nda', { clauses: secrecy.clauses, facts: secrecy.facts });
    const { textSha256 } = (await cast.counsel.browser.get(`${at}/nda`)).json<{ textSha256: string }>();
    for (const signatory of [cast.ceo, cast.delegate]) {
      await signatory.browser.refresh(signatory.email);
      await does(signatory, 'nda/signatures', { textSha256 });
    }
    await does(innovation, 'opening', opening(cast, 'simultaneous'));
    expect(await stage()).toBe('negotiating');
  });

  it('5, beside the talks: purchasing asks for the supplier’s papers, returns one, and has them', async () => {
    const item = 'liability-insurance';
    await does(buyer, 'supplier-file', { items: [item] });
    expect(await refusal(cast.lawyer, 'supplier-file', { items: ['bank-details'] })).toBe('not-permitted');
    await does(cast.ceo, 'supplier-file/provisions', { item, documentSha256: EVIDENCE });
    await does(buyer, 'supplier-file/returns', { item, reason: 'Elle a expiré.' });
    await does(cast.ceo, 'supplier-file/provisions', { item });
    await does(buyer, 'supplier-file/acceptances', { item });
    expect((await read()).supplierFile).toMatchObject([{ item, status: 'accepted' }]);
    expect(await stage()).toBe('negotiating');
  });

  it('6 and 7: positions revealed at once; an adviser heard, a pause, a mediation, and turns until all is agreed', async () => {
    await does(cast.ceo, 'sealed-turns', { moves: [propose('alpha'), propose('beta')] });
    await does(cast.business, 'sealed-turns', { moves: [propose('alpha'), propose('beta', 'two')] });
    await does(cast.counsel, 'adviser', { ...called('Marie Curie', adviser), until: inDays(90) });
    const [advising] = await callsOf(adviser);
    expect(advising).toMatchObject({ office: 'inpi-adviser', clauses: ['beta'] });
    const advice = { clause: 'beta', text: 'Dix jours suffisent à un dépôt.' };
    expect((await adviser.browser.post(`/api/callings/${advising?.calling}/advice`, { body: advice })).statusCode).toBe(
      201,
    );
    expect((await cast.lawyer.browser.get(`${at}/advice`)).body).toContain(advice.text);
    await letPass(3);
    await does(cast.counsel, 'pause', { cause: 'justified', until: inDays(7), reason: 'Le laboratoire est fermé.' });
    expect((await read()).pause).not.toBeNull();
    await letPass(8);
    expect((await read()).pause).toBeNull();
    await does(buyer, 'mediation', { reason: 'Nous tournons en rond.' });
    await does(cast.ceo, 'mediation/acceptance');
    expect((await read()).mediation.status).toBe('running');
    await does(cast.delegate, 'mediator', called('Ève Martin', mediator));
    const { items } = (await cast.ceo.browser.get(`${at}/callings`)).json<{
      items: { office: string; calling: string }[];
    }>();
    const { calling } = items.find(({ office }) => office === 'mediator') ?? { calling: '' };
    expect(await awaitedOf(cast.ceo)).toContain('answer-mediator');
    await does(cast.ceo, 'mediator/agreement', { calling });
    expect(await awaitedOf(cast.ceo)).not.toContain('answer-mediator');
    expect(await callsOf(mediator)).toMatchObject([{ calling, office: 'mediator' }]);
    const aside = { text: 'Vingt jours, et c’est réglé ?' };
    for (const side of ['startup', 'industrial'])
      expect((await mediator.browser.post(`/api/callings/${calling}/caucus/${side}`, { body: aside })).statusCode).toBe(
        201,
      );
    expect((await buyer.browser.get(`${at}/caucus`)).body).toContain(aside.text);
    await letPass(5);
    await does(cast.delegate, 'mediation/end', { outcome: 'partly-settled' });
    expect(await callsOf(mediator)).toEqual([]);
    const pen = await holdsThePen();
    await does(pen, 'turns', { moves: [propose('alpha', 'two'), propose('beta', 'two', { notice_days: 20 })] });
    await accepts(await holdsThePen());
  });

  it('8 and 9: agreed, frozen, returned by counsel on one point, and approved', async () => {
    const first = await freezes();
    await does(cast.counsel, 'review-returns', { ...first, points: [{ clause: 'beta', reason: 'Trop long.' }] });
    expect(await stage()).toBe('negotiating');
    const pen = await holdsThePen();
    await does(pen, 'turns', { moves: [propose('beta', 'two', { notice_days: 10 })] });
    await accepts(await holdsThePen());
    const second = await freezes();
    expect(second).not.toEqual(first);
    expect(await refusal(cast.counsel, 'approvals', first)).toBe('other-text');
    await does(cast.counsel, 'approvals', second);
    await does(cast.lawyer, 'approvals', second);
    expect(await stage()).toBe('signing');
  });

  it('10: a round of signatures runs out, is renewed by both, and all sign', async () => {
    await powersVerified(cast, at);
    await signs(cast.ceo);
    await letPass(25);
    expect((await read()).round).toMatchObject({ number: 1, status: 'ended' });
    await does(buyer, 'signatures/renewal');
    await does(cast.ceo, 'signatures/renewal');
    expect((await read()).round).toMatchObject({ number: 2, status: 'open' });
    await signs(cast.ceo);
    await signs(cast.delegate);
    expect(await stage()).toBe('conditions-pending');
  });

  it('12, on the other’s site: refused without a certificate in force (R38), announced, expected, and called off', async () => {
    const [from, until, later] = [3, 5, 60].map((days) => inDays(days).slice(0, 10));
    const visit = { from, until, site: 'Aciérie, ligne 2', visitors: ['Ana VISITEUSE', 'Luc Visiteur'] };
    const announce = async (more: object) =>
      cast.ceo.browser.act(`${at}/visits`, (await read()).rev, { ...visit, ...more });
    const { rev } = await read();
    for (const insured of [{}, { certificateUntil: from }]) {
      const refused = await announce(insured);
      expect([refused.statusCode, refused.json()]).toEqual([
        422,
        expect.objectContaining({
          code: 'R38',
          title: 'Attestation et plan de prévention requis',
          errors: [expect.objectContaining({ pointer: '/certificateUntil' })],
        }),
      ]);
    }
    expect((await read()).rev).toBe(rev);
    expect((await announce({ certificateUntil: later })).statusCode).toBe(200);
    expect(await refusal(cast.ceo, 'visits/expected', { visit: 1 })).toBe('host-expects');
    await does(innovation, 'visits/expected', { visit: 1 });
    await does(cast.business, 'visits/called-off', { visit: 1, reason: 'La ligne est en arrêt.' });
    expect((await read()).execution?.visits).toMatchObject([{ number: 1, status: 'called-off' }]);
    const texts = await cast.lawyer.browser.get(`${at}/performance-texts`);
    // What was kept for the two refused requests is shown to nobody.
    expect(texts.json()).toMatchObject({
      items: [{ text: { kind: 'visit', visitors: visit.visitors } }, { text: { kind: 'reason' } }],
    });
    await keptFromStaff('VISITEUSE');
  });

  it('12, publishing: held back while an invention waits for its filing (R36), amended, and free by silence', async () => {
    const paper = {
      kind: 'article',
      plannedOn: inDays(90).slice(0, 10),
      title: 'TITREQ9',
      where: 'Revue de métallurgie',
    };
    await does(cast.business, 'inventions', { madeOn: inDays(-3).slice(0, 10), title: 'Buse TITREQ9' });
    const held = await cast.ceo.browser.act(`${at}/publications`, (await read()).rev, paper);
    expect([held.statusCode, held.json()]).toEqual([
      422,
      expect.objectContaining({ code: 'R36', title: 'Publication retenue : dépôt à décider' }),
    ]);
    expect(await refusal(cast.ceo, 'inventions/outcomes', { invention: 1, outcome: 'filed' })).toBe(
      'not-your-invention',
    );
    await does(cast.lawyer, 'inventions/outcomes', { invention: 1, outcome: 'filed' });
    await does(cast.ceo, 'publications', paper);
    await does(innovation, 'publications/answers', { publication: 1, answer: 'removal', reason: 'Sans TITREQ9.' });
    await does(cast.ceo, 'publications/amendments', { publication: 1, title: 'TITREQ9 bis', where: paper.where });
    const { items } = (await cast.lawyer.browser.get(`${at}/performance-texts`)).json<{ items: { text: object }[] }>();
    expect(items.map(({ text }) => text)).toContainEqual({
      kind: 'publication',
      title: 'TITREQ9 bis',
      where: paper.where,
    });
    await keptFromStaff('TITREQ9');
    await letPass(31);
    expect((await read()).execution?.publications).toMatchObject([{ status: 'free', answeredBy: 'silence' }]);
    // An invention that comes up meanwhile holds back what is free already.
    await does(cast.ceo, 'inventions', { madeOn: inDays(0).slice(0, 10), title: 'Capteur' });
    expect(await refusal(cast.ceo, 'publications/appearances', { publication: 1 })).toBe('R36');
    await does(cast.counsel, 'inventions/outcomes', { invention: 2, outcome: 'given-up' });
    await does(cast.ceo, 'publications/appearances', { publication: 1 });
    expect((await read()).execution?.publications).toMatchObject([{ status: 'published' }]);
  });

  /** Nothing that an officer, an administrator or the public is answered about the engagement, or mailed, holds the word. */
  async function keptFromStaff(word: string): Promise<void> {
    for (const who of [cast.officer, administrator.browser, rig.browser()]) {
      expect((await who.get(`${at}/performance-texts`)).statusCode).toBeGreaterThanOrEqual(401);
      for (const path of ['', '/tasks', '/journal', '/parties']) {
        expect((await who.get(`${at}${path}`)).body).not.toContain(word);
      }
    }
    expect((await rig.browser().get('/mailbox.json')).body).not.toContain(word);
  }

  it('11 and 12: the aid is granted, the work begins; a milestone is reworked once, then a go', async () => {
    await does(buyer, 'conditions/met', { condition: 'public-aid', evidenceSha256: EVIDENCE });
    expect(await stage()).toBe('in-force');
    await letPass(80);
    await does(cast.ceo, 'milestones/reports', { milestone: 'm1', results: results(false) });
    const again = { decision: 'rework', reason: 'À chaud.', until: inDays(20), correct: ['c1'] };
    await does(innovation, 'milestones/judgements', { milestone: 'm1', ...again });
    await does(cast.ceo, 'milestones/judgements', { milestone: 'm1', ...again });
    expect((await read()).execution?.milestones).toMatchObject([{ status: 'reworking', reworks: 1 }]);
    await letPass(15);
    await does(cast.ceo, 'milestones/reports', { milestone: 'm1', results: results() });
    expect(await refusal(cast.business, 'milestones/judgements', { milestone: 'm1', ...again })).toBe('rework-limit');
    for (const judge of [cast.business, cast.ceo]) {
      await does(judge, 'milestones/judgements', { milestone: 'm1', decision: 'go' });
    }
    expect((await read()).execution?.milestones).toMatchObject([{ status: 'passed', decidedBy: 'decider' }]);
  });

  it('13: the pilot becomes an order once both say so', async () => {
    expect(await stage()).toBe('deciding');
    await does(buyer, 'pilot/conversion', { form: 'order', evidenceSha256: EVIDENCE });
    await does(cast.ceo, 'pilot/conversion', { form: 'order', evidenceSha256: EVIDENCE });
    expect((await read()).execution?.outcome).toMatchObject({ kind: 'converted', form: 'order' });
  });

  it('14: asked after at 6, 12 and 24 months, once without an answer, then archived', async () => {
    await letPass(185);
    const { rev } = (await cast.officer.get(at)).json<Seen>();
    const told = await cast.officer.act(`${at}/follow-ups`, rev, { number: 1, answer: 'in-use' });
    expect(told.statusCode).toBe(200);
    await does(cast.counsel, 'follow-ups', { number: 1, answer: 'in-use' });
    await does(cast.lawyer, 'follow-ups', { number: 1, answer: 'extended', comment: 'Deux sites.' });
    await letPass(230);
    await letPass(335);
    await does(cast.ceo, 'follow-ups', { number: 3, answer: 'in-use' });
    await does(buyer, 'follow-ups', { number: 3, answer: 'in-use' });
    const { stage: last, execution } = await read();
    expect(last).toBe('archived');
    expect(execution?.followUps.map(({ status }) => status)).toEqual(['answered', 'lost', 'answered']);
    expect(execution?.followUps[0]?.answers).toEqual({ startup: 'in-use', industrial: 'extended', officer: 'in-use' });
    const { items } = (await cast.ceo.browser.get(`${at}/tasks`)).json<{ items: unknown[] }>();
    expect(items).toEqual([]);
    expect(await callsOf(adviser)).toEqual([]);
  });
});

/** The trial library, whose first clause provides for work on site, with the memorandum's own rules on acts of the performance. */
function libraryWithRules(): Library {
  const own = readSources(resolve(import.meta.dirname, '../templates/base'));
  const memorandum = readSources(templatesFolder('memorandum'));
  const onSite = ['on_site_work', 'prevention_plan'].map(
    (name) => `  - { name: ${name}, type: boolean, default: true, label: { fr: "${name}", en: "${name}" } }\n`,
  );
  const clauses = own.clauses.map(({ path, text }) => ({
    path,
    text: path === 'alpha.md' ? text.replace('parameters:\n', `parameters:\n${onSite.join('')}`) : text,
  }));
  const asked = (path: string) => ASKED.some((id) => path.includes(`/${id}.`));
  const rules = memorandum.rules.rules.filter(({ path }) => asked(path));
  const { library, faults } = compileLibrary({
    ...own,
    clauses,
    rules: { ...own.rules, context: memorandum.rules.context, rules },
  });
  if (library?.rules === undefined) throw new Error(JSON.stringify(faults));
  return library;
}
