import { requires, STEP_CLOCKS } from '../application-steps.ts';
import { clockId } from '../delays.ts';
import type { RecordedEvent } from '../event.ts';
import { readPolicy } from '../legacy-policy.ts';
import { ndaAwaited } from '../nda.ts';
import type { EngagementState } from '../state.ts';
import { NO_CLOCKS, turnClocks } from './clocks.ts';
import type { Change, EventOf } from './patch.ts';
import { NOTHING_TRANSVERSE } from './transverse.ts';

/** The engagement as its application begins it. */
export function begin(event: EventOf<'application-submitted'>, recorded: RecordedEvent): EngagementState {
  const { engagement, call, startup, industrial, libraryHash, rulesVersion, policy } = event;
  return {
    engagement,
    call,
    companies: { startup, industrial },
    libraryHash,
    rulesVersion,
    policy: readPolicy(policy),
    stage: 'applied',
    rev: recorded.rev,
    seq: recorded.seq,
    freshSince: recorded.rev,
    changedAt: recorded.at,
    turn: { number: 0, mode: 'alternate', pen: null, sealed: {}, lastPen: null },
    clauses: {},
    signatories: [],
    freezing: null,
    freezeFaults: [],
    frozen: null,
    approvals: [],
    signing: [],
    signatures: [],
    returns: 0,
    ended: null,
    ...NOTHING_TRANSVERSE,
    clocks: firstClocks(event, recorded),
    passed: [],
  };
}

function firstClocks({ policy }: EventOf<'application-submitted'>, { at }: RecordedEvent): EngagementState['clocks'] {
  const checked = requires(readPolicy(policy), 'eligible') ? { [clockId.eligibility]: at } : {};
  return { [clockId.decision]: at, ...checked };
}

export const applicationSelected: Change<'application-selected'> = (state, _event, { at, rev }) => ({
  stage: 'selected',
  // Where secrecy comes first, the industrial’s delay to open begins with it.
  ...turnClocks(state, ['decision', ...STEP_CLOCKS], [ndaAwaited(state) ? clockId.nda(rev) : clockId.opening], at),
});

export const applicationDeclined: Change<'application-declined'> = (_state, { reason }) => ({
  stage: 'declined',
  ended: { side: 'industrial', reason },
  ...NO_CLOCKS,
});
