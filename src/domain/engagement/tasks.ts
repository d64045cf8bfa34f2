import type { Instant } from '../ids.ts';
import { otherSide, SIDES, type Side } from '../side.ts';
import type { Role } from './actor.ts';
import { WHILE_TALKS_LAST } from './acts/stages.ts';
import { stepOf } from './application-steps.ts';
import { adviserAwaited, type Calling, mediatorAwaited, mediatorDue } from './calling.ts';
import type { Command } from './command.ts';
import { dueAt } from './deadlines.ts';
import { clockId, kindOfClock } from './delays.ts';
import { besideTasks } from './execution/beside-tasks.ts';
import { executionTasks } from './execution/tasks.ts';
import { adoptionAwaited } from './library-adoption.ts';
import { ndaAwaited } from './nda.ts';
import type { TaskKind, TaskReadModel } from './read-models.ts';
import { ROLES_OF_ACT, ROLES_OF_SIDE } from './roles.ts';
import { hasRefused, nextSignatories, nextSignatory, signatureInTheMaking } from './signatories.ts';
import { type SignatureRound, signatoryDue } from './signature-round.ts';
import type { EngagementState } from './state.ts';
import { supplierAwaited, supplierDue } from './supplier-file.ts';

/** Which stage of process 4.2 asks for the act. */
const RULE: { readonly [kind in TaskKind]: string } = {
  'check-eligibility': 'process 4.2, stage 2',
  'record-meeting': 'process 4.2, stage 3',
  'decide-application': 'process 4.2, stage 3',
  'send-nda': 'process 4.2, stage 4',
  'sign-nda': 'process 4.2, stage 4',
  'open-engagement': 'process 4.2, stage 5',
  'send-turn': 'process 4.2, stage 7',
  'seal-turn': 'process 4.2, stage 6',
  'freeze-text': 'process 4.2, stage 8',
  'approve-text': 'process 4.2, stage 9',
  'sign-text': 'process 4.2, stage 10',
  'replace-signatory': 'process 4.2, stage 10',
  'renew-signatures': 'process 4.2, stage 10',
  'meet-condition': 'process 4.2, stage 11',
  'report-milestone': 'process 4.2, stage 12',
  'judge-milestone': 'process 4.2, stage 12',
  'decide-outcome': 'process 4.2, stage 13',
  'answer-follow-up': 'process 4.2, stage 14',
  'decide-invention': 'memorandum 3.12',
  'answer-publication': 'memorandum 3.21',
  'amend-publication': 'memorandum 3.21',
  'expect-visit': 'memorandum 3.19',
  'answer-pause': 'process 4.3',
  'answer-mediation': 'process 4.3',
  'answer-mediator': 'process 4.4',
  'answer-adviser': 'process 4.1',
  'answer-library': 'process 4.2, stage 7',
  'provide-supplier-items': 'process 4.2, stage 5',
  'judge-supplier-items': 'process 4.2, stage 5',
};

/** The act whose roles are asked: a task that two acts answer names the first. */
const ACT_OF: { readonly [kind in TaskKind]: Command['type'] } = {
  'check-eligibility': 'declare-eligible',
  'record-meeting': 'record-meeting',
  'decide-application': 'select-application',
  'send-nda': 'send-nda',
  'sign-nda': 'sign-nda',
  'open-engagement': 'open-engagement',
  'send-turn': 'send-turn',
  'seal-turn': 'seal-turn',
  'freeze-text': 'freeze-text',
  'approve-text': 'approve-text',
  'sign-text': 'sign-text',
  'replace-signatory': 'replace-signatory',
  'renew-signatures': 'renew-signatures',
  'meet-condition': 'report-condition',
  'report-milestone': 'report-milestone',
  'judge-milestone': 'judge-milestone',
  'decide-outcome': 'convert-pilot',
  'answer-follow-up': 'answer-follow-up',
  'decide-invention': 'settle-invention',
  'answer-publication': 'answer-publication',
  'amend-publication': 'amend-publication',
  'expect-visit': 'expect-visit',
  'answer-pause': 'accept-pause',
  'answer-mediation': 'accept-mediation',
  'answer-mediator': 'name-mediator',
  'answer-adviser': 'invite-adviser',
  'answer-library': 'accept-library-adoption',
  'provide-supplier-items': 'provide-supplier-item',
  'judge-supplier-items': 'accept-supplier-item',
};

/** Of each side, the roles that may do what a task asks for. */
const ROLES_OF_TASK = { startup: rolesOfTask('startup'), industrial: rolesOfTask('industrial') };

