import { parisDate } from '../../calendar/paris-time.ts';
import type { CalendarDate } from '../../ids.ts';
import type { PowerHeld, SigningCheck } from '../power.ts';
import type { Situation } from './situation.ts';

const LONG_AGO = '2000-01-01' as CalendarDate;
const BUDGET = 5_000_000;

/** What the door may find before a signature: mostly a power that carries it, else one of the ways in which none does. */
export function signingCheckOf({ random, now }: Situation): SigningCheck {
  const today = parisDate(now);
  const power: PowerHeld = {
    power: 'declared',
    basis:
      random.pick(['legal-representative', 'delegation-of-power', 'delegation-of-signature']) ?? 'delegation-of-power',
    verified: !random.chance(0.1),
    inScope: !random.chance(0.05),
    validFrom: LONG_AGO,
    validTo: random.chance(0.05) ? LONG_AGO : random.chance(0.5) ? today : null,
    maxAmount: random.chance(0.05) ? BUDGET - 1 : random.chance(0.5) ? BUDGET : null,
    documentSha256: null,
  };
  return {
    power: random.chance(0.05) ? null : power,
    amount: random.chance(0.2) ? null : BUDGET,
    companies: { startup: random.chance(0.02) ? 'closed' : 'active', industrial: null },
    register: { startup: null, industrial: null },
    rules: [],
  };
}
