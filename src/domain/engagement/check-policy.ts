import { isDelay } from '../calendar/delay.ts';
import type { Refusal } from '../refusal.ts';
import { LIMITS } from './limits.ts';
import type { AfterDue, Delays, Policy, SelectionStep } from './policy.ts';
import { policyOutOfRange } from './refusals/opening.ts';

const DELAYS: readonly (keyof Delays)[] = ['decision', 'opening', 'turn', 'freeze', 'review', 'signature', 'longstop'];
const OPTIONAL_DELAYS: readonly (keyof Delays)[] = [
  ...(['eligibility', 'meeting', 'reserve', 'nda', 'signatory', 'renewal', 'supplier'] as const),
  ...(['conditions', 'outcome', 'answer'] as const),
];
const STEPS: readonly SelectionStep[] = ['eligible', 'shortlisted', 'met'];
const AFTER_DUE: readonly (keyof AfterDue)[] = ['stalled', 'sponsors', 'executives', 'mediation'];

/** The delays and numbers that an engagement would live by: delays of one unit, percentages strictly between 0 and 100, each once. */
export function checkPolicy(policy: Policy): Refusal | null {
  const delay = DELAYS.find((name) => !isDelay(policy.delays?.[name]));
  if (delay !== undefined) return policyOutOfRange(`delays/${delay}`);
  const odd = OPTIONAL_DELAYS.find((name) => policy.delays[name] !== undefined && !isDelay(policy.delays[name]));
  if (odd !== undefined) return policyOutOfRange(`delays/${odd}`);
  const after = policy.afterDue === undefined ? undefined : AFTER_DUE.find((name) => !isDelay(policy.afterDue?.[name]));
  if (after !== undefined) return policyOutOfRange(`afterDue/${after}`);
  if (!isWhole(policy.maxTurns, 1, LIMITS.turns)) return policyOutOfRange('maxTurns');
  const percents = policy.reminderPercents;
  const distinct = Array.isArray(percents) && new Set(percents).size === percents.length;
  if (!distinct || percents.length > LIMITS.reminders || !percents.every((percent) => isWhole(percent, 1, 99))) {
    return policyOutOfRange('reminderPercents');
  }
  const steps = policy.selection?.requires ?? [];
  if (!Array.isArray(steps) || !steps.every((step) => STEPS.includes(step)))
    return policyOutOfRange('selection/requires');
  if (policy.nda !== undefined && typeof policy.nda.beforeOpening !== 'boolean') {
    return policyOutOfRange('nda/beforeOpening');
  }
  const rounds = policy.signatureRounds;
  if (rounds !== undefined && !isWhole(rounds.renewals, 0, LIMITS.renewals)) {
    return policyOutOfRange('signatureRounds/renewals');
  }
  if (policy.powerToSign !== undefined && policy.powerToSign !== 'verified') return policyOutOfRange('powerToSign');
  return checkPauses(policy) ?? checkExecution(policy);
}

function checkPauses({ pauses }: Policy): Refusal | null {
  if (pauses === undefined) return null;
  if (!isWhole(pauses.justifiedBusinessDays, 0, LIMITS.pauseDays))
    return policyOutOfRange('pauses/justifiedBusinessDays');
  return isWhole(pauses.awaitingDays, 0, LIMITS.pauseDays) ? null : policyOutOfRange('pauses/awaitingDays');
}

function checkExecution({ execution }: Policy): Refusal | null {
  if (execution === undefined) return null;
  const { followUps } = execution;
  const fit = Array.isArray(followUps) && followUps.length <= LIMITS.followUps && followUps.every(isDelay);
  return fit ? null : policyOutOfRange('execution/followUps');
}

function isWhole(value: number, least: number, most: number): boolean {
  return Number.isSafeInteger(value) && value >= least && value <= most;
}
