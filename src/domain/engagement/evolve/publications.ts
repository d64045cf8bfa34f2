import type { Invention } from '../execution/invention.ts';
import { type Publication, publicationOf, reviewClock } from '../execution/publication.ts';
import type { EngagementState } from '../state.ts';
import { stopClock, turnClocks } from './clocks.ts';
import { withExecution } from './execution.ts';
import type { Change, Patch } from './patch.ts';

export const inventionDeclared: Change<'invention-declared'> = (state, event, { at }) => {
  const { invention: number, side: by, madeOn, detailsSha256 } = event;
  const declared: Invention = { number, by, madeOn, detailsSha256, status: 'pending', at };
  return withExecution(state, { inventions: [...(state.execution?.inventions ?? []), declared] });
};

export const inventionSettled: Change<'invention-settled'> = (state, { invention, outcome }) => {
  const inventions = state.execution?.inventions ?? [];
  return withExecution(state, {
    inventions: inventions.map((one) => (one.number === invention ? { ...one, status: outcome } : one)),
  });
};

/** The other side's review begins. */
export const publicationSubmitted: Change<'publication-submitted'> = (state, event, { at }) => {
  const { publication: number, side: by, kind, plannedOn, detailsSha256 } = event;
  const said = { number, by, kind, plannedOn, detailsSha256 };
  const nothing = { delayedUntil: null, answeredBy: null, reasonSha256: null };
  const submitted: Publication = { ...said, ...nothing, version: 1, status: 'in-review', submittedAt: at, at };
  return {
    ...withExecution(state, { publications: [...(state.execution?.publications ?? []), submitted] }),
    ...turnClocks(state, [], [reviewClock(submitted)], at),
  };
};

const AFTER_ANSWER = { consent: 'free', removal: 'to-amend', delay: 'delayed' } as const;

export const publicationAnswered: Change<'publication-answered'> = (state, event, { at }) =>
  withPublication(state, event.publication, {
    status: AFTER_ANSWER[event.answer],
    delayedUntil: event.answer === 'delay' ? event.until : null,
    answeredBy: event.silence ? 'silence' : 'side',
    reasonSha256: 'reasonSha256' in event ? (event.reasonSha256 ?? null) : null,
    at,
  });

export const publicationAmended: Change<'publication-amended'> = (state, event, { at }) => {
  const { publication, version, detailsSha256 } = event;
  const change = { version, detailsSha256, status: 'in-review', answeredBy: null, reasonSha256: null, at } as const;
  const amended = withPublication(state, publication, change);
  const clocks = turnClocks(state, [], [reviewClock({ number: publication, version })], at);
  return { ...amended, ...clocks };
};

export const publicationRecorded: Change<'publication-recorded'> = (state, { publication }, { at }) =>
  withPublication(state, publication, { status: 'published', at });

export const publicationWithdrawn: Change<'publication-withdrawn'> = (state, { publication }, { at }) =>
  withPublication(state, publication, { status: 'withdrawn', at });

/** Changes one, whose review is over with that. */
function withPublication(state: EngagementState, number: number, change: Partial<Publication>): Patch {
  const found = publicationOf(state, number);
  const publications = state.execution?.publications ?? [];
  return {
    ...withExecution(state, {
      publications: publications.map((one) => (one.number === number ? { ...one, ...change } : one)),
    }),
    ...(found === null ? {} : stopClock(state, reviewClock(found))),
  };
}
