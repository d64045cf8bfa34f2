import { randomUUID } from 'node:crypto';
import { asc, eq } from 'drizzle-orm';
import type { CallingId, ClauseId, EngagementId, Instant } from '../../domain/ids.ts';
import type { Side } from '../../domain/side.ts';
import type { Keyring } from '../../keys/keyring.ts';
import { unlessDestroyed } from '../../keys/unless-destroyed.ts';
import type { Database } from '../database.ts';
import { toInstant } from '../instant.ts';
import type { Refused } from '../refusals.ts';
import { advice } from '../schema/callings.ts';
import type { Viewer } from '../viewer.ts';
import { readAs } from '../with-actor.ts';
import { whileCallHolds } from './while-call-holds.ts';

/** One word of the thread between an adviser and both sides. */
export interface Advice {
  readonly id: string;
  readonly calling: CallingId;
  readonly clause: ClauseId;
  /** Who speaks: a side, or null for the adviser. */
  readonly side: Side | null;
  readonly text: string;
  readonly at: Instant;
}

/** Says something in an adviser's thread, for a side or, with `side` null, as the adviser. Refused where the call does not hold. */
export async function writeAdvice(
  db: Database,
  keyring: Keyring,
  viewer: Extract<Viewer, { readonly kind: 'person' | 'called' }>,
  said: {
    readonly engagement: EngagementId;
    readonly calling: CallingId;
    readonly clause: ClauseId;
    readonly side: Side | null;
    readonly text: string;
  },
): Promise<{ readonly id: string } | Refused> {
  const id = randomUUID();
  const { engagement } = said;
  const key = await keyring.dataKey({ kind: 'engagement', engagement });
  const refused = await whileCallHolds(db, viewer, (tx) =>
    tx.insert(advice).values({
      adviceId: id,
      engagementId: engagement,
      callingId: said.calling,
      side: said.side,
      clause: said.clause,
      content: key.seal(field(id), said.text),
      author: viewer.person,
    }),
  );
  return refused ?? { id };
}

/** What was said in the threads that the viewer may read, oldest first. */
export async function readAdvice(
  db: Database,
  keyring: Keyring,
  viewer: Viewer,
  engagement: EngagementId,
): Promise<readonly Advice[]> {
  const rows = await readAs(db, viewer, (tx) =>
    tx
      .select()
      .from(advice)
      .where(eq(advice.engagementId, engagement))
      .orderBy(asc(advice.writtenAt), asc(advice.adviceId)),
  );
  if (rows.length === 0) return [];
  const key = await unlessDestroyed(keyring.dataKey({ kind: 'engagement', engagement }));
  if (key === null) return [];
  return rows.map((row) => ({
    id: row.adviceId,
    calling: row.callingId as CallingId,
    clause: row.clause as ClauseId,
    side: row.side as Side | null,
    text: key.open(field(row.adviceId), row.content),
    at: toInstant(row.writtenAt),
  }));
}

function field(id: string): string {
  return `advice/${id}`;
}
