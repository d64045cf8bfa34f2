import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setStaffRole } from '../../src/db/people/staff.ts';
import type { Browser } from './support/browser.ts';
import { type Cast, gatherCast, opened, propose, somebody } from './support/cast.ts';
import { openRig, type Rig } from './support/rig.ts';

interface People {
  readonly items: readonly { readonly email: string; readonly person: string }[];
  readonly nextCursor: string | null;
}

interface Exports {
  readonly items: readonly {
    readonly by: { readonly person: string; readonly name: string };
    readonly office: string;
    readonly what: string;
    readonly format: string;
    readonly engagement: string | null;
  }[];
  readonly nextCursor: string | null;
}

/** What only the parties may read. */
const SHARED = 'Canari : douze jours nous suffisent.';

describe('an administrator', () => {
  let rig: Rig;
  let cast: Cast;
  let admin: Browser;
  let engagement: string;
  beforeAll(async () => {
    rig = await openRig();
    cast = await gatherCast(rig);
    const talks = await opened(cast);
    engagement = talks.engagement;
    const turn = { moves: [propose('alpha'), propose('beta')], message: SHARED };
    expect((await cast.ceo.browser.act(`${talks.at}/turns`, talks.rev, turn)).statusCode).toBe(200);
    const { browser, person } = await somebody(rig, 'admin@programme.example');
    expect(await setStaffRole(rig.t.db, person, 'admin-platform')).toBe(true);
    admin = browser;
  });
  afterAll(() => rig.close());

  it('lists people and companies, page by page', async () => {
    const first = await admin.get('/api/admin/people?limit=3');
    expect(first.statusCode, first.body).toBe(200);
    const { items, nextCursor } = first.json<People>();
    const rest = (await admin.get(`/api/admin/people?limit=100&cursor=${nextCursor}`)).json<People>();
    const people = [...items, ...rest.items];
    const emails = people.map(({ email }) => email);
    expect(new Set(emails).size).toBe(emails.length);
    expect(emails).toEqual(expect.arrayContaining([cast.ceo.email, cast.lawyer.email, 'admin@programme.example']));
    const ceo = people.find(({ email }) => email === cast.ceo.email);
    expect(ceo).toMatchObject({
      staffRole: null,
      closedAt: null,
      companies: [{ name: 'Jeune Pousse', roles: ['su-ceo'] }],
    });
    const companies = (await admin.get('/api/admin/companies')).json<{ items: { name: string; members: number }[] }>();
    expect(companies.items.map(({ name, members }) => [name, members]).sort()).toEqual([
      ['Grand Groupe', 3],
      ['Jeune Pousse', 2],
    ]);
  });

  it('ends sessions, closes an account and opens it again: whoever is shut out is told so, and nobody else of it', async () => {
    const { person, email } = cast.delegate;
    const post = (path: string) => admin.post(`/api/admin/people/${person}/${path}`);
    expect((await cast.delegate.browser.get('/api/me')).statusCode).toBe(200);
    expect((await post('sessions/end')).statusCode).toBe(200);
    expect((await cast.delegate.browser.get('/api/me')).statusCode).toBe(401);
    const back = await rig.signedIn(email);
    expect((await back.get('/api/me')).statusCode).toBe(200);

    expect((await post('closing')).statusCode).toBe(200);
    expect((await back.get('/api/me')).statusCode).toBe(401);
    await expect(rig.signedIn(email)).rejects.toThrow(/account-closed/);
    expect((await post('reopening')).statusCode).toBe(200);
    expect((await (await rig.signedIn(email)).get('/api/me')).statusCode).toBe(200);
    expect((await admin.post(`/api/admin/people/${randomUUID()}/closing`)).statusCode).toBe(404);
    const { items } = (await admin.get('/api/admin/people?limit=100')).json<{
      items: { email: string; person: string }[];
    }>();
    const own = items.find((one) => one.email === 'admin@programme.example')?.person;
    expect((await admin.post(`/api/admin/people/${own}/closing`)).statusCode).toBe(404);
  });

  it('reads which files the staff took away, the newest first: who, in which office, what and when, and nobody changes a line of it', async () => {
    const officer = (await cast.officer.get('/api/me')).json<{ person: string }>().person;
    const taken = [
      '/api/monitoring/exports/engagements?format=csv&q=jeune',
      `/api/monitoring/engagements/${engagement}/process.xes`,
      `/api/monitoring/engagements/${engagement}/sheet?format=xlsx`,
    ];
    for (const path of taken) expect([path, (await cast.officer.get(path)).statusCode]).toEqual([path, 200]);
    expect((await cast.ceo.browser.get(taken[1] ?? '')).statusCode).toBe(404);
    const first = (await admin.get('/api/admin/exports?limit=2')).json<Exports>();
    const rest = (await admin.get(`/api/admin/exports?cursor=${first.nextCursor}`)).json<Exports>();
    const lines = [...first.items, ...rest.items];
    expect(lines.map(({ what, format, engagement: of }) => [what, format, of])).toEqual([
      ['engagement', 'xlsx', engagement],
      ['process', 'xes', engagement],
      ['engagements', 'csv', null],
    ]);
    for (const { by, office } of lines)
      expect([by, office]).toEqual([{ person: officer, name: 'officer' }, 'bpi-officer']);
    expect((await cast.officer.get('/api/admin/exports')).statusCode).toBe(403);
    for (const change of ['delete from staff_exports', 'update staff_exports set what = $$none$$'])
      await expect(rig.t.owner.unsafe(change)).rejects.toThrow();
  });

  it('exports the audit: each journal entry’s header, and what was done to accounts, without a word or a name', async () => {
    const { body } = await admin.get('/api/admin/audit.ndjson');
    const lines = body
      .trim()
      .split('\n')
      .map((line): { source: string; engagement: string; seq: number; kind: string } => JSON.parse(line));
    const entries = lines.filter((line) => line.source === 'journal' && line.engagement === engagement);
    const [{ count } = { count: 0 }] = await rig.t
      .owner`select count(*)::int from journal where engagement_id = ${engagement}`;
    expect(entries.map(({ seq }) => seq)).toEqual(Array.from({ length: count }, (_, index) => index + 1));
    expect(entries.at(0)?.kind).toBe('application-submitted');
    expect(lines.filter(({ source }) => source === 'account').map(({ kind }) => kind)).toEqual([
      'sessions-ended',
      'closed',
      'reopened',
    ]);
    const files = lines.filter(({ source }) => source === 'export');
    expect(files.map(({ kind }) => kind)).toEqual([
      'engagements.csv',
      'process.xes',
      'engagement.xlsx',
      'audit.ndjson',
    ]);
    for (const word of ['Canari', 'Jeune Pousse', cast.ceo.email]) expect(body).not.toContain(word);
    const csv = (await admin.get('/api/admin/audit.csv?from=2100-01-01T00:00:00.000Z')).body;
    expect(csv).toBe('source,at,kind,engagement,seq,side,person,by,hash,office\r\n');
    // Each of the audit's own files is a line of the next.
    expect((await admin.get('/api/admin/audit.csv')).body.split('\r\n').length).toBe(lines.length + 4);
  });

  it('has nobody written to whose account is closed: colleagues hear of what that person had taken, and after reopening all is as before', async () => {
    const { business, lawyer } = cast;
    const mails = async ({ email }: { email: string }) =>
      (await rig.browser().get('/mailbox.json')).json<{ to: string }[]>().filter(({ to }) => to === email).length;
    const notice = (type: string) => rig.t.owner`
      insert into outbox (key, topic, engagement_id, seq, payload)
      values (${randomUUID()}, 'engagement-event', ${engagement}, 1, jsonb_build_object('type', ${type}::text))`;
    const work = (await business.browser.get(`/api/tasks?engagement=${engagement}`)).json<{
      items: { task: { id: string; kind: string } }[];
    }>();
    const turn = work.items.find(({ task }) => task.kind === 'send-turn')?.task.id ?? '';
    const care = `/api/engagements/${engagement}/tasks/${encodeURIComponent(turn)}/care`;
    expect((await business.browser.call('PUT', care, { body: {} })).statusCode).toBe(204);
    const told = await mails(business);
    const toldColleague = await mails(lawyer);

    expect((await admin.post(`/api/admin/people/${business.person}/closing`)).statusCode).toBe(200);
    await notice('reminder-due');
    expect([await mails(business), await mails(lawyer)]).toEqual([told, toldColleague + 1]);
    await notice('ways-out-offered');
    expect([await mails(business), await mails(lawyer)]).toEqual([told, toldColleague + 2]);

    expect((await admin.post(`/api/admin/people/${business.person}/reopening`)).statusCode).toBe(200);
    await notice('reminder-due');
    expect([await mails(business), await mails(lawyer)]).toEqual([told + 1, toldColleague + 2]);
    await notice('ways-out-offered');
    expect([await mails(business), await mails(lawyer)]).toEqual([told + 2, toldColleague + 3]);
  });

  it('is alone to have these pages: for whoever holds no office they do not exist', async () => {
    for (const [who, status] of [
      [cast.officer, 403],
      [cast.ceo.browser, 404],
      [rig.browser(), 401],
    ] as const) {
      for (const path of ['people', 'companies', 'exports', 'audit.ndjson', 'audit.csv'])
        expect([path, (await who.get(`/api/admin/${path}`)).statusCode]).toEqual([path, status]);
      const closing = await who.post(`/api/admin/people/${cast.ceo.person}/closing`);
      expect(closing.statusCode).toBe(status);
    }
  });
});
