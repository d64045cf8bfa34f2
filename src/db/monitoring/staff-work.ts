import { randomUUID } from 'node:crypto';
import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import type { EngagementId, Instant, PersonId } from '../../domain/ids.ts';
import type { Keyring } from '../../keys/keyring.ts';
import type { Database } from '../database.ts';
import { toInstant } from '../instant.ts';
import { journalKey } from '../journal/whole-journal.ts';
import { type Refused, refuse } from '../refusals.ts';
import { persons } from '../schema/persons.ts';
import { staffAssignments, staffFollows, staffNotes, staffViews } from '../schema/staff.ts';
import { readAs, type Transaction, withActor } from '../with-actor.ts';
import { noteField } from './interventions.ts';
import type { StaffNote } from './read-sheet.ts';

/** More views than anybody finds again in a menu. */
const MOST_VIEWS = 50;

/** An officer whose account is open: engagements are given to nobody else. */
const isOpenOfficer = and(eq(persons.staffRole, 'bpi-officer'), isNull(persons.closedAt));

/** Follows an engagement, or no longer. Twice is once. Refuses `not-found`. */
export function follow(
  db: Database,
  person: PersonId,
  engagement: EngagementId,
  following: boolean,
): Promise<{ readonly following: boolean } | Refused> {
  return withActor(db, { kind: 'staff', person }, async (tx) => {
    if (!(await areTold(tx, [engagement]))) return refuse('not-found');
    if (following) await tx.insert(staffFollows).values({ person, engagementId: engagement }).onConflictDoNothing();
    else {
      await tx
        .delete(staffFollows)
        .where(and(eq(staffFollows.person, person), eq(staffFollows.engagementId, engagement)));
    }
    return { following };
  });
}

/** Gives engagements to an officer, or to nobody (null). Refuses `not-found` for one of them, and `not-an-officer`. */
export function assign(
  db: Database,
  by: PersonId,
  of: readonly EngagementId[],
  officer: PersonId | null,
): Promise<{ readonly assigned: number } | Refused> {
  return withActor(db, { kind: 'staff', person: by }, async (tx) => {
    if (!(await areTold(tx, of))) return refuse('not-found');
    if (officer === null) {
      await tx.delete(staffAssignments).where(sql`engagement_id = any (${uuids(of)}::uuid[])`);
      return { assigned: of.length };
    }
    if (!(await isOfficer(tx, officer))) return refuse('not-an-officer');
    const since = new Date();
    await tx
      .insert(staffAssignments)
      .values([...new Set(of)].map((engagementId) => ({ engagementId, officer, since, by })))
      .onConflictDoUpdate({ target: staffAssignments.engagementId, set: { officer, since, by } });
    return { assigned: of.length };
  });
}

/** Hands all that one officer looks after over to another: on leave, and for good. Returns how many. */
export function handOver(
  db: Database,
  by: PersonId,
  from: PersonId,
  to: PersonId,
): Promise<{ readonly assigned: number } | Refused> {
  return withActor(db, { kind: 'staff', person: by }, async (tx) => {
    if (!(await isOfficer(tx, to))) return refuse('not-an-officer');
    const rows = await tx
      .update(staffAssignments)
      .set({ officer: to, since: new Date(), by })
      .where(eq(staffAssignments.officer, from))
      .returning({ id: staffAssignments.engagementId });
    return { assigned: rows.length };
  });
}

/** Notes a word for the staff. Refuses `not-found`. */
export async function addNote(
  db: Database,
  keyring: Keyring,
  author: PersonId,
  engagement: EngagementId,
  text: string,
): Promise<StaffNote | Refused> {
  const key = await journalKey(keyring, engagement);
  if (key === null) return refuse('not-found');
  return withActor(db, { kind: 'staff', person: author }, async (tx) => {
    if (!(await areTold(tx, [engagement]))) return refuse('not-found');
    const [noteId, at] = [randomUUID(), new Date()];
    const content = key.seal(noteField(noteId), text);
    await tx.insert(staffNotes).values({ noteId, engagementId: engagement, author, at, content });
    return { id: noteId, at: toInstant(at), by: author, text, intervention: null };
  });
}

/** A list as somebody wants to see it again. */
export interface SavedView {
  readonly id: string;
  readonly name: string;
  /** The address's query, without its question mark. */
  readonly query: string;
  readonly savedAt: Instant;
}

/** The person's views, by name. */
export async function listViews(db: Database, person: PersonId): Promise<readonly SavedView[]> {
  const rows = await readAs(db, { kind: 'staff', person }, (tx) =>
    tx.select().from(staffViews).orderBy(asc(staffViews.name)),
  );
  return rows.map(toView);
}

/** Saves a view under its name; one of that name is replaced. Refuses `too-many-views`. */
export function saveView(
  db: Database,
  person: PersonId,
  { name, query }: Pick<SavedView, 'name' | 'query'>,
): Promise<SavedView | Refused> {
  return withActor(db, { kind: 'staff', person }, async (tx) => {
    const known = await tx.select({ name: staffViews.name }).from(staffViews);
    if (known.length >= MOST_VIEWS && !known.some((view) => view.name === name)) return refuse('too-many-views');
    const [row] = await tx
      .insert(staffViews)
      .values({ viewId: randomUUID(), person, name, query })
      .onConflictDoUpdate({ target: [staffViews.person, staffViews.name], set: { query, savedAt: new Date() } })
      .returning();
    if (row === undefined) throw new Error('A view vanished as it was saved.');
    return toView(row);
  });
}

/** Forgets a view of the person's; one that is not there is forgotten already. */
export async function forgetView(db: Database, person: PersonId, view: string): Promise<void> {
  await withActor(db, { kind: 'staff', person }, (tx) => tx.delete(staffViews).where(eq(staffViews.viewId, view)));
}

/** The programme's officers: to whom engagements are given. */
export async function listOfficers(db: Database, person: PersonId): Promise<readonly PersonId[]> {
  const rows = await readAs(db, { kind: 'staff', person }, (tx) =>
    tx.select({ person: persons.personId }).from(persons).where(isOpenOfficer),
  );
  return rows.map((row) => row.person as PersonId);
}

async function areTold(tx: Transaction, of: readonly EngagementId[]): Promise<boolean> {
  const [row] = await tx.execute<{ count: number }>(sql`
    select count(*)::int as count from followed where engagement_id = any (${uuids(of)}::uuid[])`);
  return row?.count === new Set(of).size;
}

async function isOfficer(tx: Transaction, person: PersonId): Promise<boolean> {
  const rows = await tx
    .select({ person: persons.personId })
    .from(persons)
    .where(and(eq(persons.personId, person), isOpenOfficer));
  return rows.length > 0;
}

function toView(row: typeof staffViews.$inferSelect): SavedView {
  return { id: row.viewId, name: row.name, query: row.query, savedAt: toInstant(row.savedAt) };
}

function uuids(of: readonly EngagementId[]): string {
  return `{${of.join(',')}}`;
}
