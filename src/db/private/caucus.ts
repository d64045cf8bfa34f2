import { randomUUID } from 'node:crypto';
import { and, asc, eq } from 'drizzle-orm';
import type { CallingId, EngagementId, Instant } from '../../domain/ids.ts';
import type { Side } from '../../domain/side.ts';
import type { Keyring } from '../../keys/keyring.ts';
import { unlessDestroyed } from '../../keys/unless-destroyed.ts';
import { whileCallHolds } from '../callings/while-call-holds.ts';
import type { Database } from '../database.ts';
import { toInstant } from '../instant.ts';
import type { Refused } from '../refusals.ts';
import { caucusNotes } from '../schema/callings.ts';
import type { Viewer } from '../viewer.ts';
import { readAs } from '../with-actor.ts';

/** A word between a mediator and one side. */
export interface CaucusNote {
  readonly id: string;
  readonly calling: CallingId;
  readonly writer: 'side' | 'mediator';
  readonly text: string;
  readonly at: Instant;
}

interface Caucus {
  readonly engagement: EngagementId;
  readonly side: Side;
}

/** Writes to the other end of a private thread, sealed by the side's own key. Refused where no mediation goes on. */
export async function writeCaucus(
  db: Database,
  keyring: Keyring,
  viewer: Extract<Viewer, { readonly kind: 'person' | 'called' }>,
  of: Caucus & { readonly calling: CallingId },
  text: string,
): Promise<{ readonly id: string } | Refused> {
  const id = randomUUID();
  const key = await keyring.dataKey({ kind: 'side', engagement: of.engagement, side: of.side });
  const refused = await whileCallHolds(db, viewer, (tx) =>
    tx.insert(caucusNotes).values({
      noteId: id,
      engagementId: of.engagement,
      callingId: of.calling,
      side: of.side,
      writer: viewer.kind === 'called' ? 'mediator' : 'side',
      content: key.seal(field(id), text),
      author: viewer.person,
    }),
  );
  return refused ?? { id };
}

/** A side's thread with its mediators, oldest first; for a mediator, the thread of their own mediation. */
export async function readCaucus(
  db: Database,
  keyring: Keyring,
  viewer: Extract<Viewer, { readonly kind: 'person' | 'called' }>,
  of: Caucus,
): Promise<readonly CaucusNote[]> {
  const rows = await readAs(db, viewer, (tx) =>
    tx
      .select()
      .from(caucusNotes)
      .where(and(eq(caucusNotes.engagementId, of.engagement), eq(caucusNotes.side, of.side)))
      .orderBy(asc(caucusNotes.writtenAt), asc(caucusNotes.noteId)),
  );
  if (rows.length === 0) return [];
  const key = await unlessDestroyed(keyring.dataKey({ kind: 'side', engagement: of.engagement, side: of.side }));
  if (key === null) return [];
  return rows.map((row) => ({
    id: row.noteId,
    calling: row.callingId as CallingId,
    writer: row.writer as CaucusNote['writer'],
    text: key.open(field(row.noteId), row.content),
    at: toInstant(row.writtenAt),
  }));
}

function field(id: string): string {
  return `caucus/${id}`;
}
