import { sql } from 'drizzle-orm';
import type { LearnedStay } from '../../domain/monitoring/portfolio/learned-stays.ts';
import type { UsualStay } from '../../domain/monitoring/signals/signals-of.ts';
import type { Transaction } from '../with-actor.ts';
import { LEARNING_JOB } from './job-policy.ts';

/** What was learned last of how long engagements usually stay; nothing as long as nothing was. */
export async function readLearnedStays(tx: Transaction): Promise<readonly LearnedStay[]> {
  const [row] = await tx.execute<{ report: { stays?: readonly LearnedStay[] } }>(
    sql`select report from programme_jobs where job = ${LEARNING_JOB}`,
  );
  return row?.report.stays ?? [];
}

/** The learned threshold of a stage where it is in use; else null, and the experts' holds. */
export async function readUsualStays(tx: Transaction): Promise<UsualStay> {
  return usualStayOf(await readLearnedStays(tx));
}

export function usualStayOf(learned: readonly LearnedStay[]): UsualStay {
  const inUse = new Map(learned.map(({ stage, days, inUse: used }) => [stage, used ? days : null]));
  return (stage) => inUse.get(stage) ?? null;
}
