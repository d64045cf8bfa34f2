import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readClauses, readTurns } from '../../src/db/engagements/read-content.ts';
import { readEngagement } from '../../src/db/engagements/read-engagement.ts';
import { exportJournal } from '../../src/db/journal/export-journal.ts';
import { rebuild } from '../../src/db/journal/rebuild.ts';
import { refreshReadModels } from '../../src/db/journal/refresh-read-models.ts';
import { showJournal } from '../../src/db/journal/show-journal.ts';
import { verifyExportedJournal } from '../../src/db/journal/verify-exported.ts';
import { verifyJournal } from '../../src/db/journal/verify-journal.ts';
import { ENGINE, type Viewer } from '../../src/db/viewer.ts';
import type { EngagementId } from '../../src/domain/ids.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import { addMember } from '../support/people.ts';
import { commitPlayed, type Played, played } from '../support/played.ts';
import { BUSINESS, CEO, IP, propose, RESULTS, Story, selection } from '../support/story.ts';

/** Alters a row as somebody with the owner's rights could, who switched the triggers off. */
async function tamper(t: TestDatabase, statement: string): Promise<void> {
  await t.owner.begin(async (sql) => {
    await sql.unsafe('alter table journal disable trigger all; alter table journal_bodies disable trigger all');
    await sql.unsafe(statement);
    await sql.unsafe('alter table journal enable trigger all; alter table journal_bodies enable trigger all');
  });
}

