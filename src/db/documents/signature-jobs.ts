import { asc, eq, sql } from 'drizzle-orm';
import type { EngagementId, Instant, PersonId, Sha256 } from '../../domain/ids.ts';
import type { Side } from '../../domain/side.ts';
import type { Database } from '../database.ts';
import { toInstant, toInstantOrNull } from '../instant.ts';
import { signatureJobs } from '../schema/signature-jobs.ts';
import { ENGINE, type Viewer } from '../viewer.ts';
import { readAs, withActor } from '../with-actor.ts';

export interface SignatureJob {
  readonly key: string;
  readonly engagement: EngagementId;
  readonly person: PersonId;
  readonly side: Side;
  readonly status: 'pending' | 'retrying' | 'signed' | 'discarded';
  readonly attempts: number;
  /** Why the last try failed, for example `timestamp-unavailable`. */
  readonly lastErrorCode: string | null;
  readonly nextTryAt: Instant | null;
  readonly requestedAt: Instant;
  readonly documentSha256: Sha256 | null;
  readonly signedAt: Instant | null;
}

/** A try begins: counted, and shown while it lasts. Returns the signed result when an earlier try had succeeded. */
export async function beginSignature(
  db: Database,
  job: { readonly key: string; readonly engagement: EngagementId; readonly person: PersonId; readonly side: Side },
): Promise<{ readonly documentSha256: Sha256; readonly signedAt: Instant } | null> {
  const [row] = await withActor(db, ENGINE, (tx) =>
    tx
      .insert(signatureJobs)
      .values({ key: job.key, engagementId: job.engagement, personId: job.person, side: job.side, attempts: 1 })
      .onConflictDoUpdate({ target: signatureJobs.key, set: { attempts: sql`${signatureJobs.attempts} + 1` } })
      .returning(),
  );
  return row === undefined ? null : outcomeOf(row);
}

function outcomeOf(row: typeof signatureJobs.$inferSelect): { documentSha256: Sha256; signedAt: Instant } | null {
  if (row.status !== 'signed' || row.documentSha256 === null || row.signedAt === null) return null;
  return { documentSha256: row.documentSha256 as Sha256, signedAt: toInstant(row.signedAt) };
}

/** A try failed: why, and when the next one comes. */
export async function retrySignature(db: Database, key: string, errorCode: string, nextTryAt: Date): Promise<void> {
  await withActor(db, ENGINE, (tx) =>
    tx
      .update(signatureJobs)
      .set({ status: 'retrying', lastErrorCode: errorCode, nextTryAt })
      .where(sql`${signatureJobs.key} = ${key} and ${signatureJobs.status} <> 'signed'`),
  );
}

/** Signed and stamped. The first result stands: it is given back, whoever made it. */
export async function finishSignature(
  db: Database,
  key: string,
  result: { readonly documentSha256: Sha256; readonly signedAt: Instant },
): Promise<{ readonly documentSha256: Sha256; readonly signedAt: Instant }> {
  const [kept] = await withActor(db, ENGINE, async (tx) => {
    await tx
      .update(signatureJobs)
      .set({
        status: 'signed',
        documentSha256: result.documentSha256,
        signedAt: new Date(result.signedAt),
        lastErrorCode: null,
        nextTryAt: null,
      })
      .where(sql`${signatureJobs.key} = ${key} and ${signatureJobs.status} <> 'signed'`);
    return tx.select().from(signatureJobs).where(eq(signatureJobs.key, key));
  });
  if (kept?.documentSha256 === null || kept?.signedAt === null || kept === undefined) return result;
  return { documentSha256: kept.documentSha256 as Sha256, signedAt: toInstant(kept.signedAt) };
}

/** Signatures made and in the making, oldest first: staff see them too, they are process. */
export async function listSignatureJobs(
  db: Database,
  viewer: Viewer,
  engagement: EngagementId,
): Promise<readonly SignatureJob[]> {
  const rows = await readAs(db, viewer, (tx) =>
    tx
      .select()
      .from(signatureJobs)
      .where(eq(signatureJobs.engagementId, engagement))
      .orderBy(asc(signatureJobs.requestedAt)),
  );
  return rows.map((row) => ({
    key: row.key,
    engagement: row.engagementId as EngagementId,
    person: row.personId as PersonId,
    side: row.side as Side,
    status: row.status as SignatureJob['status'],
    attempts: row.attempts,
    lastErrorCode: row.lastErrorCode,
    nextTryAt: toInstantOrNull(row.nextTryAt),
    requestedAt: toInstant(row.requestedAt),
    documentSha256: row.documentSha256 as Sha256 | null,
    signedAt: toInstantOrNull(row.signedAt),
  }));
}
