import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { queueWeekly } from '../../src/db/monitoring/weekly.ts';
import { setStaffRole } from '../../src/db/people/staff.ts';
import type { CalendarDate } from '../../src/domain/ids.ts';
import { ocelFaults } from '../support/ocel-form.ts';
import { type Cast, gatherCast, opened, propose, somebody } from './support/cast.ts';
import { openRig, type Rig } from './support/rig.ts';

/** Words of the two sides, sent and unsent: the list holds none of them. */
const CANARY = 'CANARI5T8W';

interface Indicators {
  readonly items: readonly { readonly code: string; readonly value: number | null; readonly open: boolean }[];
}

interface Line {
  readonly engagement: string;
  readonly signals: readonly { readonly kind: string }[];
}

describe('the officer’s list of today', () => {
  let rig: Rig;
  let cast: Cast;
  let silent: string;
  let disputed: string;

  beforeAll(async () => {
    rig = await openRig();
    cast = await gatherCast(rig);
    rig.engagements.setBack(40);
    const old = await opened(cast);
    await sends('ceo', old.at, old.rev, 'one');
    silent = old.engagement;
    rig.engagements.setBack(0);
    disputed = (await dispute()).engagement;
    await opened(cast);
  });
  afterAll(() => rig.close());

  it('shows where nobody answers, and where both insist on a clause, each with one action; not what goes well', async () => {
    const reply = await cast.officer.get('/api/monitoring/today');
    expect(reply.statusCode, reply.body).toBe(200);
    const today = reply.json<{ complete: boolean; items: readonly Line[] }>();
    expect(today.complete).toBe(true);
    expect(today.items.map(({ engagement }) => engagement).sort()).toEqual([silent, disputed].sort());
    const names = { startup: 'Jeune Pousse', industrial: 'Grand Groupe', call: 'Capteurs sobres' };
    expect(today.items.find(({ engagement }) => engagement === silent)).toMatchObject({
      names,
      stage: 'negotiating',
      source: 'threshold',
      action: 'call',
      actionWords: { fr: 'Appeler l’industriel.', en: 'Call the industrial.' },
      reason: { fr: expect.stringMatching(/^La balle est chez l’industriel depuis \d+ jours ouvrés/) },
    });
    expect(today.items.find(({ engagement }) => engagement === disputed)).toMatchObject({
      names,
      source: 'threshold',
      action: 'offer-mediation',
      reason: {
        fr: 'La clause « Titre alpha » est en conflit depuis 3 tours.',
        en: 'Clause “Title alpha” has been in conflict for 3 rounds.',
      },
    });
  });

  it('holds no word of either side, sent or kept', async () => {
    const mine = await cast.ceo.browser.get(`/api/engagements/${disputed}/turns`);
    expect(mine.body).toContain(CANARY);
    const { body } = await cast.officer.get('/api/monitoring/today');
    for (const secret of [CANARY, 'notice_days', '"one"', '"two"', 'sha256', cast.ceo.person, 'Nous savons faire']) {
      expect(body).not.toContain(secret);
    }
  });

  it('does not exist for the parties, and is refused to the programme’s other people', async () => {
    for (const { browser } of [cast.ceo, cast.lawyer]) {
      expect((await browser.get('/api/monitoring/today')).statusCode).toBe(404);
    }
    const mediator = await somebody(rig, 'mediator@programme.example');
    await setStaffRole(rig.t.db, mediator.person, 'mediator');
    const refused = await mediator.browser.get('/api/monitoring/today');
    expect([refused.statusCode, refused.json<{ code: string }>().code]).toEqual([403, 'not-permitted']);
  });

  it('is acted on with one click: those awaited are reminded, the note stays with the staff, and what came of it is told', async () => {
    const at = `/api/monitoring/engagements/${silent}`;
    const done = await cast.officer.post(`${at}/interventions`, { body: { kind: 'remind', note: 'Vu au salon' } });
    expect(done.statusCode, done.body).toBe(201);
    expect(done.json()).toMatchObject({ kind: 'remind', automatic: false, outcome: 'waiting', movedAt: null });
    await vi.waitFor(async () => {
      const box = (await rig.browser().get('/mailbox.json')).json<{ to: string; subject: string }[]>();
      expect(
        box.filter(({ to, subject }) => to === cast.business.email && /^Un délai avance/.test(subject)),
      ).not.toEqual([]);
    }, 8_000);
    const ended = await cast.officer.get(at);
    expect(ended.json()).toMatchObject({
      interventions: [{ kind: 'remind', outcome: 'waiting' }],
      notes: [{ text: 'Vu au salon' }],
      stays: [{ stage: 'applied' }, { stage: 'selected' }],
      clauseStates: [{ clause: 'alpha', title: { fr: 'Titre alpha' }, agreed: false }],
    });
    const clauses = (await cast.business.browser.get(`/api/engagements/${silent}/clauses`)).json<{
      items: { clause: string; rev: number; proposal: { sha256: string } | null }[];
    }>();
    const [alpha] = clauses.items.filter(({ clause }) => clause === 'alpha');
    const answer = {
      kind: 'accept',
      clause: 'alpha',
      clauseRev: alpha?.rev,
      selectionSha256: alpha?.proposal?.sha256,
    };
    const { rev } = (await cast.officer.get(`/api/engagements/${silent}`)).json<{ rev: number }>();
    const reply = await cast.business.browser.act(`/api/engagements/${silent}/turns`, rev, { moves: [answer] });
    expect(reply.statusCode, reply.body).toBe(200);
    expect((await cast.officer.get(at)).json()).toMatchObject({
      interventions: [{ outcome: 'moved', movedAt: expect.any(String) }],
    });
    for (const one of [cast.ceo, cast.business]) {
      const told = await one.browser.get(`/api/engagements/${silent}/interventions`);
      expect(told.json()).toMatchObject({ items: [{ kind: 'remind', automatic: false }] });
      expect(told.body).not.toContain('Vu au salon');
      expect((await one.browser.get(`/api/engagements/${silent}`)).body).not.toContain('Vu au salon');
      expect((await one.browser.get(at)).statusCode).toBe(404);
    }
  });

  it('offers a mediation to both sides at once, by a mail that says what it is and nothing of the engagement', async () => {
    const at = `/api/monitoring/engagements/${silent}/interventions`;
    expect((await cast.officer.post(at, { body: { kind: 'offer-mediation' } })).statusCode).toBe(201);
    await vi.waitFor(async () => {
      const box = (await rig.browser().get('/mailbox.json')).json<{ to: string; subject: string }[]>();
      const told = box.filter(({ subject }) => /^Le programme vous propose une médiation/.test(subject));
      expect(told.map(({ to }) => to)).toEqual(expect.arrayContaining([cast.ceo.email, cast.business.email]));
    }, 8_000);
  });

  it('refuses an offer that is none, and what is not of this programme', async () => {
    const at = `/api/monitoring/engagements/${silent}/interventions`;
    const offer = '00000000-0000-4000-8000-000000000000';
    const refused = await Promise.all([
      cast.officer.post(at, { body: { kind: 'redirect' } }),
      cast.officer.post(at, { body: { kind: 'redirect', offer } }),
      cast.officer.post(at.replace(silent, offer), { body: { kind: 'call' } }),
      cast.ceo.browser.post(at, { body: { kind: 'call' } }),
    ]);
    expect(refused.map((reply) => [reply.statusCode, reply.json<{ code: string }>().code])).toEqual([
      [422, 'invalid-body'],
      [422, 'offer-unknown'],
      [404, 'not-found'],
      [404, 'not-found'],
    ]);
  });

  it('comes with all engagements, found without accents, sorted and page by page', async () => {
    const list = async (query: string) =>
      (await cast.officer.get(`/api/monitoring/engagements?${query}`)).json<{
        items: { engagement: string; began: string }[];
        nextCursor: string | null;
        code?: string;
      }>();
    const all = await list('q=jeune%20POUSS%C3%89&sort=began');
    expect(all.items.length).toBe(3);
    expect(all.items.at(-1)?.engagement).toBe(silent);
    expect((await list('q=inconnue')).items).toEqual([]);
    // As the call says it.
    expect((await list('sector=electronics&sort=began')).items).toEqual(all.items);
    expect((await list('sector=food')).items).toEqual([]);
    expect((await list('awaiting=industrial')).items).toEqual([]);
    const first = await list('sort=began&limit=2');
    const second = await list(`sort=began&limit=2&cursor=${first.nextCursor}`);
    expect([...first.items, ...second.items]).toEqual(all.items);
    expect((await list(`sort=deadline&cursor=${first.nextCursor}`)).code).toBe('invalid-cursor');
  });

  it('comes with the portfolio: funnel and durations, small cells hidden, nothing of either side', async () => {
    const reply = await cast.officer.get('/api/monitoring/portfolio');
    expect(reply.statusCode, reply.body).toBe(200);
    expect(reply.json()).toMatchObject({
      engagements: 3,
      open: 3,
      funnel: [
        { step: 'applied', count: 3 },
        { step: 'selected', count: 3, ofPrevious: { share: 1 } },
        { step: 'negotiating', count: 3 },
        { step: 'agreed', count: 0 },
        { step: 'in-review' },
        { step: 'signing' },
        { step: 'signed' },
      ],
      clauses: [{ clause: 'alpha', engagements: null, openShare: null }],
      interventions: expect.arrayContaining([expect.objectContaining({ kind: 'remind', count: 1 })]),
    });
    expect(reply.body).not.toContain(CANARY);
    const { call } = (await cast.officer.get(`/api/engagements/${silent}`)).json<{ call: string }>();
    const one = await cast.officer.get(`/api/monitoring/portfolio?call=${call}`);
    expect(one.json<{ engagements: number }>().engagements).toBe(1);
    const cuts = (await cast.officer.get('/api/monitoring/cuts')).json<{ calls: unknown[]; cohorts: unknown[] }>();
    expect([cuts.calls.length, cuts.cohorts.length >= 1]).toEqual([3, true]);
  });

  it('is shared out: followed, assigned, handed over, noted, reminded many at once, found again as a view', async () => {
    const act = (at: string, body: object) => cast.officer.post(`/api/monitoring/${at}`, { body });
    const me = (await cast.officer.get('/api/me')).json<{ person: string }>().person;
    const two = [silent, disputed];
    expect((await act('assignments', { engagements: two, officer: me })).json()).toEqual({ assigned: 2 });
    expect((await act('assignments', { engagements: two, officer: cast.ceo.person })).json()).toMatchObject({
      code: 'not-an-officer',
    });
    expect((await act('hand-overs', { from: me, to: me })).json()).toEqual({ assigned: 2 });
    const follow = { body: { following: true } };
    await cast.officer.call('PUT', `/api/monitoring/engagements/${disputed}/follow`, follow);
    const mine = await cast.officer.get('/api/monitoring/engagements?officer=me&following=true');
    expect(mine.json()).toMatchObject({ items: [{ engagement: disputed, officer: { person: me }, following: true }] });
    expect((await act(`engagements/${disputed}/notes`, { text: 'À rappeler lundi' })).statusCode).toBe(201);
    const nobody = '00000000-0000-4000-8000-000000000000';
    const reminded = await act('reminders', { engagements: [disputed, nobody] });
    expect(reminded.json()).toMatchObject({
      reminded: [disputed],
      refused: [{ engagement: nobody, code: 'not-found' }],
    });
    const view = (await act('views', { name: 'Mes dossiers', query: 'officer=me' })).json<{ id: string }>();
    await act('views', { name: 'Mes dossiers', query: 'officer=me&sort=began' });
    expect((await cast.officer.get('/api/monitoring/views')).json()).toMatchObject({
      items: [{ id: view.id, query: 'officer=me&sort=began' }],
    });
    expect((await cast.officer.call('DELETE', `/api/monitoring/views/${view.id}`)).statusCode).toBe(204);
    expect((await cast.officer.get('/api/monitoring/views')).json()).toEqual({ items: [] });
  });

  it('points to offers of the catalogue while they hold, with their source', async () => {
    const offer = {
      title: { fr: 'Diagnostic', en: 'Diagnosis' },
      operator: 'INPI',
      audience: 'startup',
      url: 'https://programme.example/diagnostic',
      source: 'https://programme.example/catalogue',
      checkedOn: '2026-01-05',
      validFrom: '2026-01-01',
      validTo: null,
    };
    const made = await cast.officer.post('/api/monitoring/offers', { body: offer });
    expect(made.statusCode, made.body).toBe(201);
    const { id } = made.json<{ id: string }>();
    const redirect = { body: { kind: 'redirect', offer: id } };
    const at = `/api/monitoring/engagements/${disputed}/interventions`;
    expect((await cast.officer.post(at, redirect)).statusCode).toBe(201);
    expect((await cast.ceo.browser.get(`/api/engagements/${disputed}/interventions`)).json()).toMatchObject({
      items: expect.arrayContaining([
        expect.objectContaining({ kind: 'redirect', offer: { title: offer.title, operator: 'INPI', url: offer.url } }),
      ]),
    });
    const end = (validTo: string) =>
      cast.officer.call('PUT', `/api/monitoring/offers/${id}/end`, { body: { validTo } });
    expect((await end('2025-12-31')).json()).toMatchObject({ code: 'offer-dates' });
    expect((await end('2026-01-02')).statusCode).toBe(200);
    expect((await cast.officer.get('/api/monitoring/offers')).json()).toEqual({ items: [] });
    expect((await cast.officer.post(at, redirect)).json()).toMatchObject({ code: 'offer-unknown' });
  });

  it('is kept as a spreadsheet, filtered as on the screen', async () => {
    const csv = await cast.officer.get('/api/monitoring/exports/engagements?format=csv&lang=fr&q=jeune&sort=began');
    expect(csv.headers['content-type']).toContain('text/csv');
    expect(csv.headers['content-disposition']).toMatch(/filename="dossiers-\d{4}-\d{2}-\d{2}\.csv"/);
    const lines = csv.body.split('\r\n');
    expect(lines[0]).toMatch(/^\uFEFFDossier;Start-up;Industriel;Appel/);
    expect([lines.length, lines[1]?.split(';')[1]]).toEqual([5, 'Jeune Pousse']);
    const chosen = await cast.officer.get(
      '/api/monitoring/exports/engagements?format=csv&q=jeune&sort=began&columns=officer,stage,clauses',
    );
    expect(chosen.body.split('\r\n')[0]).toBe(
      '\uFEFFDossier;Start-up;Industriel;Étape;Clauses;Clauses ouvertes;Clauses disputées;Chargé d’affaires',
    );
    expect((await cast.officer.get('/api/monitoring/exports/engagements?columns=texts')).statusCode).toBe(400);
    const today = await cast.officer.get('/api/monitoring/exports/today?format=csv');
    const shown = (await cast.officer.get('/api/monitoring/today')).json<{
      items: { engagement: string; reason: { fr: string } }[];
    }>();
    expect(today.headers['content-disposition']).toMatch(/filename="aujourd-hui-/);
    for (const [index, { engagement, reason }] of shown.items.entries()) {
      expect(today.body.split('\r\n')[index + 1]).toContain(`${index + 1};${engagement};Jeune Pousse;`);
      expect(today.body).toContain(reason.fr);
    }
    const indicators = await cast.officer.get('/api/monitoring/exports/indicators?format=csv&lang=en');
    expect(indicators.body).toMatch(/\r\nApplications,3,count,,,3,\d{4}-\d{2}-\d{2},.+\r\n/);
    for (const { body } of [csv, chosen, today, indicators]) expect(body).not.toContain(CANARY);
    for (const view of [
      'today',
      'engagements',
      'indicators',
      'offers',
      'openings',
      'funnel',
      'durations',
      'clauses',
      'ageing',
      'endings',
      'breaches',
      'interventions',
    ]) {
      const xlsx = await cast.officer.get(`/api/monitoring/exports/${view}?lang=en`);
      expect([view, xlsx.statusCode, xlsx.rawPayload.subarray(0, 2).toString()]).toEqual([view, 200, 'PK']);
    }
    expect((await cast.ceo.browser.get('/api/monitoring/exports/funnel')).statusCode).toBe(404);
    const at = `/api/monitoring/engagements/${disputed}/sheet`;
    const sheet = await cast.officer.get(`${at}?format=csv`);
    expect(sheet.headers['content-disposition']).toMatch(/filename="fiche-du-dossier-/);
    expect(sheet.body).toMatch(/^\uFEFFRubrique;Élément;Valeur;Date;Précision\r\nProcédure;Dossier;/);
    expect(sheet.body).toMatch(/\r\nClause;Titre alpha;ouverte;\d{2}\/\d{2}\/\d{4};allers et retours : \d/);
    expect(sheet.body).not.toContain(CANARY);
    expect((await cast.ceo.browser.get(at)).statusCode).toBe(404);
  });

  it('gives one engagement as a log for process mining: under another pseudonym each time, with nothing of either side', async () => {
    const at = `/api/monitoring/engagements/${disputed}`;
    const ocel = await cast.officer.get(`${at}/process.ocel.json`);
    expect([ocel.statusCode, ocelFaults(ocel.body)]).toEqual([200, []]);
    expect(ocel.headers['content-disposition']).toBe('attachment; filename="process.ocel.json"');
    const xes = await cast.officer.get(`${at}/process.xes`);
    expect(xes.body).toContain('<string key="entente:clause" value="alpha"/>');
    const again = await cast.officer.get(`${at}/process.ocel.json`);
    expect(namesIn(again.body)).not.toEqual(namesIn(ocel.body));
    const { startup, industrial } = (await cast.officer.get(`/api/engagements/${disputed}`)).json<{
      names: { startup: string; industrial: string };
    }>().names;
    const people = [cast.ceo.person, cast.lawyer.person, cast.ceo.email];
    for (const secret of [
      CANARY,
      'notice_days',
      '"one"',
      '"two"',
      'sha256',
      disputed,
      startup,
      industrial,
      ...people,
    ]) {
      for (const { body } of [ocel, xes]) expect(body).not.toContain(secret);
    }
    for (const one of [cast.ceo.browser, cast.lawyer.browser]) {
      expect((await one.get(`${at}/process.xes`)).statusCode).toBe(404);
    }
    expect((await cast.officer.get(`/api/monitoring/engagements/${cast.startup}/process.xes`)).statusCode).toBe(404);
  });

  it('comes with indicators, some for everybody, and with the health of the installation for whoever runs it', async () => {
    const all = (await cast.officer.get('/api/monitoring/indicators')).json<Indicators>();
    const open = (await rig.browser().get('/api/indicators')).json<Indicators>();
    expect(all.items.find(({ code }) => code === 'applications')).toMatchObject({ value: 3, of: 3, unit: 'count' });
    expect(all.items.find(({ code }) => code === 'signature-rate')).toMatchObject({ value: null });
    expect(open.items.length).toBeLessThan(all.items.length);
    expect(open.items.every((one) => one.open)).toBe(true);
    const administrator = await somebody(rig, 'admin@programme.example');
    await setStaffRole(rig.t.db, administrator.person, 'admin-platform');
    for (const one of [cast.officer, administrator.browser]) {
      expect((await one.get('/api/operations/health')).json()).toMatchObject({ behind: 0, outbox: { dead: 0 } });
    }
    expect((await administrator.browser.get('/api/monitoring/indicators')).statusCode).toBe(403);
    expect((await cast.ceo.browser.get('/api/operations/health')).statusCode).toBe(404);
  });

  it('tells each officer the week in numbers, once', async () => {
    expect(await queueWeekly(rig.t.db, '2026-11-23' as CalendarDate)).toBe(1);
    expect(await queueWeekly(rig.t.db, '2026-11-23' as CalendarDate)).toBe(0);
    await vi.waitFor(async () => {
      const box = (await rig.browser().get('/mailbox.json')).json<{ to: string; html: string }[]>();
      const weekly = box.filter(({ html }) => html.includes('Dossiers en cours : 3'));
      expect(weekly.map(({ to }) => to)).toEqual(['officer@programme.example']);
    }, 8_000);
  });

  it('is left only by two people together, for a reason, for hours, and both sides are told of it and of each look', async () => {
    const administrator = await somebody(rig, 'second@programme.example');
    await setStaffRole(rig.t.db, administrator.person, 'admin-platform');
    const ask = { body: { reason: 'Texte figé illisible' } };
    const asked = await administrator.browser.post(`/api/monitoring/engagements/${disputed}/break-glass`, ask);
    expect(asked.statusCode, asked.body).toBe(201);
    // Whoever may grant it reads of which engagement, and nothing else of it; who asked does not.
    await vi.waitFor(async () => {
      const box = (await rig.browser().get('/mailbox.json')).json<{ to: string; subject: string; html: string }[]>();
      const told = box.filter(({ subject }) => subject.includes('attend votre accord'));
      expect(told.map(({ to }) => to).sort()).toEqual(['admin@programme.example', 'officer@programme.example']);
      for (const { html } of told) {
        expect(html).toContain(disputed);
        for (const secret of ['Jeune Pousse', 'Grand Groupe', 'Capteurs', 'Texte figé', CANARY])
          expect(html).not.toContain(secret);
      }
    }, 8_000);
    const at = `/api/monitoring/break-glass/${asked.json<{ id: string }>().id}`;
    expect((await administrator.browser.get(`${at}/clauses`)).statusCode).toBe(404);
    const own = await administrator.browser.post(`${at}/grant`);
    expect([own.statusCode, own.json<{ code: string }>().code]).toEqual([403, 'glass-own']);
    expect((await cast.officer.post(`${at}/grant`)).statusCode).toBe(200);
    expect((await cast.officer.post(`${at}/grant`)).json()).toMatchObject({ code: 'glass-over' });
    expect((await cast.officer.get(`${at}/clauses`)).statusCode).toBe(404);
    const seen = await administrator.browser.get(`${at}/clauses`);
    // All that the page needs: an administrator may ask nothing else of an engagement.
    expect(seen.json()).toMatchObject({
      engagement: disputed,
      names: { startup: 'Jeune Pousse', industrial: 'Grand Groupe' },
      libraryHash: expect.stringMatching(/^[0-9a-f]{64}$/),
      items: [{ clause: 'alpha' }, { clause: 'beta' }],
    });
    expect((await administrator.browser.get(`/api/engagements/${disputed}`)).statusCode).toBe(404);
    expect(seen.body).not.toContain(CANARY);
    for (const one of [cast.ceo, cast.lawyer]) {
      const told = await one.browser.get(`/api/engagements/${disputed}/break-glass`);
      expect(told.json()).toMatchObject({ items: [{ reason: 'Texte figé illisible', looks: [expect.any(String)] }] });
    }
    await vi.waitFor(async () => {
      const box = (await rig.browser().get('/mailbox.json')).json<{ to: string; subject: string }[]>();
      const told = box.filter(({ subject }) => subject.includes('a ouvert votre dossier')).map(({ to }) => to);
      expect(told).toEqual(expect.arrayContaining([cast.ceo.email, cast.business.email, cast.lawyer.email]));
    }, 8_000);
    await rig.t.owner.unsafe('alter table glass_grants disable trigger glass_grants_append_only');
    await rig.t.owner`update glass_grants set until = now()`;
    expect((await administrator.browser.get(`${at}/clauses`)).statusCode).toBe(404);
    expect((await cast.ceo.browser.get('/api/monitoring/break-glass')).statusCode).toBe(404);
  });

  it('goes on when the key of an engagement was destroyed, without it', async () => {
    await rig.t.keyring.destroy({ kind: 'engagement', engagement: (await dispute()).engagement });
    const today = (await cast.officer.get('/api/monitoring/today')).json<{ complete: boolean; items: Line[] }>();
    // The silent one was answered meanwhile.
    expect([today.complete, today.items.map(({ engagement }) => engagement)]).toEqual([true, [disputed]]);
  });

  /** Four turns on one clause, both insisting; and a draft that is kept. */
  async function dispute() {
    const begun = await opened(cast);
    const { at } = begun;
    let { rev } = begun;
    for (const [who, option] of [
      ['ceo', 'one'],
      ['business', 'two'],
      ['ceo', 'one'],
      ['business', 'two'],
    ] as const) {
      rev = await sends(who, at, rev, option);
    }
    const draft = { moves: [propose('beta')], message: `${CANARY} gardé` };
    expect((await cast.ceo.browser.call('PUT', `${at}/draft-turn`, { body: draft, rev: 0 })).statusCode).toBe(200);
    return begun;
  }

  async function sends(who: 'ceo' | 'business', at: string, rev: number, option: string): Promise<number> {
    const days = who === 'ceo' ? 7 + rev : 20 + rev;
    const turn = { moves: [propose('alpha', option, { notice_days: days })], message: `${CANARY} envoyé` };
    const reply = await cast[who].browser.act(`${at}/turns`, rev, turn);
    if (reply.statusCode !== 200) throw new Error(reply.body);
    return reply.json<{ rev: number }>().rev;
  }
});

function namesIn(ocel: string): readonly string[] {
  const { objects } = JSON.parse(ocel) as { objects: { id: string; type: string }[] };
  return objects.filter(({ type }) => type === 'engagement').map(({ id }) => id);
}
