import { parisDate } from '../../calendar/paris-time.ts';
import type { Instant } from '../../ids.ts';
import type { Refusal } from '../../refusal.ts';
import { SIDES } from '../../side.ts';
import { canBeBound } from '../company-status.ts';
import type { Policy } from '../policy.ts';
import type { SigningCheck } from '../power.ts';
import {
  companyClosed,
  powerAmount,
  powerExpired,
  powerNotVerified,
  powerScope,
  ruleRefusesSignature,
} from '../refusals/power.ts';

/**
 * Whether the signatory's power, as looked up just before, carries this signature today (Paris date). Both
 * companies are asked about: who signs with a company that can no longer be bound holds nothing.
 */
export function checkPower(policy: Policy, check: SigningCheck | undefined, now: Instant): Refusal | null {
  if (policy.powerToSign === undefined) return null;
  if (check === undefined) return powerNotVerified;
  const unable = SIDES.find((side) => !canBeBound(check.companies[side]));
  if (unable !== undefined) return companyClosed(unable);
  const { power, amount } = check;
  if (power === null || !power.verified) return powerNotVerified;
  if (!power.inScope) return powerScope;
  const today = parisDate(now);
  if (today < power.validFrom || (power.validTo !== null && today > power.validTo)) return powerExpired;
  if (power.maxAmount !== null && amount !== null && amount > power.maxAmount) return powerAmount;
  const [fault] = check.rules;
  return fault === undefined ? null : ruleRefusesSignature(fault);
}
