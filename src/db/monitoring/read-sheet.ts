import { asc, desc, eq } from 'drizzle-orm';
import type { Stage } from '../../domain/engagement/state.ts';
import type { EngagementId, Instant, PersonId } from '../../domain/ids.ts';
import type { Keyring } from '../../keys/keyring.ts';
import type { Database } from '../database.ts';
import { toInstant } from '../instant.ts';
import { journalKey } from '../journal/whole-journal.ts';
import { followedStays } from '../schema/followed.ts';
import { staffNotes } from '../schema/staff.ts';
import type { Viewer } from '../viewer.ts';
import { readAs } from '../with-actor.ts';
import { noteField } from './interventions.ts';

/** A word of the programme's staff about an engagement. */
export interface StaffNote {
  readonly id: string;
  readonly at: Instant;
  readonly by: PersonId;
  readonly text: string;
  readonly intervention: string | null;
}

/** What the staff noted, the latest first. Nothing once the engagement's key was destroyed. */
export async function readNotes(
  db: Database,
  keyring: Keyring,
  viewer: Viewer,
  engagement: EngagementId,
): Promise<readonly StaffNote[]> {
  const rows = await readAs(db, viewer, (tx) =>
    tx
      .select()
      .from(staffNotes)
      .where(eq(staffNotes.engagementId, engagement))
      .orderBy(desc(staffNotes.at), asc(staffNotes.noteId)),
  );
  const key = rows.length === 0 ? null : await journalKey(keyring, engagement);
  if (key === null) return [];
  return rows.map((row) => ({
    id: row.noteId,
    at: toInstant(row.at),
    by: row.author as PersonId,
    text: key.open(noteField(row.noteId), row.content),
    intervention: row.interventionId,
  }));
}

/** Its stays in stages that are over, in order. */
export async function readStays(db: Database, viewer: Viewer, engagement: EngagementId) {
  const rows = await readAs(db, viewer, (tx) =>
    tx.select().from(followedStays).where(eq(followedStays.engagementId, engagement)).orderBy(asc(followedStays.n)),
  );
  return rows.map(({ stage, days, until }) => ({ stage: stage as Stage, days, until: toInstant(until) }));
}
