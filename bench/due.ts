import { setTimeout as sleep } from 'node:timers/promises';
import type { Database } from '../src/db/database.ts';
import { DEFAULT_POLICY } from '../src/domain/engagement/policy.ts';
import { openEngagementClient } from '../src/temporal/open-engagement-client.ts';
import { Engine, manyAtOnce, withJournal } from './engine.ts';
import type { Bench, Figure } from './figure.ts';
import { startInstallation } from './installation.ts';

const AT_ONCE = 24;
/** Time to start one, at the slowest, milliseconds: the common instant lies beyond the last start. */
const START_MS = 40;
const LEAST_MS = 5_000;
const GIVE_UP_MS = 180_000;

/**
 * Deadlines that fall due at the very same instant.
 *
 * @param size - how many
 */
export function benchDue(size: number): Bench {
  return async () => {
    const installation = await startInstallation();
    const { engagements, close } = await openEngagementClient(installation.config);
    try {
      return await withJournal(installation.databaseUrl, (db, notices) =>
        measure(new Engine(engagements, notices), db, size),
      );
    } finally {
      await close();
      await installation.stop();
    }
  };
}

async function measure(engine: Engine, db: Database, size: number): Promise<readonly Figure[]> {
  const due = Date.now() + LEAST_MS + size * START_MS;
  const { afterDue: _none, ...policy } = DEFAULT_POLICY;
  await manyAtOnce(size, AT_ONCE, () => {
    const delays = { ...policy.delays, decision: { ms: due - Date.now() } };
    return engine.apply({ ...policy, delays, reminderPercents: [] });
  });
  if (Date.now() > due) throw new Error('The last was started after the deadline of all.');
  await sleep(due - Date.now());
  const handled = await untilAllHandled(db, size);
  return [
    {
      ...{ name: `The last of ${size} deadlines of one instant, handled after`, unit: 'ms', limit: 60_000 },
      value: handled.last - due,
    },
    { name: 'Handled before their instant', value: handled.early, unit: 'count', limit: 0 },
    { name: 'Handled twice', value: handled.twice, unit: 'count', limit: 0 },
  ];

  async function untilAllHandled(journal: Database, count: number) {
    for (const end = Date.now() + GIVE_UP_MS; ; await sleep(200)) {
      const [row] = await journal.engine`
        select count(distinct engagement_id)::int as handled, count(*)::int as entries,
               count(*) filter (where at < ${new Date(due - 1_000).toISOString()})::int as early,
               extract(epoch from max(recorded_at)) * 1000 as last
          from journal where seq > 1`;
      if (Number(row?.['handled']) === count) {
        const each = await journal.engine`select count(*)::int as n from journal where seq > 1 group by engagement_id`;
        const usual = Math.min(...each.map(({ n }) => Number(n)));
        const twice = each.filter(({ n }) => Number(n) > usual).length;
        return { last: Number(row?.['last']), early: Number(row?.['early']), twice };
      }
      if (Date.now() > end) throw new Error(`Only ${row?.['handled']} of ${count} were handled.`);
    }
  }
}
