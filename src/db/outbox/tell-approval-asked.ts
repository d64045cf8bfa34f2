import type { AwaitedWord } from '../../domain/engagement/approval.ts';
import type { EngagementId } from '../../domain/ids.ts';
import type { Database } from '../database.ts';

/** Leaves word for those whose approval is awaited, once each for a request; the dispatcher writes to them. Of what is approved it says nothing. */
export async function tellApprovalAsked(
  db: Database,
  { engagement, request }: { readonly engagement: EngagementId; readonly request: string },
  awaited: readonly AwaitedWord[],
): Promise<void> {
  const persons = [...new Set(awaited.map(({ by }) => by))];
  for (const person of persons) {
    const payload = JSON.stringify({ engagement, person });
    await db.engine`
      insert into outbox (key, topic, payload) values (${`approval-${request}-${person}`}, 'approval-asked', ${payload}::jsonb)
      on conflict (key) do nothing`;
  }
}
