import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listWork } from '../../src/db/engagements/list-work.ts';
import { openTasksOf } from '../../src/db/engagements/open-tasks.ts';
import { readClauses, readTurns } from '../../src/db/engagements/read-content.ts';
import { listEngagements, readEngagement } from '../../src/db/engagements/read-engagement.ts';
import { commitBatch } from '../../src/db/journal/commit-batch.ts';
import { readDraft, saveDraft } from '../../src/db/private/draft-turns.ts';
import { readComments, setInternalCommentState, writeComment } from '../../src/db/private/internal-comments.ts';
import { loadSealedTurn, storeSealedTurn } from '../../src/db/private/sealed-turns.ts';
import { commentActs, internalCommentStates } from '../../src/db/schema/comments.ts';
import { journal, journalBodies } from '../../src/db/schema/journal.ts';
import { draftTurns, internalComments, sealedTurns } from '../../src/db/schema/private.ts';
import { ENGINE, PUBLIC, type Viewer } from '../../src/db/viewer.ts';
import { readAs, withActor } from '../../src/db/with-actor.ts';
import { parisDate } from '../../src/domain/calendar/paris-time.ts';
import type { EngagementId, Instant, PersonId } from '../../src/domain/ids.ts';
import {
  applied,
  batchOf,
  CANARY,
  type Cast,
  clauseModel,
  GENESIS,
  newCast,
  recorded,
  taskModel,
  turnSent,
} from '../support/batches.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import { addMember } from '../support/people.ts';

