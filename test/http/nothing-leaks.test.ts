import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import pino from 'pino';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { exportJournal } from '../../src/db/journal/export-journal.ts';
import type { HttpDeps } from '../../src/http/deps.ts';
import type { Browser } from './support/browser.ts';
import { applied, type Cast, gatherCast, opened, opening, propose, type Somebody } from './support/cast.ts';
import { type Answered, crawl, everyRoute, type Subjects } from './support/crawl.ts';
import { openRig, type Rig } from './support/rig.ts';
import { unzipped } from './support/unzipped.ts';

/** Some thousand requests each: seconds on a quiet machine, more on a shared one. */
vi.setConfig({ testTimeout: 150_000 });

/** A word that stands in one side's private data alone, whatever is written around it. */
const CANARY = 'CANARI7Q4Z';
/** What both sides may read: found wherever it should be, or these tests would see nothing at all. */
const PUBLIC_WORDS = 'Bonjour a tous, PUBLIC3K8X.';

interface House {
  readonly rig: Rig;
  readonly cast: Cast;
  readonly stranger: Browser;
  readonly routes: Awaited<ReturnType<typeof everyRoute>>;
  readonly log: string[];
  /** What was handed to the engine: in production it is what Temporal keeps. */
  readonly handed: string[];
}

type Variant = 'first' | 'second';

/** Private data of different length, shape and number: only the canary is common. */
const PRIVATE = {
  first: { days: 11, message: `${CANARY} court`, comments: [`${CANARY} plancher a onze jours`] },
  second: {
    days: 28,
    message: `${CANARY} ${'bien plus long '.repeat(40)}`,
    comments: [`${CANARY} a`, `${CANARY} b`, `${CANARY} vingt-huit ${'et plus '.repeat(60)}`],
  },
} as const;

describe('what one side keeps for itself', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse();
  });
  afterAll(() => house.rig.close());

  it('changes not one byte of what the other side, the staff, strangers and the public are answered', async () => {
    const { cast } = house;
    const { at, engagement, rev } = await opened(cast);
    const turn = { moves: [propose('alpha'), propose('beta')], message: PUBLIC_WORDS };
    expect((await cast.ceo.browser.act(`${at}/turns`, rev, turn)).statusCode).toBe(200);
    const mediator = await mediated(house, at);
    await quiet(house.rig);
    const told = await mails(house);
    let notices = 0;
    const stop = house.rig.deps.notices.subscribe(() => {
      notices += 1;
    });
    for (const [owner, other, colleague] of [
      [cast.counsel, cast.business, cast.ceo],
      [cast.lawyer, cast.ceo, cast.business],
    ] as const) {
      const before = await seenBy(house, other, engagement);
      expect(before.join('')).toContain(PUBLIC_WORDS);
      for (const variant of ['first', 'second'] as const) {
        await keepPrivately(owner, colleague, at, variant);
        await caucus(owner, at, mediator, variant);
        const after = await seenBy(house, other, engagement);
        expect(differences(before, after)).toEqual([]);
      }
      const draft = await owner.browser.get(`${at}/draft-turn`);
      expect(draft.body).toContain(CANARY);
      await giveBackWhatAwaits(owner, at);
      expect(differences(before, await seenBy(house, other, engagement))).toEqual([]);
    }
    stop();
    await quiet(house.rig);
    expect(notices).toBe(0);
    const since = (await mails(house)).filter((mail) => !told.includes(mail));
    // The colleagues who are mentioned hear of it, and nobody else of anything.
    expect(new Set(since.map((mail) => mail.split('\n')[0]))).toEqual(new Set([cast.ceo.email, cast.business.email]));
    expect(since.filter((mail) => !mail.includes('On vous mentionne'))).toEqual([]);
  });

  it('is found nowhere else: no answer, mail, log, file, row, or word to the engine holds it', async () => {
    const { cast, rig } = house;
    const { at, engagement, rev } = await opened(cast, 'simultaneous');
    await keepPrivately(cast.counsel, cast.ceo, at, 'second');
    const sealed = { moves: [propose('alpha', 'two', { notice_days: 29 })], message: `${CANARY} scelle` };
    const reply = await cast.ceo.browser.act(`${at}/sealed-turns`, rev, sealed);
    expect(reply.statusCode, reply.body).toBe(200);
    await makeFaults(cast.ceo, at);
    const everybody = [cast.business, cast.lawyer, cast.delegate, cast.officer, house.stranger, rig.browser()];
    for (const one of everybody) {
      // Of what the lawyer wrote for their own side in the story before, their own file holds it all.
      const answers = (await answersTo(house, one, engagement)).filter(
        ({ asked }) => one !== cast.lawyer || asked !== 'GET /api/me/data',
      );
      expect(holdingCanary(answers)).toEqual([]);
    }
    expect((await mails(house)).filter((mail) => mail.includes(CANARY))).toEqual([]);
    expect(house.handed.filter((words) => words.includes(CANARY))).toEqual([]);
    expect(house.handed.length).toBeGreaterThan(4);
    expect(house.log.filter((line) => line.includes(CANARY))).toEqual([]);
    expect(house.log.length).toBeGreaterThan(0);
    expect(await rowsHolding(rig, CANARY)).toEqual([]);
    expect(filesHolding(rig.t.home, CANARY)).toEqual([]);
    // What a side takes away is what both may read: its own secrets stay where they are.
    for (const own of [cast.ceo, cast.counsel]) {
      const dossier = await own.browser.get(`${at}/documents/dossier.zip`);
      expect([dossier.statusCode, unzipped(dossier.rawPayload).includes(CANARY)]).toEqual([200, false]);
    }
    expect((await rowsHolding(rig, 'Jeune Pousse')).length).toBeGreaterThan(0);
  });
});

