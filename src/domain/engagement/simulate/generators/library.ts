import { sha256Hex } from '../../../evidence/sha256.ts';
import type { ClauseId } from '../../../ids.ts';
import type { SomeGenerators } from '../situation.ts';
import { CLAUSES } from './clauses.ts';
import { worded } from './worded.ts';

/** A newer clause library: proposed, then adopted by both sides or not. */
export const LIBRARY = {
  'propose-library-adoption': {
    weight: 0.3,
    make: ({ random, state }) => ({
      type: 'propose-library-adoption',
      libraryHash: sha256Hex(`library ${random.below(3)}`),
      reopens: (Object.keys(state.clauses) as ClauseId[]).filter(() => random.chance(0.3)),
      adds: CLAUSES.filter(() => random.chance(0.1)),
    }),
  },
  'accept-library-adoption': { weight: 6, make: () => ({ type: 'accept-library-adoption' }) },
  'decline-library-adoption': {
    weight: 2,
    make: ({ random }) => ({ type: 'decline-library-adoption', reason: worded(random) }),
  },
  'withdraw-library-adoption': { weight: 1, make: () => ({ type: 'withdraw-library-adoption' }) },
} satisfies SomeGenerators;