describe('who sees what', () => {
  let t: TestDatabase;
  let cast: Cast;
  let ceo: Viewer & { kind: 'person' };
  let buyer: Viewer & { kind: 'person' };
  let stranger: Viewer & { kind: 'person' };
  const officer: Viewer = { kind: 'staff', person: randomUUID() as PersonId };

  beforeAll(async () => {
    t = await testDatabase();
    cast = newCast();
    ceo = { kind: 'person', person: cast.ceo };
    buyer = { kind: 'person', person: cast.buyer };
    stranger = { kind: 'person', person: randomUUID() as PersonId };
    await addMember(t, cast.ceo, cast.startup, ['su-ceo']);
    await addMember(t, cast.buyer, cast.industrial, ['ind-business']);
    await addMember(t, stranger.person, newCast().startup, ['su-ceo']);
    await commitBatch(
      t.db,
      t.keyring,
      batchOf(cast, GENESIS, [recorded(cast, 1, applied(cast)), recorded(cast, 2, turnSent())], {
        clauses: [clauseModel('purpose-scope', 1), clauseModel('exclusivity', 2)],
        tasks: [taskModel('send-turn/1', 'startup'), taskModel('send-turn/2', 'industrial')],
      }),
    );
  });
  afterAll(() => t.close());

  const of = (side: 'startup' | 'industrial') => ({ engagement: cast.engagement, side });

  it('both sides read the shared table, in the order of opening', async () => {
    for (const viewer of [ceo, buyer]) {
      expect((await readEngagement(t.db, viewer, cast.engagement))?.seq).toBe(2);
      const clauses = await readClauses(t.db, t.keyring, viewer, cast.engagement);
      expect(clauses.map((clause) => clause.clause)).toEqual(['purpose-scope', 'exclusivity']);
      expect(clauses[1]?.proposal?.selection.precision).toBe(CANARY);
      expect((await readTurns(t.db, t.keyring, viewer, cast.engagement))[0]?.event.message).toBe(CANARY);
      expect((await listEngagements(t.db, viewer, { limit: 10 })).items).toHaveLength(1);
    }
  });

  it('a stranger, the public and a viewer without a context see nothing, as if it did not exist', async () => {
    for (const viewer of [stranger, PUBLIC]) {
      expect(await readEngagement(t.db, viewer, cast.engagement)).toBeNull();
      expect(await readClauses(t.db, t.keyring, viewer, cast.engagement)).toEqual([]);
      expect((await listEngagements(t.db, viewer, { limit: 10 })).items).toEqual([]);
    }
    expect(await readEngagement(t.db, ceo, randomUUID() as EngagementId)).toBeNull();
    expect(await t.db.viewers`select 1 from engagements`).toHaveLength(0);
  });

  it('staff see the process and no word of the content', async () => {
    expect((await readEngagement(t.db, officer, cast.engagement))?.stage).toBe('negotiating');
    expect(await openTasksOf(t.db, officer, [cast.engagement])).toHaveLength(2);
    expect(await readAs(t.db, officer, (tx) => tx.select().from(journal))).toHaveLength(2);
    expect(await readAs(t.db, officer, (tx) => tx.select().from(journalBodies))).toHaveLength(0);
    expect(await readClauses(t.db, t.keyring, officer, cast.engagement)).toEqual([]);
    expect(await readTurns(t.db, t.keyring, officer, cast.engagement)).toEqual([]);
  });

  it('each side sees its own tasks, and a person those of the roles held', async () => {
    expect((await openTasksOf(t.db, ceo, [cast.engagement])).map((row) => row.task.side)).toEqual(['startup']);
    const today = parisDate(new Date().toISOString() as Instant);
    const workOf = (person: PersonId) => listWork(t.db, t.keyring, { kind: 'person', person }, today);
    expect((await workOf(cast.buyer)).map((row) => row.task.side)).toEqual(['industrial']);
    expect(await workOf(stranger.person)).toEqual([]);
  });

  it('the other side has zero rows of what one side prepares', async () => {
    expect(await saveDraft(t.db, t.keyring, cast.ceo, of('startup'), 0, { moves: [CANARY] })).toEqual({ rev: 1 });
    const written = await writeComment(t.db, t.keyring, cast.ceo, of('startup'), { clause: null, text: CANARY });
    const comment = 'id' in written ? written.id : '';
    expect(await setInternalCommentState(t.db, t.keyring, cast.ceo, of('startup'), comment, true)).toBeNull();
    expect(await setInternalCommentState(t.db, t.keyring, cast.buyer, of('industrial'), comment, false)).toMatchObject({
      refused: { code: 'not-found' },
    });
    await storeSealedTurn(t.db, t.keyring, cast.ceo, of('startup'), { moves: [] }, 'command-1');
    for (const viewer of [buyer, officer, stranger, PUBLIC]) {
      for (const table of [draftTurns, sealedTurns, internalComments, internalCommentStates]) {
        expect(await withActor(t.db, viewer, (tx) => tx.select().from(table))).toHaveLength(0);
      }
    }
    expect(await readDraft(t.db, t.keyring, cast.buyer, of('startup'))).toBeNull();
    expect(await readComments(t.db, t.keyring, cast.buyer, of('startup'))).toEqual([]);
    expect((await readDraft(t.db, t.keyring, cast.ceo, of('startup')))?.content).toEqual({ moves: [CANARY] });
    expect((await readComments(t.db, t.keyring, cast.ceo, of('startup')))[0]?.text).toBe(CANARY);
  });

  it('nobody writes for the other side, by function or by statement', async () => {
    expect(await saveDraft(t.db, t.keyring, cast.buyer, of('startup'), 1, {})).toMatchObject({
      refused: { code: 'not-found' },
    });
    const forged = withActor(t.db, buyer, (tx) =>
      tx.insert(draftTurns).values({
        engagementId: cast.engagement,
        side: 'startup',
        rev: 9,
        content: Buffer.from('x'),
        savedBy: cast.buyer,
      }),
    );
    await expect(forged).rejects.toMatchObject({ cause: { code: '42501' } });
  });

  it('a shared comment is resolved in one’s own name and for one’s own side alone, and what was done stays', async () => {
    const act = { engagementId: cast.engagement, seq: 2, clause: 'exclusivity', number: 1, act: 'resolved' };
    const as = (viewer: Viewer, side: string, actedBy: PersonId, more = {}) =>
      withActor(t.db, viewer, (tx) => tx.insert(commentActs).values({ ...act, side, actedBy, ...more }));
    const forged = { cause: { code: '42501' } };
    await expect(as(buyer, 'startup', cast.buyer)).rejects.toMatchObject(forged);
    await expect(as(buyer, 'industrial', cast.ceo)).rejects.toMatchObject(forged);
    await expect(as(buyer, 'industrial', cast.buyer, { seq: 1 })).rejects.toMatchObject(forged);
    await expect(as(officer, 'industrial', cast.buyer)).rejects.toMatchObject(forged);
    await as(buyer, 'industrial', cast.buyer);
    const seen = (viewer: Viewer) => readAs(t.db, viewer, (tx) => tx.select().from(commentActs));
    expect(await seen(ceo)).toHaveLength(1);
    for (const viewer of [officer, stranger, PUBLIC, ENGINE]) expect(await seen(viewer)).toEqual([]);
    await expect(t.owner`delete from comment_acts`).rejects.toMatchObject({ code: '42501' });
  });

  it('a colleague who saved meanwhile is not overwritten', async () => {
    expect(await saveDraft(t.db, t.keyring, cast.ceo, of('startup'), 1, { moves: [] })).toEqual({ rev: 2 });
    expect(await saveDraft(t.db, t.keyring, cast.ceo, of('startup'), 1, {})).toMatchObject({
      refused: { code: 'stale-revision' },
    });
    expect(await saveDraft(t.db, t.keyring, cast.ceo, of('startup'), 0, {})).toMatchObject({
      refused: { code: 'stale-revision' },
    });
  });

  it('the engine opens sealed turns and nothing else that is private', async () => {
    const stored = await storeSealedTurn(
      t.db,
      t.keyring,
      cast.ceo,
      of('startup'),
      { moves: [], message: 'x' },
      'command-2',
    );
    const again = await storeSealedTurn(
      t.db,
      t.keyring,
      cast.ceo,
      of('startup'),
      { moves: [], message: 'x' },
      'command-2',
    );
    expect(again).toEqual(stored);
    const commitment = 'commitment' in stored ? stored.commitment : undefined;
    if (commitment === undefined) throw new Error('refused');
    const opened = await loadSealedTurn(t.db, t.keyring, { ...of('startup'), commitment });
    expect(opened).toMatchObject({ moves: [], message: 'x' });
    expect(await loadSealedTurn(t.db, t.keyring, { ...of('industrial'), commitment })).toBeNull();
    for (const table of [draftTurns, internalComments, internalCommentStates]) {
      expect(await withActor(t.db, ENGINE, (tx) => tx.select().from(table))).toHaveLength(0);
    }
  });

  it('who belongs to both sides reads neither side’s preparation', async () => {
    const both = randomUUID() as PersonId;
    await addMember(t, both, cast.startup, ['su-counsel']);
    await addMember(t, both, cast.industrial, ['ind-legal']);
    expect(await readDraft(t.db, t.keyring, both, of('startup'))).toBeNull();
    expect(await readEngagement(t.db, { kind: 'person', person: both }, cast.engagement)).not.toBeNull();
  });

  it('a revoked membership ends at once, and one only requested gives nothing', async () => {
    const guest = randomUUID() as PersonId;
    await addMember(t, guest, cast.startup, ['su-counsel'], 'requested');
    const viewer: Viewer = { kind: 'person', person: guest };
    expect(await readEngagement(t.db, viewer, cast.engagement)).toBeNull();
    await t.owner`update memberships set standing = 'active' where person_id = ${guest}`;
    expect(await readEngagement(t.db, viewer, cast.engagement)).not.toBeNull();
    await t.owner`update memberships set revoked_at = now() where person_id = ${guest}`;
    expect(await readEngagement(t.db, viewer, cast.engagement)).toBeNull();
  });

  it('the runtime role cannot rewrite the journal, whoever looks', async () => {
    for (const statement of [
      "update journal set type = 'x'",
      'delete from journal',
      'truncate journal',
      'delete from journal_bodies',
      'update command_ledger set seq = 0',
      'alter table journal disable trigger all',
    ]) {
      await expect(t.db.engine.unsafe(statement)).rejects.toMatchObject({ code: '42501' });
    }
    // Its owner may, by right, and the trigger still refuses.
    for (const statement of ["update journal set type = 'x'", 'delete from journal', 'truncate journal']) {
      await expect(t.owner.unsafe(statement)).rejects.toMatchObject({ code: '42501' });
    }
  });

  it('every table of ours has forced row-level security and a policy', async () => {
    const rows = await t.owner`
      select n.nspname || '.' || c.relname as name, c.relrowsecurity and c.relforcerowsecurity as forced,
             (select count(*)::int from pg_policy p where p.polrelid = c.oid) as policies
        from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema')`;
    // The list of migrations belongs to the owner alone: the runtime role may not even name its schema.
    const bare = rows.filter((row) => !row['forced'] || row['policies'] === 0).map((row) => row['name']);
    expect(bare).toEqual(['drizzle.__drizzle_migrations']);
    expect(rows.length).toBeGreaterThan(25);
    await expect(t.db.engine`select 1 from drizzle.__drizzle_migrations`).rejects.toMatchObject({ code: '42501' });
  });

  it('the runtime role is bound by its policies', async () => {
    const [role] = await t.db.engine`
      select current_user as name, rolsuper or rolbypassrls as powerful from pg_roles where rolname = current_user`;
    expect(role).toMatchObject({ name: 'entente_app', powerful: false });
  });
});