describe('two stories that differ in what one side keeps for itself', () => {
  it('are the same story to the other side, the staff, strangers and the public', async () => {
    const stories = await Promise.all((['first', 'second'] as const).map(tell));
    const [first, second] = stories;
    expect(first?.length).toBeGreaterThan(400);
    expect(differences(first ?? [], second ?? [])).toEqual([]);
  });
});

/** The whole of a negotiation with sealed turns until one side has sealed, as all others see it, without what is random. */
async function tell(variant: Variant): Promise<readonly string[]> {
  const house = await openHouse();
  try {
    const { cast, rig } = house;
    const { at, engagement, rev } = await openedInPeace(house);
    await keepPrivately(cast.ceo, cast.counsel, at, variant);
    const { days, message } = PRIVATE[variant];
    const moves =
      variant === 'first'
        ? [propose('alpha', 'one', { notice_days: days })]
        : [propose('alpha', 'two', { notice_days: days }), propose('beta', 'two', { notice_days: days })];
    const seal = await cast.ceo.browser.act(`${at}/sealed-turns`, rev, { moves, message });
    expect(seal.statusCode, seal.body).toBe(200);
    // A person's own file tells when each mail left: all have left.
    await quiet(rig);
    const constant = placeholders();
    const said: string[] = [];
    for (const one of [cast.business, cast.delegate, cast.officer, house.stranger, rig.browser()])
      for (const { asked, status, text } of await answersTo(house, one, engagement))
        said.push(constant(`${asked} ${status} ${text}`));
    await quiet(rig);
    const own = [cast.ceo.email, cast.counsel.email];
    const letters = (await mails(house)).filter((mail) => !own.some((email) => mail.startsWith(`${email}\n`)));
    // Mails leave in no fixed order: ranks would follow it.
    return [...said, ...letters.map((letter) => constant(letter).replace(/#\d+/g, '#')).sort()];
  } finally {
    await house.rig.close();
  }
}

/** Selected and opened, each step's mails sent before the next: a mail that comes too late is not sent. */
async function openedInPeace({ rig, cast }: House) {
  const engagement = await applied(cast);
  const at = `/api/engagements/${engagement}`;
  await quiet(rig);
  await cast.business.browser.act(`${at}/selection`, 1);
  await quiet(rig);
  const reply = await cast.business.browser.act(`${at}/opening`, 2, opening(cast, 'simultaneous'));
  await quiet(rig);
  return { engagement, at, rev: reply.json<{ rev: number }>().rev };
}

/** Waits until no mail is under way; one that is being sent is not due, and not sent yet. */
async function quiet({ t }: Rig): Promise<void> {
  const left = async () => (await t.owner`select from outbox where sent_at is null and topic <> 'digest'`).length;
  await vi.waitFor(async () => expect(await left()).toBe(0), 10_000);
}

async function openHouse(): Promise<House> {
  const log: string[] = [];
  const parts: { rig?: Rig } = {};
  const journal: HttpDeps['exportJournal'] = async (viewer, engagement) =>
    parts.rig === undefined ? null : exportJournal(parts.rig.t.db, parts.rig.t.keyring, viewer, engagement);
  const rig = await openRig({
    log: pino({ level: 'trace' }, { write: (line: string) => void log.push(line) }),
    exportJournal: journal,
  });
  parts.rig = rig;
  const handed: string[] = [];
  const execute = rig.engagements.execute.bind(rig.engagements);
  rig.engagements.execute = (engagement, envelope) => {
    handed.push(JSON.stringify(envelope));
    return execute(engagement, envelope);
  };
  const cast = await gatherCast(rig);
  const stranger = await rig.signedIn('stranger@elsewhere.example');
  return { rig, cast, stranger, routes: await everyRoute(rig), log, handed };
}

/** A draft that is saved over the one before, notes, a preview and a check: all that a side can do without sending. */
async function keepPrivately(owner: Somebody, colleague: Somebody, at: string, variant: Variant): Promise<void> {
  const { days, message, comments } = PRIVATE[variant];
  const known = await owner.browser.get(`${at}/draft-turn`);
  const rev = known.statusCode === 200 ? known.json<{ rev: number }>().rev : 0;
  const move = propose('alpha', 'two', { notice_days: days });
  const body = { moves: [move], message };
  const saved = await owner.browser.call('PUT', `${at}/draft-turn`, { body, rev });
  expect(saved.statusCode, saved.body).toBe(200);
  for (const words of comments) {
    const text = `${words} @{${colleague.person}}`;
    const noted = await owner.browser.post(`${at}/internal-comments`, { body: { clause: 'alpha', text } });
    expect(noted.statusCode, noted.body).toBe(201);
    const state = `${at}/internal-comments/${noted.json<{ id: string }>().id}/state`;
    const resolved = await owner.browser.call('PUT', state, { body: { resolved: words !== comments[0] } });
    expect(resolved.statusCode, resolved.body).toBe(204);
  }
  await takeWhatAwaits(owner, at, message);
  await owner.browser.post(`${at}/preview`, { body: { clause: 'alpha', selection: move.selection } });
  await owner.browser.get(`${at}/check`);
}

/** A mediator whom both sides named: gives their browser and their call. */
async function mediated({ rig, cast }: House, at: string) {
  const browser = await rig.signedIn('mediator@cmap.example');
  const called = { name: 'Eve', email: 'mediator@cmap.example', organisation: 'CMAP' };
  const rev = async () => (await cast.ceo.browser.get(at)).json<{ rev: number }>().rev;
  await cast.ceo.browser.act(`${at}/mediation`, await rev(), { reason: 'Nous sommes en désaccord.' });
  await cast.business.browser.act(`${at}/mediation/acceptance`, await rev(), {});
  await cast.ceo.browser.act(`${at}/mediator`, await rev(), called);
  const { items } = (await cast.business.browser.get(`${at}/callings`)).json<{ items: { calling: string }[] }>();
  const calling = items[0]?.calling ?? '';
  await cast.business.browser.act(`${at}/mediator/agreement`, await rev(), { calling });
  return { browser, at: `/api/callings/${calling}` };
}

/** A side and its mediator speak in private: the mediator looks, reads and answers, once or at length. */
async function caucus(owner: Somebody, at: string, mediator: { browser: Browser; at: string }, variant: Variant) {
  const { side } = (await owner.browser.get(at)).json<{ you: { side: string } }>().you;
  for (const text of PRIVATE[variant].comments) {
    expect((await owner.browser.post(`${at}/caucus`, { body: { text } })).statusCode).toBe(201);
    expect((await mediator.browser.post(`${mediator.at}/caucus/${side}`, { body: { text } })).statusCode).toBe(201);
    expect((await mediator.browser.get(`${mediator.at}/caucus/${side}`)).body).toContain(text);
  }
}

/** Whoever is awaited takes the task, with a note for the colleagues, and puts it off to tomorrow with a reason of their own. */
async function takeWhatAwaits(owner: Somebody, at: string, note: string): Promise<void> {
  const day = new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10);
  for (const own of await tasksOf(owner, at)) {
    const words = note.slice(0, 500);
    const taken = await owner.browser.call('PUT', `${own}/care`, { body: { note: words } });
    const putOff = await owner.browser.call('PUT', `${own}/follow-up`, { body: { day, reason: words } });
    expect([taken.statusCode, putOff.statusCode], taken.body).toEqual([204, 204]);
  }
}

async function giveBackWhatAwaits(owner: Somebody, at: string): Promise<void> {
  for (const own of await tasksOf(owner, at)) {
    for (const what of ['care', 'follow-up'])
      expect((await owner.browser.call('DELETE', `${own}/${what}`)).statusCode).toBe(204);
  }
}

/** Addresses of what somebody is asked in an engagement. */
async function tasksOf(who: Somebody, at: string): Promise<readonly string[]> {
  const query = `?engagement=${at.split('/').at(-1)}`;
  const { items } = (await who.browser.get(`/api/tasks${query}`)).json<{ items: { task: { id: string } }[] }>();
  return items.map(({ task }) => `${at}/tasks/${encodeURIComponent(task.id)}`);
}

/** Private words in requests that are refused: what is told of them must not repeat them in a log. */
async function makeFaults(owner: Somebody, at: string): Promise<void> {
  const bodies: unknown[] = [
    { moves: [{ kind: 'propose', clause: CANARY, selection: { option: CANARY } }] },
    `{"moves": ["${CANARY}`,
    { moves: [], message: 12, [CANARY]: CANARY },
  ];
  for (const body of bodies) {
    const reply = await owner.browser.call('PUT', `${at}/draft-turn`, { body, rev: 1 });
    expect(reply.statusCode).toBeGreaterThanOrEqual(400);
  }
}

async function answersTo(house: House, one: Browser | Somebody, engagement: string): Promise<readonly Answered[]> {
  const { rig, cast, routes } = house;
  const { items } = (await rig.browser().get('/api/calls')).json<{ items: { id: string }[] }>();
  const about: Subjects = { engagement, call: items[0]?.id ?? '', company: cast.startup, library: rig.library.hash };
  return crawl(routes, 'browser' in one ? one.browser : one, about);
}

/** Everything that the other side, the officer, a stranger and the public are answered. */
async function seenBy(house: House, other: Somebody, engagement: string): Promise<readonly string[]> {
  const seen: string[] = [];
  for (const one of [other, house.cast.officer, house.stranger, house.rig.browser()])
    for (const { asked, status, text } of await answersTo(house, one, engagement))
      seen.push(`${asked} ${status} ${text}`);
  return seen;
}

async function mails({ rig }: House): Promise<readonly string[]> {
  const box = (await rig.browser().get('/mailbox.json')).json<{ to: string; subject: string; html: string }[]>();
  return box.map(({ to, subject, html }) => `${to}\n${subject}\n${html}`);
}

function holdingCanary(answers: readonly Answered[]): readonly string[] {
  return answers.filter(({ text }) => text.includes(CANARY)).map(({ asked, text }) => `${asked} ${text}`);
}

/** Where two transcripts part: each differing answer once, with the first words that differ. */
function differences(before: readonly string[], after: readonly string[]): readonly string[] {
  if (before.length !== after.length) return [`${before.length} answers, then ${after.length}`];
  return before.flatMap((text, index) => {
    const other = after[index] ?? '';
    if (text === other) return [];
    const at = [...text].findIndex((letter, place) => letter !== other[place]);
    return [`${text.slice(0, 60)}: ${text.slice(at - 60, at + 60)} / ${other.slice(at - 60, at + 60)}`];
  });
}

/** Ids, instants, hashes and tokens are random in each run: each is replaced by its rank, the same one by the same. */
function placeholders(): (text: string) => string {
  const ranks = new Map<string, number>();
  const rank = (word: string) => {
    ranks.set(word, ranks.get(word) ?? ranks.size);
    return `#${ranks.get(word)}`;
  };
  return (text) =>
    text
      .replace(/\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d+Z/g, 'T')
      .replace(/\b\d{8}T\d{6}Z\b/g, 'T')
      .replace(/\d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT/g, 'T')
      .replace(/\b\d{2}:\d{2}\b/g, 'T')
      .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|\b[0-9a-f]{64}\b|(?<![\w-])[\w-]{43,}(?![\w-])/g, rank)
      .replace(/\b\d{6}\b/g, 'N');
}

/** `schema.table` of every row, as the owner of the database reads it, that holds the word plainly. */
async function rowsHolding(rig: Rig, word: string): Promise<readonly string[]> {
  const tables = await rig.t.owner<{ name: string }[]>`
    select format('%I.%I', table_schema, table_name) as name from information_schema.tables
    where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`;
  expect(tables.length).toBeGreaterThan(20);
  const forms = [word, Buffer.from(word).toString('hex'), Buffer.from(word).toString('base64').replace(/=+$/, '')];
  const found: string[] = [];
  for (const { name } of tables) {
    const rows = await rig.t.owner.unsafe<{ row: string }[]>(`select t::text as row from ${name} t`);
    if (rows.some(({ row }) => forms.some((form) => row.includes(form)))) found.push(name);
  }
  return found;
}

function filesHolding(folder: string, word: string): readonly string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return filesHolding(path, word);
    return readFileSync(path).includes(word) ? [path] : [];
  });
}
