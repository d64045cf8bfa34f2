import type { Refusal } from '../refusal.ts';
import { LIMITS, LONGEST_DELAY_MS } from './limits.ts';
import type { Policy } from './policy.ts';
import { policyOutOfRange } from './refusals/opening.ts';

const DURATIONS = ['decisionMs', 'turnMs', 'reviewMs', 'signatureMs', 'longstopMs'] as const;

/** The durations and numbers that an engagement would live by: whole milliseconds, percentages strictly between 0 and 100, each once. */
export function checkPolicy(policy: Policy): Refusal | null {
  const wrong = DURATIONS.find((field) => !isWhole(policy[field], 1, LONGEST_DELAY_MS));
  if (wrong !== undefined) return policyOutOfRange(wrong);
  if (!isWhole(policy.maxTurns, 1, LIMITS.turns)) return policyOutOfRange('maxTurns');
  const percents = policy.reminderPercents;
  const distinct = Array.isArray(percents) && new Set(percents).size === percents.length;
  if (!distinct || percents.length > LIMITS.reminders || !percents.every((percent) => isWhole(percent, 1, 99))) {
    return policyOutOfRange('reminderPercents');
  }
  return null;
}

function isWhole(value: number, least: number, most: number): boolean {
  return Number.isSafeInteger(value) && value >= least && value <= most;
}
