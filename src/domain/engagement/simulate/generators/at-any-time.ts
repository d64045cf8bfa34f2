import { plusMs } from '../../../calendar/instant.ts';
import type { PauseCause, WithdrawalReason } from '../../command.ts';
import { DAY_MS } from '../cast.ts';
import type { SomeGenerators } from '../situation.ts';
import { worded } from './worded.ts';

const CAUSES: readonly PauseCause[] = ['justified', 'august-closure', 'export-licence', 'public-aid', 'force-majeure'];
const REASONS: readonly WithdrawalReason[] = ['budget', 'strategy', 'ip', 'other'];

/** What may come while talks last: pauses, escalation, mediation, leaving. */
export const AT_ANY_TIME = {
  'ask-pause': {
    weight: 0.4,
    make: ({ random, now }) => ({
      type: 'ask-pause',
      cause: random.pick(CAUSES) ?? 'justified',
      until: plusMs(now, (random.below(40) - 1) * DAY_MS),
      reason: worded(random),
    }),
  },
  'accept-pause': { weight: 6, make: () => ({ type: 'accept-pause' }) },
  'decline-pause': { weight: 2, make: ({ random }) => ({ type: 'decline-pause', reason: worded(random) }) },
  resume: { weight: 4, make: () => ({ type: 'resume' }) },
  escalate: { weight: 0.3, make: ({ random }) => ({ type: 'escalate', reason: worded(random) }) },
  'propose-mediation': {
    weight: 0.2,
    make: ({ random }) => ({ type: 'propose-mediation', reason: worded(random) }),
  },
  'accept-mediation': { weight: 6, make: () => ({ type: 'accept-mediation' }) },
  'decline-mediation': { weight: 2, make: ({ random }) => ({ type: 'decline-mediation', reason: worded(random) }) },
  'end-mediation': { weight: 3, make: () => ({ type: 'end-mediation', outcome: 'partly-settled' }) },
  withdraw: {
    weight: 0.03,
    make: ({ random }) => ({ type: 'withdraw', reason: random.pick(REASONS) ?? 'other' }),
  },
} satisfies SomeGenerators;
