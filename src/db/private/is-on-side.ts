import { and, eq, sql } from 'drizzle-orm';
import type { EngagementId } from '../../domain/ids.ts';
import type { Side } from '../../domain/side.ts';
import { engagements } from '../schema/engagements.ts';
import type { Transaction } from '../with-actor.ts';

/**
 * Whether the transaction's viewer belongs to this side of the engagement, and not to both: asked before
 * writing, so that a stranger gets a refusal instead of the policy's error.
 */
export async function isOnSide(
  tx: Transaction,
  of: { readonly engagement: EngagementId; readonly side: Side },
): Promise<boolean> {
  const [own, other] =
    of.side === 'startup'
      ? [engagements.startup, engagements.industrial]
      : [engagements.industrial, engagements.startup];
  const rows = await tx
    .select({ id: engagements.engagementId })
    .from(engagements)
    .where(
      and(
        eq(engagements.engagementId, of.engagement),
        sql`${own} = any (app.companies())`,
        sql`${other} <> all (app.companies())`,
      ),
    );
  return rows.length > 0;
}
