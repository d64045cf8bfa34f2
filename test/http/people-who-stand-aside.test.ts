import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StaffRole } from '../../src/db/people/person-by-session.ts';
import { setStaffRole } from '../../src/db/people/staff.ts';
import type { CompanyId } from '../../src/domain/ids.ts';
import { applied, type Cast, confirm, declare, gatherCast, join, opened, propose, somebody } from './support/cast.ts';
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
  });

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
