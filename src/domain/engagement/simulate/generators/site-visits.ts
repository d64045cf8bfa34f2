import { addDays } from '../../../calendar/civil-date.ts';
import { parisDate } from '../../../calendar/paris-time.ts';
import { sha256Hex } from '../../../evidence/sha256.ts';
import type { Situation, SomeGenerators } from '../situation.ts';

const WORDS = sha256Hex('who comes, and where');

/** Work on the other side's site: now and then with dates that make no sense. */
export const SITE_VISITS = {
  'announce-visit': {
    weight: 2,
    make: ({ random, now }) => {
      const from = addDays(parisDate(now), random.below(20) - 1);
      const until = addDays(from, random.below(10) - 1);
      return { type: 'announce-visit', from, until, certificateUntil: until, detailsSha256: WORDS };
    },
  },
  'expect-visit': { weight: 4, make: (at) => ({ type: 'expect-visit', visit: visit(at) }) },
  'call-off-visit': {
    weight: 1,
    make: (at) => ({ type: 'call-off-visit', visit: visit(at), reasonSha256: WORDS }),
  },
} satisfies SomeGenerators;

function visit({ state, random }: Situation): number {
  return random.pick(state.execution?.visits ?? [])?.number ?? 1 + random.below(3);
}