function rolesOfTask(side: Side): { readonly [kind in TaskKind]: readonly Role[] } {
  const entries = Object.entries(ACT_OF).map(([kind, act]) => {
    return [kind, ROLES_OF_ACT[act].filter((role) => ROLES_OF_SIDE[side].includes(role))] as const;
  });
  return Object.fromEntries(entries) as unknown as { [kind in TaskKind]: readonly Role[] };
}

/** Every act that somebody is awaited for. None at the end, and of the procedure's own none while the engine works. */
export function tasks(state: EngagementState): readonly TaskReadModel[] {
  return [
    ...stageTasks(state),
    ...ndaTasks(state),
    ...answerTasks(state),
    ...supplierTasks(state),
    ...besideTasks(state, task),
  ];
}

/** What one side asked of the other beside the procedure: no clock runs on it, but an answer is owed. */
function answerTasks(state: EngagementState): readonly TaskReadModel[] {
  const { pauseAsked, mediation } = state;
  const asked: TaskReadModel[] = [];
  if (pauseAsked !== null) asked.push(answerTask(state, 'answer-pause', pauseAsked.by, pauseAsked));
  if (mediation.status === 'proposed' && mediation.by !== null && mediation.at !== null) {
    asked.push(answerTask(state, 'answer-mediation', mediation.by, { at: mediation.at, rev: mediation.rev }));
  }
  asked.push(...callingTasks(state));
  const adoption = adoptionAwaited(state);
  if (adoption !== null) asked.push(answerTask(state, 'answer-library', adoption.by, adoption));
  return asked;
}

/** Who is called by one side alone is a task of the other, which agrees, refuses or, for a mediator, names another. */
function callingTasks(state: EngagementState): readonly TaskReadModel[] {
  const mediator = mediatorAwaited(state);
  const adviser = adviserAwaited(state);
  return [
    ...(mediator === null ? [] : [callingTask(state, 'answer-mediator', mediator, mediatorDue(mediator))]),
    ...(adviser === null ? [] : [callingTask(state, 'answer-adviser', adviser, adviser.until)]),
  ];
}

function callingTask(
  state: EngagementState,
  kind: 'answer-mediator' | 'answer-adviser',
  { calling, by: [first = 'startup'], at }: Calling,
  due: Instant,
): TaskReadModel {
  const asked = task(state, kind, otherSide(first), calling);
  return { ...asked, since: at ?? asked.since, due };
}

const SUPPLIER: readonly TaskKind[] = ['provide-supplier-items', 'judge-supplier-items'];

const BESIDE: readonly TaskKind[] = [
  ...SUPPLIER,
  'answer-adviser',
  'expect-visit',
  'decide-invention',
  'answer-publication',
  'amend-publication',
];

/** Whether a task runs beside the talks or the milestones: whoever has it keeps nobody waiting in them. */
export function isBeside({ kind }: Pick<TaskReadModel, 'kind'>): boolean {
  return BESIDE.includes(kind);
}

/** Whether a task is of the supplier file, which has a delay of its own for each side. */
export function ofSupplierFile({ kind }: Pick<TaskReadModel, 'kind'>): boolean {
  return SUPPLIER.includes(kind);
}

/** One task a side for all items that it is awaited for, due with the first of them: eight papers are not eight mails. */
function supplierTasks(state: EngagementState): readonly TaskReadModel[] {
  const { supplierFile } = state;
  if (supplierFile === undefined || !WHILE_TALKS_LAST.includes(state.stage)) return [];
  const revs = { startup: supplierFile.askedRev, industrial: supplierFile.providedRev };
  return SIDES.flatMap((side) => {
    const [first] = [...supplierAwaited(state, side)].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
    if (first === undefined) return [];
    const kind = side === 'startup' ? 'provide-supplier-items' : 'judge-supplier-items';
    return [{ ...task(state, kind, side, String(revs[side])), since: first.at, due: supplierDue(state, first) }];
  });
}

function answerTask(
  state: EngagementState,
  kind: 'answer-pause' | 'answer-mediation' | 'answer-library',
  askedBy: Side,
  { at, rev }: { readonly at: Instant; readonly rev: number },
): TaskReadModel {
  return { ...task(state, kind, otherSide(askedBy), `${kind}-${rev}`), since: at, due: null };
}

function stageTasks(state: EngagementState): readonly TaskReadModel[] {
  switch (state.stage) {
    case 'applied':
      return [applicationTask(state)];
    case 'selected':
      return ndaAwaited(state) ? [] : [task(state, 'open-engagement', 'industrial', clockId.opening)];
    case 'negotiating':
      return turnTasks(state);
    case 'agreed':
      return SIDES.map((side) => task(state, 'freeze-text', side, runningClock(state, 'freeze')));
    case 'in-review':
      return reviewTasks(state);
    case 'signing':
      return signatureTasks(state);
    default:
      return executionTasks(state, task);
  }
}

