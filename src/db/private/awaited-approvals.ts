import { and, desc, eq, inArray, ne, sql } from 'drizzle-orm';
import { nextApprovers } from '../../domain/engagement/approval.ts';
import type { EngagementId, PersonId } from '../../domain/ids.ts';
import type { Side } from '../../domain/side.ts';
import type { Keyring } from '../../keys/keyring.ts';
import { unlessDestroyed } from '../../keys/unless-destroyed.ts';
import type { Database } from '../database.ts';
import { approvalRequests, approvalVerdicts } from '../schema/approvals.ts';
import { engagements } from '../schema/engagements.ts';
import { readAs } from '../with-actor.ts';
import { type ApprovalRequest, openApprovals } from './approvals.ts';

export interface AwaitedApproval {
  readonly engagement: EngagementId;
  readonly side: Side;
  readonly asked: ApprovalRequest;
}

/** Approvals that await this person's word now, over all engagements that still live, oldest first. */
export async function readAwaitedApprovals(
  db: Database,
  keyring: Keyring,
  person: PersonId,
): Promise<readonly AwaitedApproval[]> {
  const { requests, verdicts } = await readAs(db, { kind: 'person', person }, async (tx) => {
    // One of an act is open at a time: the last.
    const { engagementId, side, act, askedAt } = approvalRequests;
    const rows = await tx
      .selectDistinctOn([engagementId, side, act])
      .from(approvalRequests)
      .innerJoin(
        engagements,
        and(eq(engagements.engagementId, engagementId), sql`${engagements.model} -> 'ended' = 'null'::jsonb`),
      )
      .where(ne(approvalRequests.author, person))
      .orderBy(engagementId, side, act, desc(askedAt));
    const found = rows.map((row) => row.approval_requests);
    const ids = found.map(({ requestId }) => requestId);
    const words =
      ids.length === 0 ? [] : await tx.select().from(approvalVerdicts).where(inArray(approvalVerdicts.requestId, ids));
    return { requests: found, verdicts: words };
  });
  const opened = await Promise.all(
    requests.map(async (row): Promise<readonly AwaitedApproval[]> => {
      const engagement = row.engagementId as EngagementId;
      const side = row.side as Side;
      const key = await unlessDestroyed(keyring.dataKey({ kind: 'side', engagement, side }));
      if (key === null) return [];
      const { requests: asked } = openApprovals(key, { chains: [], requests: [row], verdicts });
      return asked.map((one) => ({ engagement, side, asked: one }));
    }),
  );
  return opened
    .flat()
    .filter(({ asked }) => nextApprovers(asked).includes(person))
    .sort((a, b) => Date.parse(a.asked.askedAt) - Date.parse(b.asked.askedAt));
}
