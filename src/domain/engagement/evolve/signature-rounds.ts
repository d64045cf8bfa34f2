import type { Instant, PersonId } from '../../ids.ts';
import { clockId } from '../delays.ts';
import { nextSignatories } from '../signatories.ts';
import { reportId, type SignatureRound } from '../signature-round.ts';
import type { EngagementState, SignatureInTheMaking } from '../state.ts';
import { turnClocks } from './clocks.ts';
import type { Change, Patch } from './patch.ts';

/** The round that begins when the text is approved; none where the policy knows no rounds. */
export function firstRound(state: EngagementState, at: Instant): Patch {
  if (state.policy.signatureRounds === undefined) return {};
  const round = freshRound((state.round?.number ?? 0) + 1, 0);
  return awaitingNext(state, { stage: 'signing', round, signatures: [] }, at);
}

/** The text was thawed. */
export function closedRound({ round }: EngagementState): Patch {
  return round === undefined ? {} : { round: { ...round, status: 'closed' } };
}

/** A change of the round, with whoever it makes somebody awaited. */
export function awaitingNext(state: EngagementState, change: Patch, at: Instant): Patch {
  const after = { ...state, ...change };
  if (after.round === undefined || after.round.status !== 'open') return change;
  const { since } = after.round;
  const awaited = nextSignatories(after).map(({ person }) => [person, since[person] ?? at]);
  return { ...change, round: { ...after.round, since: Object.fromEntries(awaited) } };
}

export const signatureRefused: Change<'signature-refused'> = (state, { person }, { at }) =>
  changed(state, (round) => ({ ...round, refusals: [...round.refusals, person] }), at);

export const signatoryReplaced: Change<'signatory-replaced'> = (state, { person, replacement }, { at }) => {
  const signatories = state.signatories.map((named) =>
    named.person === person ? { ...named, person: replacement } : named,
  );
  if (state.round === undefined) return { signatories };
  const round = { ...without(state.round, person), refusals: state.round.refusals.filter((who) => who !== person) };
  return awaitingNext(state, { signatories, round }, at);
};

export const signatoryReminded: Change<'signatory-reminded'> = ({ round }, { person, percent }) =>
  reported(round, person, percent);

export const signatoryLate: Change<'signatory-late'> = ({ round }, { person }) => reported(round, person, 100);

export const signatureRoundEnded: Change<'signature-round-ended'> = (state, _event, { at, rev }) => {
  if (state.round === undefined) return {};
  return {
    round: { ...state.round, status: 'ended', since: {} },
    signatures: [],
    signing: state.signing.map((one): SignatureInTheMaking => ({ ...one, void: true })),
    ...turnClocks(state, ['signature'], [clockId.renewal(rev)], at),
  };
};

export const signatureRenewalAsked: Change<'signature-renewal-asked'> = ({ round }, { side }) =>
  round === undefined ? {} : { round: { ...round, renewedBy: [...round.renewedBy, side] } };

export const signatureRoundRenewed: Change<'signature-round-renewed'> = (state, event, { at, rev }) => {
  const round = freshRound(event.round, (state.round?.renewals ?? 0) + 1);
  return {
    ...awaitingNext(state, { round, signatures: [] }, at),
    ...turnClocks(state, ['renewal'], [clockId.signature(rev)], at),
  };
};

function freshRound(number: number, renewals: number): SignatureRound {
  return { number, renewals, status: 'open', refusals: [], since: {}, reported: [], renewedBy: [] };
}

function changed(state: EngagementState, change: (round: SignatureRound) => SignatureRound, at: Instant): Patch {
  return state.round === undefined ? {} : awaitingNext(state, { round: change(state.round) }, at);
}

/** Who comes back after a replacement is awaited, and reminded, anew. */
function without(round: SignatureRound, person: PersonId): SignatureRound {
  const { [person]: _gone, ...since } = round.since;
  return { ...round, since, reported: round.reported.filter((id) => !id.startsWith(reportId(person, 0).slice(0, -1))) };
}

function reported(round: SignatureRound | undefined, person: PersonId, percent: number): Patch {
  return round === undefined ? {} : { round: { ...round, reported: [...round.reported, reportId(person, percent)] } };
}
