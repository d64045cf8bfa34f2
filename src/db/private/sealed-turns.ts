import { and, eq } from 'drizzle-orm';
import { type SealedTurn, turnCommitment } from '../../domain/engagement/turn/sealed-turn.ts';
import type { EngagementId, PersonId, Sha256 } from '../../domain/ids.ts';
import type { Side } from '../../domain/side.ts';
import type { Keyring } from '../../keys/keyring.ts';
import { unlessDestroyed } from '../../keys/unless-destroyed.ts';
import type { Database } from '../database.ts';
import { type Refused, refuse } from '../refusals.ts';
import { sealedTurns } from '../schema/private.ts';
import { ENGINE } from '../viewer.ts';
import { readAs, withActor } from '../with-actor.ts';
import { isOnSide } from './is-on-side.ts';

export interface OpenedTurn extends SealedTurn {
  /** 32 bytes, hexadecimal. */
  readonly salt: string;
}

/**
 * Keeps a turn that a side seals, before its commitment goes to the workflow: sealed by the side's own
 * key, under the commitment. The salt is drawn from the side's key for this very content and command,
 * so that a retry commits to the same hash. Refuses `not-found` when it is not the viewer's side.
 */
export async function storeSealedTurn(
  db: Database,
  keyring: Keyring,
  person: PersonId,
  of: { readonly engagement: EngagementId; readonly side: Side },
  content: SealedTurn,
  commandId: string,
): Promise<{ readonly commitment: Sha256 } | Refused> {
  return withActor(db, { kind: 'person', person }, async (tx) => {
    if (!(await isOnSide(tx, of))) return refuse('not-found');
    const key = await keyring.dataKey({ kind: 'side', ...of });
    const salt = key.hmac('sealed-turn-salt', commandId);
    const committed = turnCommitment(salt, content);
    await tx
      .insert(sealedTurns)
      .values({
        engagementId: of.engagement,
        side: of.side,
        commitment: committed,
        content: key.seal(`sealed-turn/${committed}`, JSON.stringify({ ...content, salt })),
        sealedBy: person,
      })
      .onConflictDoNothing();
    return { commitment: committed };
  });
}

/** What stands under a commitment, for the activity that reveals both sides at once. Null when missing or erased. */
export async function loadSealedTurn(
  db: Database,
  keyring: Keyring,
  of: { readonly engagement: EngagementId; readonly side: Side; readonly commitment: Sha256 },
): Promise<OpenedTurn | null> {
  const [row] = await readAs(db, ENGINE, (tx) =>
    tx
      .select({ content: sealedTurns.content })
      .from(sealedTurns)
      .where(
        and(
          eq(sealedTurns.engagementId, of.engagement),
          eq(sealedTurns.side, of.side),
          eq(sealedTurns.commitment, of.commitment),
        ),
      ),
  );
  if (row === undefined) return null;
  const key = await unlessDestroyed(keyring.dataKey({ kind: 'side', engagement: of.engagement, side: of.side }));
  if (key === null) return null;
  const opened: OpenedTurn = JSON.parse(key.open(`sealed-turn/${of.commitment}`, row.content));
  return opened;
}