function applicationTask(state: EngagementState): TaskReadModel {
  const step = stepOf(state);
  const { clocks } = state;
  if (step === 'reserve') return task(state, 'decide-application', 'industrial', clockId.reserve);
  if (clocks[clockId.eligibility] !== undefined)
    return task(state, 'check-eligibility', 'industrial', clockId.eligibility);
  if (clocks[clockId.meeting] !== undefined) return task(state, 'record-meeting', 'industrial', clockId.meeting);
  return task(state, 'decide-application', 'industrial', clockId.decision);
}

/** Who has not signed the confidentiality agreement; where talks wait for one and none is sent, both may send it. */
function ndaTasks(state: EngagementState): readonly TaskReadModel[] {
  if (!WHILE_TALKS_LAST.includes(state.stage)) return [];
  const clock = runningClock(state, 'nda');
  const { nda } = state;
  if (nda?.status === 'sent') {
    const silent = SIDES.filter((side) => !nda.signedBy.includes(side));
    return silent.map((side) => task(state, 'sign-nda', side, clock));
  }
  return ndaAwaited(state) ? SIDES.map((side) => task(state, 'send-nda', side, clock)) : [];
}

function turnTasks(state: EngagementState): readonly TaskReadModel[] {
  const clock = clockId.turn(state.turn.number);
  if (state.turn.mode === 'alternate') {
    return state.turn.pen === null ? [] : [task(state, 'send-turn', state.turn.pen, clock)];
  }
  const late = SIDES.filter((side) => state.turn.sealed[side] === undefined);
  return late.map((side) => task(state, 'seal-turn', side, clock));
}

function reviewTasks(state: EngagementState): readonly TaskReadModel[] {
  const awaited = SIDES.filter((side) => !state.approvals.some((approval) => approval.side === side));
  return awaited.map((side) => task(state, 'approve-text', side, runningClock(state, 'review', side)));
}

function signatureTasks(state: EngagementState): readonly TaskReadModel[] {
  const { round } = state;
  if (round?.status === 'ended') {
    const silent = SIDES.filter((side) => !round.renewedBy.includes(side));
    return silent.map((side) => task(state, 'renew-signatures', side, runningClock(state, 'renewal')));
  }
  if (round?.status === 'open') return roundTasks(state, round);
  const next = nextSignatory(state);
  if (next === null || signatureInTheMaking(state) !== null) return [];
  const asked = task(state, 'sign-text', next.side, runningClock(state, 'signature'));
  return [{ ...asked, id: `${asked.id}:${state.signatures.length + 1}`, person: next.person }];
}

/** In a round each is awaited until a day of their own; who refused is for their side to replace. */
function roundTasks(state: EngagementState, round: SignatureRound): readonly TaskReadModel[] {
  const clock = runningClock(state, 'signature');
  const refused = state.signatories.filter(({ person }) => hasRefused(state, person));
  const replacements = refused.map(({ person, side }) => {
    const asked = task(state, 'replace-signatory', side, clock);
    return { ...asked, id: `${asked.id}:${person}` };
  });
  if (signatureInTheMaking(state) !== null) return replacements;
  const signatures = nextSignatories(state).map(({ person, side }) => {
    const asked = task(state, 'sign-text', side, clock);
    const since = round.since[person] ?? asked.since;
    // Who comes back after a replacement is asked anew: the task's id says since when.
    const id = `${asked.id}:${person}:${Date.parse(since)}`;
    return { ...asked, id, person, since, due: earlier(signatoryDue(state, person), asked.due) };
  });
  return [...replacements, ...signatures];
}

/** A person's own delay never reaches beyond the round's. */
function earlier(own: Instant | null, rounds: Instant | null): Instant | null {
  if (own === null || rounds === null) return own ?? rounds;
  return own < rounds ? own : rounds;
}

function task(state: EngagementState, kind: TaskKind, side: Side, clock: string): TaskReadModel {
  return {
    id: `${kind}:${clock}:${side}`,
    kind,
    side,
    person: null,
    roles: ROLES_OF_TASK[side][kind],
    since: state.clocks[clock] ?? state.changedAt,
    due: dueAt(state, clock),
    rule: RULE[kind],
  };
}

function runningClock(
  state: EngagementState,
  kind: 'freeze' | 'review' | 'signature' | 'renewal' | 'nda',
  side?: Side,
): string {
  const running = Object.keys(state.clocks).find(
    (clock) => kindOfClock(clock) === kind && (side === undefined || clock.endsWith(`-${side}`)),
  );
  return running ?? kind;
}
