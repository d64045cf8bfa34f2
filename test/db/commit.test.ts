import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commitBatch } from '../../src/db/journal/commit-batch.ts';
import { JournalNotices } from '../../src/db/notice/journal-notices.ts';
import type { PersonId } from '../../src/domain/ids.ts';
import {
  applied,
  batchOf,
  CANARY,
  clauseModel,
  GENESIS,
  newCast,
  recorded,
  sha,
  taskModel,
  turnSent,
} from '../support/batches.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';

describe('committing a batch', () => {
  let t: TestDatabase;
  beforeAll(async () => {
    t = await testDatabase();
  });
  afterAll(() => t.close());

  const count = async (table: string, engagement: string) =>
    Number(
      (await t.owner`select count(*)::int as n from ${t.owner(table)} where engagement_id = ${engagement}`)[0]?.['n'],
    );

  it('writes journal, ledger, read models, tasks and outbox together', async () => {
    const cast = newCast();
    const batch = batchOf(cast, GENESIS, [recorded(cast, 1, applied(cast)), recorded(cast, 2, turnSent())], {
      clauses: [clauseModel('exclusivity', 2)],
      tasks: [taskModel('send-turn/1/industrial', 'industrial')],
    });
    const head = await commitBatch(t.db, t.keyring, batch);
    expect(head.seq).toBe(2);
    const counts = await Promise.all(
      ['journal', 'journal_bodies', 'command_ledger', 'engagements', 'clauses', 'turns', 'tasks', 'outbox'].map(
        (table) => count(table, cast.engagement),
      ),
    );
    expect(counts).toEqual([2, 2, 2, 1, 1, 1, 1, 2]);
  });

  it('does nothing the second time, and returns the same head', async () => {
    const cast = newCast();
    const batch = batchOf(cast, GENESIS, [recorded(cast, 1, applied(cast)), recorded(cast, 2, turnSent())]);
    const heads = [await commitBatch(t.db, t.keyring, batch), await commitBatch(t.db, t.keyring, batch)];
    expect(heads[1]).toEqual(heads[0]);
    expect(await count('journal', cast.engagement)).toBe(2);
    expect(await count('outbox', cast.engagement)).toBe(2);
  });

  it('survives the same batch sent by two workers at once', async () => {
    const cast = newCast();
    const batch = batchOf(cast, GENESIS, [recorded(cast, 1, applied(cast)), recorded(cast, 2, turnSent())]);
    const heads = await Promise.all(Array.from({ length: 6 }, () => commitBatch(t.db, t.keyring, batch)));
    expect(new Set(heads.map((head) => head.hash)).size).toBe(1);
    expect(await count('journal', cast.engagement)).toBe(2);
    expect(await count('turns', cast.engagement)).toBe(1);
  });

  it('writes the rest of a batch whose beginning is there', async () => {
    const cast = newCast();
    const first = recorded(cast, 1, applied(cast));
    const second = recorded(cast, 2, turnSent());
    await commitBatch(t.db, t.keyring, batchOf(cast, GENESIS, [first]));
    const head = await commitBatch(t.db, t.keyring, batchOf(cast, GENESIS, [first, second]));
    expect(head.seq).toBe(2);
    expect(await count('journal', cast.engagement)).toBe(2);
  });

  it('raises an alarm when the journal holds something else under a number, and writes nothing', async () => {
    const cast = newCast();
    await commitBatch(
      t.db,
      t.keyring,
      batchOf(cast, GENESIS, [recorded(cast, 1, applied(cast)), recorded(cast, 2, turnSent())]),
    );
    const other = batchOf(cast, GENESIS, [
      recorded(cast, 1, applied(cast)),
      recorded(cast, 2, turnSent('purpose-scope')),
    ]);
    await expect(commitBatch(t.db, t.keyring, other)).rejects.toMatchObject({
      code: 'journal-conflict',
      retryable: false,
    });
    const next = batchOf(cast, { seq: 2, hash: sha('elsewhere') }, [recorded(cast, 3, turnSent())]);
    await expect(commitBatch(t.db, t.keyring, next)).rejects.toMatchObject({ code: 'journal-conflict' });
    expect(await count('journal', cast.engagement)).toBe(2);
  });

  it('says that rows are missing when the journal ends before what the batch follows', async () => {
    const cast = newCast();
    const late = batchOf(cast, { seq: 4, hash: sha('lost') }, [recorded(cast, 5, turnSent())]);
    await expect(commitBatch(t.db, t.keyring, late)).rejects.toMatchObject({ code: 'journal-gap' });
  });

  it('closes the tasks that are no longer named, and opens new ones', async () => {
    const cast = newCast();
    const head = await commitBatch(
      t.db,
      t.keyring,
      batchOf(cast, GENESIS, [recorded(cast, 1, applied(cast))], {
        tasks: [taskModel('a', 'startup'), taskModel('b', 'industrial')],
      }),
    );
    await commitBatch(
      t.db,
      t.keyring,
      batchOf(cast, head, [recorded(cast, 2, turnSent())], {
        tasks: [
          taskModel('b', 'industrial'),
          taskModel('c', 'startup', '00000000-0000-4000-8000-000000000001' as PersonId),
        ],
      }),
    );
    const rows = await t.owner`
      select task_id, closed_at is null as open from tasks where engagement_id = ${cast.engagement} order by task_id`;
    expect(rows.map((row) => [row['task_id'], row['open']])).toEqual([
      ['a', false],
      ['b', true],
      ['c', true],
    ]);
  });

  it('leaves no word of the content in the clear', async () => {
    const dump = await t.owner`
      select (select string_agg(j::text, '') from journal j) || (select string_agg(c::text, '') from clauses c)
        || (select string_agg(x::text, '') from turns x) || (select string_agg(e::text, '') from engagements e)
        || (select string_agg(o::text, '') from outbox o) as all`;
    expect(String(dump[0]?.['all'])).toContain('turn-sent');
    expect(String(dump[0]?.['all'])).not.toContain(CANARY);
    // Binary columns are shown in hexadecimal.
    expect(String(dump[0]?.['all'])).not.toContain(Buffer.from(CANARY).toString('hex'));
  });

  it('tells whoever waits for it', async () => {
    const notices = new JournalNotices(t.db);
    await notices.start();
    try {
      const cast = newCast();
      const heard: number[] = [];
      const end = notices.subscribe((notice) => {
        if (notice.engagement === cast.engagement) heard.push(notice.seq);
      });
      const waiting = notices.waitFor(cast.engagement, 1, 5000);
      await commitBatch(t.db, t.keyring, batchOf(cast, GENESIS, [recorded(cast, 1, applied(cast))]));
      expect(await waiting).toBe(true);
      expect(heard).toEqual([1]);
      end();
      expect(await notices.waitFor(cast.engagement, 1, 0)).toBe(true);
      expect(await notices.waitFor(cast.engagement, 2, 60)).toBe(false);
    } finally {
      await notices.stop();
    }
  });

  it('finds by asking what it did not hear', async () => {
    const deaf = new JournalNotices(t.db);
    const cast = newCast();
    await commitBatch(t.db, t.keyring, batchOf(cast, GENESIS, [recorded(cast, 1, applied(cast))]));
    expect(await deaf.waitFor(cast.engagement, 1, 1000)).toBe(true);
  });
});
