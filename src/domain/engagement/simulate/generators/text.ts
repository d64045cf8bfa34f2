import type { ClauseId } from '../../../ids.ts';
import type { SomeGenerators } from '../situation.ts';
import { textNamed } from './text-named.ts';

/** The text: frozen, then approved or returned by lawyers. */
export const TEXT = {
  'freeze-text': { weight: 10, make: () => ({ type: 'freeze-text' }) },
  'approve-text': {
    weight: 10,
    make: (situation) => ({ type: 'approve-text', textSha256: textNamed(situation) }),
  },
  'return-review': {
    weight: 2,
    make: (situation) => {
      const clause = situation.random.pick(Object.keys(situation.state.clauses) as ClauseId[]);
      const points = clause === undefined ? [] : [{ clause, reason: 'reason' }];
      return { type: 'return-review', textSha256: textNamed(situation), points };
    },
  },
} satisfies SomeGenerators;
