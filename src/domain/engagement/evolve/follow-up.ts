import { clockId, clockOf, kindOfClock } from '../delays.ts';
import type { FollowUp, Outcome } from '../execution/execution-state.ts';
import type { EngagementState } from '../state.ts';
import { NO_CLOCKS, stopClock, turnClocks } from './clocks.ts';
import { withExecution } from './execution.ts';
import type { Change, Patch } from './patch.ts';
import { NOT_PAUSED } from './transverse.ts';

/** The last milestone is passed: what becomes of the pilot is to be decided. */
export const pilotCompleted: Change<'pilot-completed'> = (state, _event, { at }) => ({
  stage: 'deciding',
  escalation: null,
  ...turnClocks(state, ['milestone', 'gate'], [clockId.outcome], at),
});

export const conversionProposed: Change<'conversion-proposed'> = (state, { side, form }, { rev }) =>
  withExecution(state, { conversionAsked: { by: side, form, rev } });

export const pilotConverted: Change<'pilot-converted'> = (state, { form }, { at }) =>
  monitored(state, { kind: 'converted', form, at });

export const pilotClosed: Change<'pilot-closed'> = (state, { reason }, { at }) =>
  monitored(state, { kind: 'closed', reason, at });

export const followUpAsked: Change<'follow-up-asked'> = (state, { number }, { at }) => ({
  ...withFollowUp(state, number, (one) => ({ ...one, status: 'asked' })),
  ...turnClocks(stopClock(state, clockId.followup(number)), [], [clockId.answer(number)], at),
});

export const followUpAnswered: Change<'follow-up-answered'> = (state, { number, by, answer }) => {
  const asked = state.execution?.followUps.find((one) => one.number === number);
  const answers = { ...asked?.answers, [by]: answer };
  const complete = answers.startup !== undefined && answers.industrial !== undefined;
  return {
    ...withFollowUp(state, number, (one) => ({ ...one, answers, status: complete ? 'answered' : one.status })),
    ...(complete ? stopClock(state, clockId.answer(number)) : {}),
  };
};

export const contactLost: Change<'contact-lost'> = (state, { number }) => ({
  ...withFollowUp(state, number, (one) => ({ ...one, status: 'lost' })),
  ...stopClock(state, clockId.answer(number)),
});

/** What happened to the pilot is how the engagement ended. */
export const archived: Change<'archived'> = ({ execution }) => {
  const outcome = execution?.outcome ?? null;
  const reason = outcome === null ? null : outcome.kind === 'converted' ? outcome.form : outcome.reason;
  return { stage: 'archived', ended: { side: null, reason }, ...NOT_PAUSED, ...NO_CLOCKS };
};

export const noticeGiven: Change<'notice-given'> = (state, { side, reason }, { at, rev }) => {
  const exit = state.plan?.exit;
  const agreed = { convenience: exit?.notice[side], breach: exit?.cure, hardship: exit?.hardship }[reason];
  const delay = agreed ?? { ms: 1 };
  return {
    ...withExecution(state, { notice: { by: side, reason, rev, delay } }),
    ...turnClocks(state, [], [clockId.notice(rev)], at),
  };
};

export const noticeWithdrawn: Change<'notice-withdrawn'> = (state, _event, { at }) => ({
  ...withExecution(state, { notice: null }),
  ...turnClocks(state, ['notice'], [], at),
});

export const terminated: Change<'terminated'> = (_state, { side, reason }) => ({
  stage: 'terminated',
  ended: { side, reason },
  ...NOT_PAUSED,
  ...NO_CLOCKS,
});

/** The performance is over: only the follow-ups' clocks run, and those of publications under review. */
function monitored(state: EngagementState, outcome: Outcome): Patch {
  const clocks = (state.execution?.followUps ?? []).map(({ number }) => clockId.followup(number));
  return {
    stage: 'monitored',
    escalation: null,
    ...withExecution(state, { outcome, conversionAsked: null, notice: null }),
    ...NOT_PAUSED,
    ...turnClocks(reviews(state), [], clocks, outcome.at),
  };
}

/** The clocks of publications under review, and what passed under them. */
function reviews({ clocks, passed }: EngagementState): Pick<EngagementState, 'clocks' | 'passed'> {
  const runs = (id: string) => kindOfClock(clockOf(id)) === 'publication';
  return {
    clocks: Object.fromEntries(Object.entries(clocks).filter(([clock]) => runs(clock))),
    passed: passed.filter(runs),
  };
}

function withFollowUp(state: EngagementState, number: number, change: (one: FollowUp) => FollowUp): Patch {
  const followUps = state.execution?.followUps ?? [];
  return withExecution(state, { followUps: followUps.map((one) => (one.number === number ? change(one) : one)) });
}
