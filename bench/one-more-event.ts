import { sql } from 'drizzle-orm';
import type { Database } from '../src/db/database.ts';
import type { Place } from '../src/db/monitoring/followed-row.ts';
import { writeFollowed } from '../src/db/monitoring/write-followed.ts';
import { ENGINE } from '../src/db/viewer.ts';
import { withActor } from '../src/db/with-actor.ts';
import type { ClauseId, EngagementId } from '../src/domain/ids.ts';
import { type Following, followFacts } from '../src/domain/monitoring/portfolio/following.ts';
import { programmeDays } from '../src/domain/monitoring/portfolio/programme-days.ts';
import { otherSide, type Side } from '../src/domain/side.ts';
import { timed } from './timing.ts';

interface Kept extends Record<string, unknown> {
  readonly engagement: EngagementId;
  readonly seq: number;
  readonly place: Place;
  readonly following: Pick<Following, 'summary' | 'record'>;
}

/** Engagements in negotiation, by an order of no meaning: spread over the whole table. */
export async function someInTalks(db: Database, count: number): Promise<readonly EngagementId[]> {
  const rows = await withActor(db, ENGINE, (tx) =>
    tx.execute<{ id: EngagementId }>(sql`
      select engagement_id as id from followed where open and stage = 'negotiating' order by md5(engagement_id::text) limit ${count}`),
  );
  return rows.map(({ id }) => id);
}

/** Milliseconds that one more event costs: a turn with a clause, folded into what is kept and written with all its sums. */
export async function oneMoreEvent(db: Database, engagement: EngagementId, at: number): Promise<number> {
  return timed(() =>
    withActor(db, ENGINE, async (tx) => {
      const [kept] = await tx.execute<Kept>(sql`
        select engagement_id as engagement, seq, json_build_object('summary', summary, 'record', record) as following,
               json_build_object('call', call_id, 'sector', sector, 'region', region, 'startup', startup,
                                 'industrial', industrial, 'words', words) as place
          from followed where engagement_id = ${engagement} for update`);
      if (kept === undefined) throw new Error('nothing is kept of it');
      const before = { ...kept.following, tabled: {} };
      const side: Side = before.summary.awaiting[0] ?? 'startup';
      const common = { at, side, stage: 'negotiating', awaiting: [otherSide(side)] } as const;
      const facts = [
        { kind: 'clause-tabled', clause: 'exclusivity' as ClauseId, ...common },
        { kind: 'turn-sent', ...common },
      ] as const;
      const done = followFacts(before, facts, programmeDays());
      if (done === null) throw new Error('nothing is told of it');
      const { following, progress } = done;
      const next = {
        engagement,
        seq: kept.seq + facts.length,
        place: kept.place,
        following,
        nextDeadlineAt: null,
        progress,
      };
      await writeFollowed(tx, [{ next, before: before.record }], at);
    }),
  );
}
