import { and, desc, eq, inArray, ne, sql } from 'drizzle-orm';
import { presentFor } from '../../domain/engagement/absence.ts';
import { placeOf } from '../../domain/engagement/approval.ts';
import type { CalendarDate, CompanyId, EngagementId, PersonId } from '../../domain/ids.ts';
import type { Side } from '../../domain/side.ts';
import type { Keyring } from '../../keys/keyring.ts';
import { unlessDestroyed } from '../../keys/unless-destroyed.ts';
import type { Database } from '../database.ts';
import { lasting } from '../people/absences.ts';
import { approvalRequests, approvalVerdicts } from '../schema/approvals.ts';
import { engagements } from '../schema/engagements.ts';
import { readAs } from '../with-actor.ts';
import { type ApprovalRequest, openApprovals } from './approvals.ts';

export interface AwaitedApproval {
  readonly engagement: EngagementId;
  readonly side: Side;
  /** The company of that side. */
  readonly company: CompanyId;
  readonly asked: ApprovalRequest;
  /** The approver who is away, in whose place it awaits the person; null for their own place. */
  readonly standsInFor: PersonId | null;
}

/** Approvals that await this person's word now, for themselves or in the place of a colleague who is away, over all engagements that still live, oldest first. */
export async function readAwaitedApprovals(
  db: Database,
  keyring: Keyring,
  person: PersonId,
  today: CalendarDate,
): Promise<readonly AwaitedApproval[]> {
  const { requests, verdicts, away } = await readAs(db, { kind: 'person', person }, async (tx) => {
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
    const found = rows.map(({ approval_requests: request, engagements: { startup, industrial } }) => ({
      ...request,
      company: request.side === 'startup' ? startup : industrial,
    }));
    const ids = found.map(({ requestId }) => requestId);
    const words =
      ids.length === 0 ? [] : await tx.select().from(approvalVerdicts).where(inArray(approvalVerdicts.requestId, ids));
    return { requests: found, verdicts: words, away: await lasting(tx, today) };
  });
  const opened = await Promise.all(
    requests.map(async (row): Promise<readonly AwaitedApproval[]> => {
      const engagement = row.engagementId as EngagementId;
      const side = row.side as Side;
      const company = row.company as CompanyId;
      const key = await unlessDestroyed(keyring.dataKey({ kind: 'side', engagement, side }));
      if (key === null) return [];
      const { requests: asked } = openApprovals(key, { chains: [], requests: [row], verdicts });
      const absences = away.filter((one) => one.company === company);
      return asked.flatMap((one) => {
        const place = placeOf(person, one, (colleague) => presentFor(colleague, absences, today));
        return place === null
          ? []
          : [{ engagement, side, company, asked: one, standsInFor: place === person ? null : place }];
      });
    }),
  );
  return opened.flat().sort((a, b) => Date.parse(a.asked.askedAt) - Date.parse(b.asked.askedAt));
}
