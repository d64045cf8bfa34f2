import type { Refusal } from '../../refusal.ts';
import type { Acknowledgement } from '../frozen-text.ts';
import { LIMITS } from '../limits.ts';
import { acknowledgedTwice } from '../refusals/text.ts';
import { checkRequiredText } from '../turn/check-text.ts';

/** Warnings that somebody takes knowingly: each named once, with its reason. */
export function checkAcknowledged(acknowledged: readonly Acknowledgement[]): Refusal | null {
  for (const [index, { rule, reason }] of acknowledged.entries()) {
    if (acknowledged.findIndex((other) => other.rule === rule) < index) return acknowledgedTwice(index);
    const fault = checkRequiredText(reason, LIMITS.remark, `/command/acknowledged/${index}/reason`);
    if (fault !== null) return fault;
  }
  return null;
}
