import { KeyFault } from '../../keys/key-fault.ts';
import type { DataKey, Keyring } from '../../keys/keyring.ts';
import type { CommitBatch, JournalHead } from '../../protocol/activities.ts';
import type { Database } from '../database.ts';
import { DatabaseFault } from '../fault.ts';
import { followBatch } from '../monitoring/follow.ts';
import { COMMIT_STATEMENT, JOURNAL_CHANNEL } from './commit-statement.ts';
import { isNoticed, noticeOf } from './noticed-events.ts';
import { clauseRow, engagementRow, taskRow, turnRow } from './read-model-rows.ts';
import { type SealedEntry, sealBatch } from './seal-batch.ts';

/**
 * Writes a batch: journal, sealed bodies, command ledger, read models, tasks, outbox and notice, in one
 * statement, all or nothing. Returns the head of the journal at the batch's last event.
 * The same batch again changes nothing and returns the same head.
 *
 * Throws {@link DatabaseFault}: `journal-conflict` when the journal holds something else under one of
 * these numbers, `journal-gap` when it lacks what the batch follows, `content-erased` when the
 * engagement's key was destroyed. None of them may be retried; anything else may.
 */
export async function commitBatch(db: Database, keyring: Keyring, batch: CommitBatch): Promise<JournalHead> {
  const last = batch.events.at(-1);
  if (last === undefined) return batch.previous;
  const { key, entries, json } = await prepare(keyring, batch);
  const head = { seq: last.seq, hash: entries.at(-1)?.hash ?? batch.previous.hash };
  const [row] = await db.engine.unsafe(COMMIT_STATEMENT, [batch.engagement, json, JOURNAL_CHANNEL], { prepare: true });
  if (!(Number(row?.['inserted']) > 0)) await compare(db, batch, entries);
  await tellProgramme(db, key, batch);
  return head;
}

/** Figures never hold up a procedure: what could not be told of this batch is told with the next one, or by the nightly look. */
async function tellProgramme(db: Database, key: DataKey, batch: CommitBatch): Promise<void> {
  await followBatch(db, key, batch).catch(() => undefined);
}

async function prepare(
  keyring: Keyring,
  batch: CommitBatch,
): Promise<{ key: DataKey; entries: SealedEntry[]; json: string }> {
  const key = await keyring.dataKey({ kind: 'engagement', engagement: batch.engagement }).catch((error: unknown) => {
    if (!(error instanceof KeyFault) || error.code !== 'key-destroyed') throw error;
    throw new DatabaseFault('content-erased', `The key of engagement ${batch.engagement} was destroyed.`, error);
  });
  const { engagement, clauses, tasks } = batch.readModel;
  const entries = sealBatch(key, batch.engagement, batch.previous, batch.events);
  const json = JSON.stringify({
    previous: batch.previous,
    last: { seq: batch.events.at(-1)?.seq, at: batch.events.at(-1)?.at },
    keyId: key.id,
    entries: entries.map((entry) => ({ ...entry, body: entry.body.toString('base64') })),
    commands: batch.commands,
    engagement: engagementRow(engagement),
    clauses: clauses.map((clause, index) => clauseRow(key, clause, index)),
    turns: batch.events.map((event) => turnRow(key, event)).filter((row) => row !== null),
    tasks: tasks.map(taskRow),
    notices: batch.events
      .filter((recorded) => isNoticed(recorded.event.type))
      .map((recorded) => ({ seq: recorded.seq, payload: noticeOf(recorded.event) })),
  });
  return { key, entries, json };
}

/** Nothing was inserted: the batch is there already, or the journal says otherwise. */
async function compare(db: Database, batch: CommitBatch, entries: readonly SealedEntry[]): Promise<void> {
  const from = entries[0]?.seq ?? 0;
  const to = entries.at(-1)?.seq ?? 0;
  const rows = await db.engine`
    select seq, hash from journal
     where engagement_id = ${batch.engagement} and seq between ${Math.min(from, batch.previous.seq)} and ${to} order by seq`;
  const stored = new Map(rows.map((row) => [Number(row['seq']), String(row['hash'])]));
  const expected = [batch.previous, ...entries].filter((entry) => entry.seq > 0);
  const differs = expected.find((entry) => stored.has(entry.seq) && stored.get(entry.seq) !== entry.hash);
  if (differs !== undefined) {
    throw new DatabaseFault(
      'journal-conflict',
      `The journal of ${batch.engagement} holds another entry ${differs.seq} than the one to be written.`,
    );
  }
  const missing = expected.find((entry) => !stored.has(entry.seq));
  if (missing !== undefined) {
    throw new DatabaseFault('journal-gap', `The journal of ${batch.engagement} lacks entry ${missing.seq}.`);
  }
}
