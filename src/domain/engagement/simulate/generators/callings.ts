import { plusMs } from '../../../calendar/instant.ts';
import type { CallingId, ClauseId } from '../../../ids.ts';
import type { Office } from '../../calling.ts';
import { DAY_MS } from '../cast.ts';
import type { Situation, SomeGenerators } from '../situation.ts';

/** People from outside: an adviser, a mediator, both called and sent away. */
export const CALLINGS = {
  'invite-adviser': {
    weight: 0.3,
    make: (situation) => {
      const { random, state, now } = situation;
      const clauses = (Object.keys(state.clauses) as ClauseId[]).filter(() => random.chance(0.5));
      const until = plusMs(now, (random.below(60) - 2) * DAY_MS);
      return { type: 'invite-adviser', calling: somebody(situation, 'inpi-adviser'), until, clauses };
    },
  },
  'name-mediator': {
    weight: 3,
    make: (situation) => ({ type: 'name-mediator', calling: somebody(situation, 'mediator') }),
  },
  'call-off': {
    weight: 0.5,
    make: ({ random, state }) => {
      const called = random.pick(state.callings ?? []);
      return called === undefined ? null : { type: 'call-off', calling: called.calling };
    },
  },
} satisfies SomeGenerators;

/** Mostly whom somebody has called already, so that sides agree; else somebody new. */
function somebody({ random, state: { callings = [], rev } }: Situation, office: Office): CallingId {
  const called = callings.find((one) => one.office === office);
  return called !== undefined && random.chance(0.7) ? called.calling : (`${office}-${rev}` as CallingId);
}
