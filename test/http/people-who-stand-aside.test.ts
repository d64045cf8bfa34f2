import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeAdvice } from '../../src/db/callings/advice.ts';
import { noteView } from '../../src/db/callings/views.ts';
import type { StaffRole } from '../../src/db/people/person-by-session.ts';
import { setStaffRole } from '../../src/db/people/staff.ts';
import type { CallingId, ClauseId, CompanyId } from '../../src/domain/ids.ts';
import {
  applied,
  type Cast,
  confirm,
  declare,
  gatherCast,
  join,
  opened,
  propose,
  type Somebody,
  somebody,
} from './support/cast.ts';
import { type Answered, crawl, everyRoute, type Subjects } from './support/crawl.ts';
import { openRig, type Rig, SIRENS } from './support/rig.ts';

/** What only the parties may read: the application’s text, a note among colleagues. */
const APPLICATION = 'Nous savons faire.';
const NOTE = 'Canari: notre plancher est de trente jours';

describe('people who stand aside', () => {
  let rig: Rig;
  let cast: Cast;
  let about: Subjects;
  let at: string;
  let routes: Awaited<ReturnType<typeof everyRoute>>;

  beforeAll(async () => {
    rig = await openRig();
    cast = await gatherCast(rig);
    routes = await everyRoute(rig);
    const engagement = await opened(cast);
    at = engagement.at;
    await note(cast, at);
    const turn = await cast.ceo.browser.act(`${at}/turns`, engagement.rev, { moves: [propose('alpha')] });
    expect(turn.statusCode, turn.body).toBe(200);
    const { call } = (await cast.ceo.browser.get(at)).json<{ call: string }>();
    about = { engagement: engagement.engagement, call, company: cast.startup, library: rig.library.hash };
  });
  afterAll(() => rig.close());

  const onEngagements = (answers: readonly Answered[]) =>
    answers.filter(({ asked }) => /^\w+ \/api\/engagements\/:id/.test(asked));

  it('are not the parties: these do read what is looked for below', async () => {
    const read = await crawl(routes, cast.ceo.browser, about);
    for (const secret of [APPLICATION, NOTE]) expect(read.filter(({ text }) => text.includes(secret))).not.toEqual([]);
  });

  it.each<StaffRole>(['admin-platform', 'inpi-adviser', 'mediator'])(
    '%s: uncalled, is answered about an engagement as about none, whatever is asked',
    async (role) => {
      const uncalled = await appointed(`${role}@programme.example`, role);
      const real = onEngagements(await crawl(routes, uncalled, about));
      const none = onEngagements(await crawl(routes, uncalled, { ...about, engagement: randomUUID() }));
      expect(real.length).toBeGreaterThan(60);
      expect(real).toEqual(none);
      expect(real.filter(({ status }) => status < 400)).toEqual([]);
      expect((await uncalled.get('/api/engagements')).json()).toMatchObject({ items: [] });
    },
  );

  it.each<StaffRole>(['admin-platform', 'inpi-adviser', 'mediator', 'bpi-officer'])(
    '%s: an office alone opens no content',
    async (role) => {
      const browser = await appointed(`${role}@office.example`, role);
      const answers = await crawl(routes, browser, about);
      const told = answers.filter(({ text }) => [APPLICATION, NOTE].some((secret) => text.includes(secret)));
      expect(told).toEqual([]);
      for (const path of ['clauses', 'turns', 'application', 'draft']) {
        expect([path, (await browser.get(`${at}/${path}`)).statusCode]).not.toEqual([path, 200]);
      }
    },
  );

  it('a counsel serves several companies, and neither of two that negotiate with each other', async () => {
    const { counsel } = cast;
    const boss = await somebody(rig, 'boss@other.example');
    const other: CompanyId = await declare(boss, SIRENS.other, 'Autre Maison', ['su-ceo', 'ind-business']);
    await confirm(cast.officer, other, boss);
    await join(rig, boss, other, counsel.email, ['su-counsel', 'ind-legal']);

    const second = `/api/engagements/${await applied({ ...cast, startup: other, ceo: boss })}`;
    for (const client of [at, second])
      expect((await counsel.browser.get(`${client}/application`)).statusCode).toBe(200);

    const between = await applied({ ...cast, industrial: other, business: boss });
    await note(cast, `/api/engagements/${between}`);
    const answers = onEngagements(await crawl(routes, counsel.browser, { ...about, engagement: between }));
    expect(answers.filter(({ status }) => status < 400)).toEqual([]);
    expect(answers.filter(({ text }) => text.includes(NOTE) || text.includes(APPLICATION))).toEqual([]);
    const refused = await counsel.browser.get(`/api/engagements/${between}`);
    expect([refused.statusCode, refused.json<{ code: string }>().code]).toEqual([403, 'both-sides']);
    const tasks = (await counsel.browser.get('/api/tasks')).json<{ items: { engagement: string }[] }>();
    expect(tasks.items.filter(({ engagement }) => engagement === between)).toEqual([]);
    const listed = (await counsel.browser.get('/api/engagements?limit=50')).json<{ items: { engagement: string }[] }>();
    expect(listed.items.length).toBeGreaterThan(1);
    expect(listed.items.filter(({ engagement }) => engagement === between)).toEqual([]);
  });

  describe('an adviser whom the start-up calls', () => {
    it('reads the clauses on intellectual property and speaks of them to both sides, who see who it is and what they read', async () => {
      const { at: table, rev, engagement } = await negotiated();
      await note(cast, table);
      const marie = await somebody(rig, 'marie@inpi.example');
      const invited = await cast.counsel.browser.act(`${table}/adviser`, rev, adviser(marie.email));
      expect(invited.statusCode, invited.body).toBe(200);
      const [call] = await callsOf(marie);
      expect(call).toMatchObject({
        engagement,
        office: 'inpi-adviser',
        clauses: ['beta'],
        names: { startup: 'Jeune Pousse' },
      });
      const own = `/api/callings/${call?.calling}`;
      const read = (await marie.browser.get(`${own}/clauses`)).json<{ items: { clause: string }[] }>();
      expect(read.items.map(({ clause }) => clause)).toEqual(['beta']);

      const said = await marie.browser.post(`${own}/advice`, {
        body: { clause: 'beta', text: 'Déposez avant de montrer.' },
      });
      expect(said.statusCode, said.body).toBe(201);
      const elsewhere = await marie.browser.post(`${own}/advice`, { body: { clause: 'alpha', text: 'Et ceci ?' } });
      expect([elsewhere.statusCode, codeOf(elsewhere)]).toEqual([422, 'clause-not-called']);
      const asked = await cast.lawyer.browser.post(`${table}/advice`, {
        body: { clause: 'beta', text: 'Et en secret ?' },
      });
      expect(asked.statusCode, asked.body).toBe(201);
      for (const path of [`${table}/advice`, `${own}/advice`]) {
        const who = path === `${own}/advice` ? marie : cast.business;
        const thread = (await who.browser.get(path)).json<{ items: { side: string | null; text: string }[] }>();
        expect(thread.items.map(({ side, text }) => [side, text])).toEqual([
          [null, 'Déposez avant de montrer.'],
          ['industrial', 'Et en secret ?'],
        ]);
      }
      for (const side of [cast.ceo, cast.business]) {
        const seen = (await side.browser.get(`${table}/callings`)).json<{
          items: object[];
          views: { what: string }[];
        }>();
        expect(seen.items).toMatchObject([
          { name: 'Marie Curie', organisation: 'INPI', by: ['startup'], inForce: true },
        ]);
        expect(new Set(seen.views.map(({ what }) => what))).toEqual(new Set(['clauses', 'advice']));
      }
      const inbox = (await cast.ceo.browser.get('/mailbox.json')).json<
        { to: string; subject: string; text: string }[]
      >();
      const letters = inbox.filter(
        ({ to, subject }) => to === marie.email && subject.includes('propriété industrielle'),
      );
      expect(letters.map(({ text }) => text.includes('Jeune Pousse'))).toEqual([false]);
      // Nothing else, by any address of the application.
      const answers = await crawl(routes, marie.browser, { ...about, engagement, calling: call?.calling ?? '' });
      expect(onEngagements(answers).filter(({ status }) => status < 400)).toEqual([]);
      expect(answers.filter(({ text }) => [APPLICATION, NOTE, SHARED].some((word) => text.includes(word)))).toEqual([]);
      const opens = answers.filter(({ asked: a }) => a.startsWith('GET /api/callings'));
      expect(opens.filter(({ text }) => text.includes('alpha'))).toEqual([]);
      const closed = ['GET /api/callings/:id/turns', 'GET /api/callings/:id/caucus/:side'];
      expect(answers.filter(({ asked: a, status }) => closed.includes(a) && status !== 404)).toEqual([]);

      const current = await revOf(table);
      const not = await cast.business.browser.act(`${table}/callings/end`, current, { calling: call?.calling });
      expect([not.statusCode, codeOf(not)]).toEqual([403, 'calling-is-theirs']);
      const ended = await cast.ceo.browser.act(`${table}/callings/end`, current, { calling: call?.calling });
      expect(ended.statusCode, ended.body).toBe(200);
      expect(await callsOf(marie)).toEqual([]);
      for (const path of ['', '/clauses', '/advice'])
        expect((await marie.browser.get(`${own}${path}`)).statusCode).toBe(404);
      const late = await cast.ceo.browser.post(`${table}/advice`, { body: { clause: 'beta', text: 'Merci.' } });
      expect([late.statusCode, codeOf(late)]).toEqual([409, 'calling-unknown']);
      // As when the call ends between the door and the writing.
      const ids = { engagement, calling: call?.calling as CallingId };
      const word = { ...ids, clause: 'beta' as ClauseId, text: 'Trop tard.' };
      const { db, keyring } = { db: rig.t.db, keyring: rig.t.keyring };
      const asCalled = { kind: 'called', person: marie.person } as const;
      const asSide = { kind: 'person', person: cast.ceo.person } as const;
      expect(await noteView(db, marie.person, ids, 'clauses')).toMatchObject({ refused: { code: 'not-found' } });
      expect(await writeAdvice(db, keyring, asCalled, { ...word, side: null })).toMatchObject({
        refused: { code: 'not-found' },
      });
      expect(await writeAdvice(db, keyring, asSide, { ...word, side: 'startup' })).toMatchObject({
        refused: { code: 'calling-unknown' },
      });
      // What was said stays with those who were there.
      expect((await cast.ceo.browser.get(`${table}/advice`)).json<{ items: object[] }>().items).toHaveLength(2);
    });

    it('proposed by the industrial, waits for the start-up; from a party, reads nothing; past the date, no more', async () => {
      const { at: table, rev, engagement } = await negotiated();
      const paul = await somebody(rig, 'paul@inpi.example');
      expect((await cast.business.browser.act(`${table}/adviser`, rev, adviser(paul.email))).statusCode).toBe(200);
      expect(await callsOf(paul)).toEqual([]);
      const [proposed] = await called(cast.ceo, table);
      const joined = await cast.ceo.browser.act(`${table}/adviser/agreement`, await revOf(table), {
        calling: proposed?.calling,
      });
      expect(joined.statusCode, joined.body).toBe(200);
      expect(await callsOf(paul)).toHaveLength(1);
      await rig.t
        .owner`update engagements set model = jsonb_set(model, '{callings,0,until}', '"2026-01-01T00:00:00.000Z"')
        where engagement_id = ${engagement}`;
      expect(await callsOf(paul)).toEqual([]);
      expect((await paul.browser.get(`/api/callings/${proposed?.calling}/clauses`)).statusCode).toBe(404);

      const other = await negotiated();
      await cast.ceo.browser.act(`${other.at}/adviser`, other.rev, adviser(cast.lawyer.email));
      expect(await callsOf(cast.lawyer)).toEqual([]);
    });
  });

  describe('a mediator whom both sides name', () => {
    it('reads what they share, writes to each in private, is seen to look, and is gone when the mediation ends', async () => {
      const { at: table, rev, engagement } = await negotiated();
      const eve = await somebody(rig, 'eve@cmap.example');
      await cast.ceo.browser.act(`${table}/mediation`, rev, { reason: 'Nous n’avançons plus.' });
      await cast.business.browser.act(`${table}/mediation/acceptance`, await revOf(table), {});
      const named = await cast.ceo.browser.act(`${table}/mediator`, await revOf(table), person(eve.email));
      expect(named.statusCode, named.body).toBe(200);
      expect(await callsOf(eve)).toEqual([]);
      const [proposed] = await called(cast.business, table);
      const agreed = { calling: proposed?.calling };
      await cast.business.browser.act(`${table}/mediator/agreement`, await revOf(table), agreed);
      const [call] = await callsOf(eve);
      expect(call).toMatchObject({ engagement, office: 'mediator', by: ['startup', 'industrial'] });
      const own = `/api/callings/${call?.calling}`;
      expect((await eve.browser.get(`${own}/clauses`)).json<{ items: object[] }>().items).toHaveLength(2);
      expect((await eve.browser.get(`${own}/turns`)).body).toContain(SHARED);

      for (const [side, who] of [
        ['startup', cast.counsel],
        ['industrial', cast.lawyer],
      ] as const) {
        const told = await who.browser.post(`${table}/caucus`, { body: { text: `Canari ${side} : nous céderions.` } });
        expect(told.statusCode, told.body).toBe(201);
        const back = await eve.browser.post(`${own}/caucus/${side}`, { body: { text: `Canari ${side} : jusqu’où ?` } });
        expect(back.statusCode, back.body).toBe(201);
      }
      const beside = { ...about, engagement, calling: call?.calling ?? '' };
      const officers = await crawl(routes, cast.officer, beside);
      for (const [side, who, other] of [
        ['startup', cast.ceo, cast.business],
        ['industrial', cast.business, cast.ceo],
      ] as const) {
        const thread = (await eve.browser.get(`${own}/caucus/${side}`)).json<{ items: { writer: string }[] }>();
        expect(thread.items.map(({ writer }) => writer)).toEqual(['side', 'mediator']);
        expect((await who.browser.get(`${table}/caucus`)).json()).toEqual(thread);
        const canary = `Canari ${side}`;
        const answers = await crawl(routes, other.browser, beside);
        expect([...answers, ...officers].filter(({ text }) => text.includes(canary))).toEqual([]);
        const { views } = (await who.browser.get(`${table}/callings`)).json<{
          views: { what: string; side: string | null }[];
        }>();
        const looks = new Set(views.map((view) => `${view.what} ${view.side}`));
        expect(looks).toEqual(new Set(['clauses null', 'turns null', `caucus ${side}`]));
      }
      expect(
        onEngagements(await crawl(routes, eve.browser, { ...about, engagement })).filter(({ status }) => status < 400),
      ).toEqual([]);

      // Past the door, and refused by the database at the writing, as when the call ends in between.
      const owner = rig.t.owner;
      await owner`create policy meanwhile on private.caucus_notes as restrictive for insert with check (false)`;
      await owner`create policy meanwhile on public.calling_views as restrictive for insert with check (false)`;
      const text = { body: { text: 'Encore un mot.' } };
      const said = await cast.ceo.browser.post(`${table}/caucus`, text);
      expect([said.statusCode, codeOf(said)]).toEqual([409, 'calling-unknown']);
      expect((await eve.browser.post(`${own}/caucus/startup`, text)).statusCode).toBe(404);
      for (const path of ['/clauses', '/turns', '/advice', '/caucus/startup'])
        expect((await eve.browser.get(`${own}${path}`)).statusCode).toBe(404);
      await owner`drop policy meanwhile on private.caucus_notes`;
      await owner`drop policy meanwhile on public.calling_views`;

      await cast.ceo.browser.act(`${table}/mediation/end`, await revOf(table), { outcome: 'settled' });
      expect(await callsOf(eve)).toEqual([]);
      for (const path of ['', '/clauses', '/turns', '/advice', '/caucus/startup'])
        expect((await eve.browser.get(`${own}${path}`)).statusCode).toBe(404);
      const late = await cast.ceo.browser.post(`${table}/caucus`, { body: { text: 'Merci.' } });
      expect([late.statusCode, codeOf(late)]).toEqual([409, 'calling-unknown']);
    });
  });

  /** What a turn says to the other side. */
  const SHARED = 'Douze jours nous suffisent.';

  const person = (email: string) => ({ name: 'Marie Curie', email, organisation: 'INPI' });
  const adviser = (email: string) => ({
    ...person(email),
    until: new Date(Date.now() + 30 * 24 * 3_600_000).toISOString(),
  });
  const codeOf = (reply: { json<T>(): T }) => reply.json<{ code: string }>().code;

  async function negotiated() {
    const { at: table, rev, engagement } = await opened(cast);
    const turn = { moves: [propose('alpha'), propose('beta')], message: SHARED };
    const sent = await cast.ceo.browser.act(`${table}/turns`, rev, turn);
    return { at: table, engagement, rev: sent.json<{ rev: number }>().rev };
  }

  async function revOf(table: string) {
    return (await cast.ceo.browser.get(table)).json<{ rev: number }>().rev;
  }

  async function callsOf(who: Somebody) {
    return (await who.browser.get('/api/callings')).json<{ items: { calling: string }[] }>().items;
  }

  async function called(who: Somebody, table: string) {
    return (await who.browser.get(`${table}/callings`)).json<{ items: { calling: string }[] }>().items;
  }

  async function appointed(email: string, role: StaffRole) {
    const { browser, person } = await somebody(rig, email);
    expect(await setStaffRole(rig.t.db, person, role)).toBe(true);
    return browser;
  }

  async function note(of: Cast, engagement: string): Promise<void> {
    const kept = await of.ceo.browser.post(`${engagement}/internal-comments`, {
      body: { clause: 'alpha', text: NOTE },
    });
    expect(kept.statusCode, kept.body).toBe(201);
  }
});
