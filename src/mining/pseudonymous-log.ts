import { randomBytes } from 'node:crypto';
import { sha256Hex } from '../domain/evidence/sha256.ts';
import type { EngagementId } from '../domain/ids.ts';
import { ocelOf } from '../domain/monitoring/export/ocel-of.ts';
import { xesOf } from '../domain/monitoring/export/xes-of.ts';
import type { ProcessFact } from '../domain/monitoring/facts/process-fact.ts';

/** Enough that no two engagements of one export meet. */
const NAME_DIGITS = 16;

export const MINING_FORMATS = ['ocel', 'xes'] as const;
export type MiningFormat = (typeof MINING_FORMATS)[number];

/**
 * The facts of an engagement as a log for process mining, under a pseudonym made anew each time, so that two
 * exports cannot be laid one upon the other by name.
 */
export function pseudonymousLog(engagement: EngagementId, facts: readonly ProcessFact[], format: MiningFormat): string {
  const salt = randomBytes(32).toString('hex');
  const name = sha256Hex(`${salt}/${engagement}`).slice(0, NAME_DIGITS);
  return format === 'ocel' ? `${JSON.stringify(ocelOf(name, facts), null, 1)}\n` : xesOf(name, facts);
}
