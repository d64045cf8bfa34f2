import { tellApprovalAsked } from '../db/outbox/tell-approval-asked.ts';
import { awayOn, readPresence } from '../db/people/absences.ts';
import { readAwaitedApprovals } from '../db/private/awaited-approvals.ts';
import { awaitedWords } from '../domain/engagement/approval.ts';
import type { CalendarDate, CompanyId, PersonId } from '../domain/ids.ts';
import type { Services } from './services.ts';
import { today } from './today.ts';

type Parts = Pick<Services, 'db' | 'keyring'> & { readonly outbox: Pick<Services['outbox'], 'nudge'> };

/** Tells whoever stands in for a person from today which open approvals now await them instead, once each. */
export async function tellStandIn({ db, keyring, outbox }: Parts, absent: PersonId, company: CompanyId): Promise<void> {
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

/** The same for everybody who is away on this day. Asked each day: an absence may have been noted long before it begins. */
export async function tellStandIns(parts: Parts, day: CalendarDate): Promise<{ readonly away: number }> {
  const away = await awayOn(parts.db, day);
  for (const { person, company } of away) await tellStandIn(parts, person, company);
  return { away: away.length };
}
