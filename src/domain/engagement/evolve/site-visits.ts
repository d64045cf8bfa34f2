import type { SiteVisit } from '../execution/site-visit.ts';
import type { EngagementState } from '../state.ts';
import { withExecution } from './execution.ts';
import type { Change, Patch } from './patch.ts';

export const visitAnnounced: Change<'visit-announced'> = (state, event, { at }) => {
  const { visit: number, side: by, from, until, certificateUntil, detailsSha256 } = event;
  const said = { number, by, from, until, certificateUntil, detailsSha256, at };
  const visit: SiteVisit = { ...said, reasonSha256: null, status: 'announced' };
  return withExecution(state, { visits: [...(state.execution?.visits ?? []), visit] });
};

export const visitExpected: Change<'visit-expected'> = (state, { visit }) =>
  withVisit(state, visit, { status: 'expected' });

export const visitCalledOff: Change<'visit-called-off'> = (state, { visit, reasonSha256 }) =>
  withVisit(state, visit, { status: 'called-off', reasonSha256 });

function withVisit(state: EngagementState, number: number, change: Partial<SiteVisit>): Patch {
  const visits = (state.execution?.visits ?? []).map((one) => (one.number === number ? { ...one, ...change } : one));
  return withExecution(state, { visits });
}
