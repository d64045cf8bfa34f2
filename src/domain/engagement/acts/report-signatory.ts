import type { ReportSignatory } from '../command.ts';
import { resultNotAwaited } from '../refusals/standing.ts';
import { nextSignatories } from '../signatories.ts';
import { openRound, type SignatoryDeadline, signatoryDeadlines } from '../signature-round.ts';
import type { EngagementState } from '../state.ts';
import { type Act, nothingToRefuse } from './act.ts';

/**
 * The round's envelope tells that time has run for a signatory. What it tells is held against what the
 * journal knows: nothing early, nothing twice, nothing of another round.
 */
export const reportSignatory: Act<ReportSignatory> = {
  permits: nothingToRefuse,
  admit: (state, command, { now }) => (find(state, command, now) === null ? resultNotAwaited : null),
  decide: (state, command, { now }) => {
    const found = find(state, command, now);
    const side = nextSignatories(state).find(({ person }) => person === command.person)?.side;
    if (found === null || side === undefined) return [];
    const { round, person, percent } = command;
    return percent === 100
      ? [{ type: 'signatory-late', round, person, side }]
      : [{ type: 'signatory-reminded', round, person, side, percent }];
  },
};

function find(
  state: EngagementState,
  { round, person, percent }: ReportSignatory,
  now: string,
): SignatoryDeadline | null {
  if (openRound(state)?.number !== round) return null;
  const due = signatoryDeadlines(state).find((each) => each.person === person && each.percent === percent);
  return due !== undefined && due.at <= now ? due : null;
}
