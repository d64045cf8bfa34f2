import type { ClauseId } from '../ids.ts';
import { SIDES, type Side } from '../side.ts';
import { JUST_SUBMITTED } from './application-steps.ts';
import { isInForce } from './calling.ts';
import { deadlines, stalledClocks } from './deadlines.ts';
import { projectExecution } from './execution/read-model.ts';
import { adoptionAwaited } from './library-adoption.ts';
import type {
  ClauseCounts,
  NdaReadModel,
  NextDeadline,
  Projection,
  RoundReadModel,
  SignatoryReadModel,
} from './read-models.ts';
import { documentToSign, signatoryState } from './signatories.ts';
import { signatoryDue } from './signature-round.ts';
import type { ClauseState, EngagementState } from './state.ts';
import { supplierDue } from './supplier-file.ts';
import { isBeside, tasks } from './tasks.ts';
import { outstandingWork } from './work.ts';

export type {
  ClauseCounts,
  ClauseReadModel,
  EngagementReadModel,
  NextDeadline,
  Projection,
  SignatoryReadModel,
  SignatoryState,
  TaskKind,
  TaskReadModel,
  WorkKind,
} from './read-models.ts';

/** What screens read, from the state alone. Total: every reachable state has a projection. */
export function project(state: EngagementState): Projection {
  const open = tasks(state);
  return {
    engagement: {
      engagement: state.engagement,
      call: state.call,
      startup: state.companies.startup,
      industrial: state.companies.industrial,
      libraryHash: state.libraryHash,
      rulesVersion: state.rulesVersion,
      stage: state.stage,
      rev: state.rev,
      seq: state.seq,
      changedAt: state.changedAt,
      turn: {
        number: state.turn.number,
        mode: state.turn.mode,
        pen: state.turn.pen,
        sealedBy: sidesOf(state.turn.sealed),
      },
      awaiting: SIDES.filter((side) => open.some((task) => task.side === side && !isBeside(task))),
      working: outstandingWork(state).map((work) => work.kind),
      nextDeadline: nextDeadline(state),
      counts: countClauses(state),
      frozen: state.frozen,
      documentSha256: documentToSign(state),
      approvedBy: state.approvals.map((approval) => approval.side),
      signatories: signatories(state),
      application: state.application ?? JUST_SUBMITTED,
      nda: ndaModel(state),
      round: roundModel(state),
      libraryAdoption: adoptionAwaited(state),
      supplierFile: (state.supplierFile?.entries ?? []).map((entry) => ({ ...entry, due: supplierDue(state, entry) })),
      freezeFaults: state.freezeFaults,
      returns: state.returns,
      ended: state.ended,
      pause: state.pause,
      pauseAsked: state.pauseAsked,
      stalled: stalledClocks(state).length > 0,
      escalation: state.escalation,
      mediation: state.mediation,
      callings: (state.callings ?? []).map((calling) => ({ ...calling, inForce: isInForce(state, calling) })),
      execution: projectExecution(state),
    },
    clauses: clauseEntries(state).map(([clause, at]) => ({ clause, ...at })),
    tasks: open,
  };
}

function clauseEntries(state: EngagementState): readonly [ClauseId, ClauseState][] {
  return Object.entries(state.clauses) as [ClauseId, ClauseState][];
}

function countClauses(state: EngagementState): ClauseCounts {
  const all = Object.values(state.clauses);
  const agreed = all.filter((clause) => clause.status === 'agreed').length;
  const conflict = all.filter((clause) => clause.status === 'conflict').length;
  return { total: all.length, open: all.length - agreed, agreed, conflict };
}

function nextDeadline(state: EngagementState): NextDeadline | null {
  const due = deadlines(state).find((deadline) => deadline.effect !== 'remind');
  return due === undefined ? null : { id: due.id, kind: due.kind, at: due.at, side: due.side };
}

function signatories(state: EngagementState): readonly SignatoryReadModel[] {
  return state.signatories.map((signatory, index) => ({
    person: signatory.person,
    side: signatory.side,
    order: index + 1,
    state: signatoryState(state, signatory),
    signedAt: state.signatures.find((signature) => signature.person === signatory.person)?.signedAt ?? null,
    due: signatoryDue(state, signatory.person),
  }));
}

function ndaModel({ nda }: EngagementState): NdaReadModel | null {
  if (nda === undefined) return null;
  const { status, by, textSha256, sentAt, signedBy } = nda;
  return { status, by, textSha256, sentAt, signedBy };
}

function roundModel({ round, policy }: EngagementState): RoundReadModel | null {
  if (round === undefined) return null;
  const { number, status, renewals, renewedBy } = round;
  return { number, status, renewalsLeft: (policy.signatureRounds?.renewals ?? 0) - renewals, renewedBy };
}

function sidesOf(sealed: EngagementState['turn']['sealed']): readonly Side[] {
  return SIDES.filter((side) => sealed[side] !== undefined);
}
