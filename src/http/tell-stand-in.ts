import { tellApprovalAsked } from '../db/outbox/tell-approval-asked.ts';
import { readPresence } from '../db/people/absences.ts';
import { readAwaitedApprovals } from '../db/private/awaited-approvals.ts';
import { awaitedWords } from '../domain/engagement/approval.ts';
import type { CompanyId, PersonId } from '../domain/ids.ts';
import type { Services } from './services.ts';
import { today } from './today.ts';

/** Tells whoever stands in for a person from today which open approvals now await them instead. */
export async function tellStandIn(
  { db, keyring, outbox }: Services,
  absent: PersonId,
  company: CompanyId,
): Promise<void> {
  const day = today();
  const [awaited, presentFor] = await Promise.all([
    readAwaitedApprovals(db, keyring, absent, day),
    readPresence(db, absent, company, day),
  ]);
  for (const { engagement, asked } of awaited.filter((one) => one.company === company)) {
    const instead = awaitedWords(asked, presentFor).filter(({ approver, by }) => approver === absent && by !== absent);
    await tellApprovalAsked(db, { engagement, request: asked.request }, instead);
  }
  outbox.nudge();
}