describe('the journal', () => {
  let t: TestDatabase;
  beforeAll(async () => {
    t = await testDatabase();
  });
  afterAll(() => t.close());

  const tell = async (story: Story = Story.approved()): Promise<Played> => {
    const told = played(story);
    await commitPlayed(t, told);
    return told;
  };

  it('verifies, chain and fold, with every entry opened', async () => {
    const told = await tell();
    const report = await verifyJournal(t.db, t.keyring, told.engagement);
    expect(report).toMatchObject({
      valid: true,
      engagements: 1,
      entries: told.events.length,
      opened: told.events.length,
      erased: 0,
    });
  });

  it('is the same whether decisions were committed one by one or many at once', async () => {
    const told = played(Story.approved());
    const whole = await commitPlayed(t, told, 100);
    await expect(verifyJournal(t.db, t.keyring, told.engagement)).resolves.toMatchObject({ valid: true });
    expect(whole.seq).toBe(told.events.length);
  });

  it.each([
    [
      'a time',
      (id: string) => `update journal set at = at - interval '1 day' where engagement_id = '${id}' and seq = 3`,
      'altered-entry',
      3,
    ],
    [
      'a commitment',
      (id: string) => `update journal set body_commitment = repeat('a', 64) where engagement_id = '${id}' and seq = 4`,
      'altered-entry',
      4,
    ],
    [
      'a hash',
      (id: string) => `update journal set hash = repeat('b', 64) where engagement_id = '${id}' and seq = 2`,
      'altered-entry',
      2,
    ],
    [
      'a link',
      (id: string) => `update journal set previous_hash = repeat('c', 64) where engagement_id = '${id}' and seq = 5`,
      'broken-link',
      5,
    ],
    [
      'one sealed byte',
      (id: string) =>
        `update journal_bodies set body = set_byte(body, 60, get_byte(body, 60) # 1) where engagement_id = '${id}' and seq = 4`,
      'altered-body',
      4,
    ],
    [
      'two bodies exchanged',
      (id: string) =>
        `update journal_bodies b set body = o.body from journal_bodies o where o.engagement_id = b.engagement_id and b.engagement_id = '${id}' and b.seq + o.seq = 9 and b.seq in (4, 5)`,
      'altered-body',
      4,
    ],
    [
      'a side',
      (id: string) => `update journal set side = 'industrial' where engagement_id = '${id}' and seq = 1`,
      'altered-label',
      1,
    ],
    [
      'a row taken out',
      (id: string) => `delete from journal where engagement_id = '${id}' and seq = 3`,
      'missing-entry',
      3,
    ],
    [
      'a body taken out',
      (id: string) => `delete from journal_bodies where engagement_id = '${id}' and seq = 3`,
      'missing-body',
      3,
    ],
    [
      'the last row taken out',
      (id: string) =>
        `delete from journal where engagement_id = '${id}' and seq = (select max(seq) from journal where engagement_id = '${id}')`,
      'cut-short',
      null,
    ],
  ])('finds and names %s', async (_what, statement, code, seq) => {
    const told = await tell();
    await tamper(t, statement(told.engagement));
    const report = await verifyJournal(t.db, t.keyring, told.engagement);
    expect(report.valid).toBe(false);
    expect(report.faults[0]).toMatchObject({ engagement: told.engagement, code, seq: seq ?? told.events.length });
    expect(report.faults[0]?.message.fr).toMatch(/^Inscription \d+ : /);
  });

  it.each([
    [
      'a stage in a list',
      (id: string) => `update engagements set stage = 'in-force' where engagement_id = '${id}'`,
      /engagement/,
    ],
    [
      'a word of the model',
      (id: string) => `update engagements set model = jsonb_set(model, '{returns}', '7') where engagement_id = '${id}'`,
      /engagement/,
    ],
    [
      'a clause gone',
      (id: string) => `delete from clauses where engagement_id = '${id}' and clause = '${IP}'`,
      new RegExp(IP),
    ],
    [
      'a task kept open',
      (id: string) => `update tasks set closed_at = null where engagement_id = '${id}' and closed_at is not null`,
      /task/,
    ],
    [
      'a turn forged',
      (id: string) => `update turns set content = content || '\\x00' where engagement_id = '${id}'`,
      /turn/,
    ],
  ])('finds a read model that is not what it says: %s', async (_what, statement, named) => {
    const told = await tell();
    await t.owner.unsafe(statement(told.engagement));
    const report = await verifyJournal(t.db, t.keyring, told.engagement);
    expect(report.faults[0]?.code).toMatch(/^read-model-/);
    expect(report.faults[0]?.message.en).toMatch(named);
    await rebuild(t.db, t.keyring, told.engagement);
    expect((await verifyJournal(t.db, t.keyring, told.engagement)).valid).toBe(true);
  });

  it('rebuilds the read models exactly', async () => {
    const told = await tell();
    const dump = async () => {
      const tables = ['engagements', 'clauses', 'turns'];
      const rows = await Promise.all(
        tables.map((table) =>
          // Sealing draws a new nonce each time: contents are compared by their length and by verifyJournal.
          t.owner.unsafe(
            `select to_jsonb(x) - 'content' as row from ${table} x where engagement_id = $1 order by to_jsonb(x) - 'content'`,
            [told.engagement],
          ),
        ),
      );
      const open = await t.owner`
        select model from tasks where engagement_id = ${told.engagement} and closed_at is null order by task_id`;
      return JSON.stringify([rows, open]);
    };
    const before = await dump();
    const report = await rebuild(t.db, t.keyring, told.engagement);
    expect(report).toEqual({ engagements: 1, events: told.events.length, skipped: [] });
    expect(await dump()).toBe(before);
    expect((await verifyJournal(t.db, t.keyring, told.engagement)).valid).toBe(true);
  });

  it('builds read models that were lost altogether', async () => {
    const told = await tell();
    for (const table of ['engagements', 'clauses', 'turns', 'tasks']) {
      await t.owner`delete from ${t.owner(table)} where engagement_id = ${told.engagement}`;
    }
    await rebuild(t.db, t.keyring, told.engagement);
    expect((await verifyJournal(t.db, t.keyring, told.engagement)).valid).toBe(true);
  });

  it('makes the rows of an earlier release again at a start, once, and lets no broken journal hold up the others', async () => {
    const [told, broken] = [await tell(), await tell()];
    await t.owner`update engagements set model = model - 'waitingFor' - 'rounds' - 'stage'`;
    await t.owner`update engagements set stage = 'applied' where engagement_id = ${told.engagement}`;
    await tamper(t, `delete from journal_bodies where engagement_id = '${broken.engagement}' and seq = 2`);
    await t.owner`update read_model_version set version = 0`;
    const steps: number[] = [];
    const start = () =>
      refreshReadModels(
        t.db,
        () => t.keyring,
        (done) => steps.push(done),
      );
    const reports = await Promise.all([start(), start()]);
    expect(reports).toContain(null);
    const report = reports.find((each) => each !== null);
    expect(report?.faulty).toContain(broken.engagement);
    expect(steps).toEqual(steps.map((_, index) => index + 1));
    expect(steps.length).toBeGreaterThanOrEqual((report?.engagements ?? 0) + (report?.faulty.length ?? 0));
    expect((await verifyJournal(t.db, t.keyring, told.engagement)).valid).toBe(true);
    expect(await start()).toBeNull();
  });

  it('keeps every proof when the content is erased, and no content', async () => {
    const told = await tell();
    const before = await exportJournal(t.db, t.keyring, ENGINE, told.engagement);
    expect(await t.keyring.destroy({ kind: 'engagement', engagement: told.engagement })).toBe(true);
    const report = await verifyJournal(t.db, t.keyring, told.engagement);
    expect(report).toMatchObject({ valid: true, erased: 1, opened: 0, entries: told.events.length });
    expect(await readClauses(t.db, t.keyring, ENGINE, told.engagement)).toEqual([]);
    expect(await readTurns(t.db, t.keyring, ENGINE, told.engagement)).toEqual([]);
    const after = await exportJournal(t.db, t.keyring, ENGINE, told.engagement);
    expect(after?.head).toEqual(before?.head);
    expect(JSON.stringify(after)).not.toContain('salt');
    expect(verifyExportedJournal(JSON.stringify(after))).toMatchObject({ kind: 'valid', opened: 0 });
    // What was exported before still proves itself against the chain that stands.
    expect(verifyExportedJournal(JSON.stringify(before))).toMatchObject({ kind: 'valid', head: after?.head });
    await expect(commitPlayed(t, told)).rejects.toMatchObject({ code: 'content-erased' });
    expect((await rebuild(t.db, t.keyring, told.engagement)).skipped).toEqual([told.engagement]);
    expect(await readEngagement(t.db, ENGINE, told.engagement)).not.toBeNull();
  });

  it('exports what anybody can verify offline, and nobody can alter', async () => {
    const told = await tell();
    const exported = await exportJournal(t.db, t.keyring, ENGINE, told.engagement);
    const text = JSON.stringify(exported);
    expect(verifyExportedJournal(text)).toMatchObject({
      kind: 'valid',
      entries: told.events.length,
      opened: told.events.length,
    });
    const forgeries: [string, string, number | null][] = [
      [text.replace('startup-owns', 'startup-0wns'), 'altered-body', null],
      [text.replace('"su-ceo"', '"su-counsel"'), 'altered-actor', 1],
      [text.replace('"type":"application-selected"', '"type":"application-declined"'), 'altered-entry', 2],
    ];
    for (const [forged, code, seq] of forgeries) {
      expect(forged).not.toBe(text);
      expect(verifyExportedJournal(forged)).toMatchObject({ kind: 'invalid', code, ...(seq === null ? {} : { seq }) });
    }
    const short = { ...exported, entries: exported?.entries.slice(0, -1) };
    expect(verifyExportedJournal(JSON.stringify(short))).toMatchObject({ kind: 'invalid', code: 'cut-short' });
    const long = { ...exported, head: exported?.entries[0] };
    expect(verifyExportedJournal(JSON.stringify(long))).toMatchObject({ kind: 'invalid', code: 'head-mismatch' });
  });

  it('refuses whatever is not a journal, without falling over', () => {
    for (const text of [
      '',
      '{',
      'null',
      '[]',
      '{"format":"entente-journal/1"}',
      '\u0000',
      '{"__proto__":{}}',
      JSON.stringify({ format: 'entente-journal/1', engagement: 'x', head: { seq: 1, hash: 'x' }, entries: [{}] }),
    ]) {
      expect(verifyExportedJournal(text).kind).toBe('unreadable');
    }
  });

  it('gives each viewer what is theirs: a party the content, staff the proofs, a stranger nothing', async () => {
    const told = await tell();
    await addMember(t, told.ceo, told.startup, ['su-ceo']);
    const ceo: Viewer = { kind: 'person', person: told.ceo };
    const officer: Viewer = { kind: 'staff', person: told.business };
    expect(JSON.stringify(await exportJournal(t.db, t.keyring, ceo, told.engagement))).toContain('startup-owns');
    const proofs = await exportJournal(t.db, t.keyring, officer, told.engagement);
    expect(proofs?.entries).toHaveLength(told.events.length);
    expect(JSON.stringify(proofs)).not.toContain('startup-owns');
    expect(verifyExportedJournal(JSON.stringify(proofs))).toMatchObject({ kind: 'valid', opened: 0 });
    const stranger: Viewer = { kind: 'person', person: told.business };
    expect(await exportJournal(t.db, t.keyring, stranger, told.engagement)).toBeNull();
    expect(
      await exportJournal(t.db, t.keyring, ENGINE, '00000000-0000-4000-8000-000000000000' as EngagementId),
    ).toBeNull();
  });

  it('tells the story in sentences, in both languages', async () => {
    const story = Story.opened();
    story.sends(CEO, [propose(IP, selection('each-keeps')), propose(RESULTS, selection('startup-owns'))]);
    story.sends(BUSINESS, [story.accepts(IP), story.refusesClause(RESULTS, 'Nous finançons l’étude')]);
    const told = await tell(story);
    const shown = await showJournal(t.db, t.keyring, ENGINE, told.engagement);
    expect(shown?.map((line) => line.sentence.fr)).toEqual([
      'La start-up répond à l’appel.',
      'L’industriel retient la candidature.',
      'Les discussions s’ouvrent sur 2 clauses, à tour de rôle.',
      'La start-up envoie le tour 1.',
      'L’industriel envoie le tour 2.',
    ]);
    expect(shown?.[4]?.details[1]?.en).toContain('refuses: Nous finançons l’étude');
  });
});
