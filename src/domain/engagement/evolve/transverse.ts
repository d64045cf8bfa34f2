import { clockId } from '../delays.ts';
import type { EngagementState, RunningPause } from '../state.ts';
import { withoutMediator } from './callings.ts';
import { turnClocks } from './clocks.ts';
import type { Change, Patch } from './patch.ts';

const NO_MEDIATION: EngagementState['mediation'] = { status: 'none', by: null, at: null, rev: 0 };

/** An engagement that nobody paused, escalated or mediates: how each begins, and how an early one is read. */
export const NOTHING_TRANSVERSE = {
  pause: null,
  pauseAsked: null,
  pauses: [],
  escalation: null,
  mediation: NO_MEDIATION,
} as const satisfies Patch;

/** What is over is not paused. */
export const NOT_PAUSED = { pause: null, pauseAsked: null } as const satisfies Patch;

export const pauseAsked: Change<'pause-asked'> = (_state, { side, cause, until }, { at, rev }) => ({
  pauseAsked: { by: side, cause, until, at, rev },
});

export const pauseDeclined: Change<'pause-declined'> = () => ({ pauseAsked: null });

export const paused: Change<'paused'> = (state, { side, cause, until }, { at, rev }) => ({
  pause: { by: side, cause, from: at, until },
  pauseAsked: null,
  ...turnClocks(state, ['pause'], [clockId.pause(rev)], at),
});

export const resumed: Change<'resumed'> = (state, _event, { at }) => ({
  ...closed(state, at),
  ...turnClocks(state, ['pause'], [], at),
});

export const stalled: Change<'stalled'> = ({ passed }, { deadline }) => ({
  passed: [...passed, deadline],
});

export const escalated: Change<'escalated'> = ({ passed }, { level, by }) => ({
  escalation: level,
  ...('deadline' in by ? { passed: [...passed, by.deadline] } : {}),
});

export const mediationOffered: Change<'mediation-offered'> = ({ passed, mediation }, { deadline }, { at, rev }) => ({
  passed: [...passed, deadline],
  mediation: mediation.status === 'none' ? { status: 'offered', by: null, at, rev } : mediation,
});

export const mediationProposed: Change<'mediation-proposed'> = (_state, { side }, { at, rev }) => ({
  mediation: { status: 'proposed', by: side, at, rev },
});

export const mediationDeclined: Change<'mediation-declined'> = () => ({ mediation: NO_MEDIATION });

export const mediationBegun: Change<'mediation-begun'> = ({ mediation }, _event, { at, rev }) => ({
  mediation: { status: 'running', by: mediation.by, at, rev },
});

export const mediationEnded: Change<'mediation-ended'> = (state) => ({
  ...withoutMediator(state),
  mediation: NO_MEDIATION,
  // What was escalated has been before a third person: from here on it begins anew.
  escalation: null,
});

/** The sides are shown ways out; nothing moves before one of them acts. */
export const waysOutOffered: Change<'ways-out-offered'> = () => ({});

function closed(state: EngagementState, at: RunningPause['from']): Patch {
  if (state.pause === null) return {};
  const { by, cause, from } = state.pause;
  return { pause: null, pauses: [...state.pauses, { by, cause, from, to: at }] };
}
