import { asc, eq } from 'drizzle-orm';
import { type PerformanceText, textCommitment } from '../../domain/engagement/execution/performance-text.ts';
import type { EngagementId, Instant, PersonId, Sha256 } from '../../domain/ids.ts';
import type { Side } from '../../domain/side.ts';
import type { Keyring } from '../../keys/keyring.ts';
import { unlessDestroyed } from '../../keys/unless-destroyed.ts';
import type { Database } from '../database.ts';
import { toInstant } from '../instant.ts';
import { isOnSide } from '../private/is-on-side.ts';
import { type Refused, refuse } from '../refusals.ts';
import { performanceTexts } from '../schema/performance-texts.ts';
import type { Viewer } from '../viewer.ts';
import { readAs, withActor } from '../with-actor.ts';

export interface KeptText {
  readonly sha256: Sha256;
  readonly side: Side;
  readonly at: Instant;
  readonly text: PerformanceText;
}

/**
 * Keeps words for both sides before the act that names their commitment: sealed by the engagement's key.
 * The salt is drawn for this command, so that a retry commits to the same hash; words of an act that is
 * refused are named by nothing, and shown to nobody. Refuses `not-found` when it is not the person's side.
 */
export async function keepPerformanceText(
  db: Database,
  keyring: Keyring,
  person: PersonId,
  of: { readonly engagement: EngagementId; readonly side: Side; readonly commandId: string },
  text: PerformanceText,
): Promise<Sha256 | Refused> {
  return withActor(db, { kind: 'person', person }, async (tx) => {
    if (!(await isOnSide(tx, of))) return refuse('not-found');
    const key = await keyring.dataKey({ kind: 'engagement', engagement: of.engagement });
    const sha256 = textCommitment(key.hmac('performance-text-salt', of.commandId), text);
    await tx
      .insert(performanceTexts)
      .values({
        engagementId: of.engagement,
        commitment: sha256,
        side: of.side,
        content: key.seal(fieldOf(sha256), JSON.stringify(text)),
        writtenBy: person,
      })
      .onConflictDoNothing();
    return sha256;
  });
}

/** All that was kept, oldest first, for people of either side. Empty for anybody else, and once erased. */
export async function readPerformanceTexts(
  db: Database,
  keyring: Keyring,
  viewer: Viewer,
  engagement: EngagementId,
): Promise<readonly KeptText[]> {
  const rows = await readAs(db, viewer, (tx) =>
    tx
      .select()
      .from(performanceTexts)
      .where(eq(performanceTexts.engagementId, engagement))
      .orderBy(asc(performanceTexts.writtenAt), asc(performanceTexts.commitment)),
  );
  if (rows.length === 0) return [];
  const key = await unlessDestroyed(keyring.dataKey({ kind: 'engagement', engagement }));
  if (key === null) return [];
  return rows.map((row) => ({
    sha256: row.commitment as Sha256,
    side: row.side as Side,
    at: toInstant(row.writtenAt),
    text: JSON.parse(key.open(fieldOf(row.commitment), row.content)),
  }));
}

function fieldOf(commitment: string): string {
  return `performance-text/${commitment}`;
}
