import { createHash, randomUUID } from 'node:crypto';
import type { Actor } from '../../src/domain/engagement/actor.ts';
import type { Event, RecordedEvent } from '../../src/domain/engagement/event.ts';
import { DEFAULT_POLICY } from '../../src/domain/engagement/policy.ts';
import type { ClauseReadModel, EngagementReadModel, TaskReadModel } from '../../src/domain/engagement/project.ts';
import { GENESIS_HASH } from '../../src/domain/evidence/chain.ts';
import type {
  CallId,
  ClauseId,
  CompanyId,
  EngagementId,
  Instant,
  LibraryHash,
  OptionId,
  PersonId,
  Sha256,
} from '../../src/domain/ids.ts';
import type { CommitBatch, JournalHead } from '../../src/protocol/activities.ts';

/** Opaque ids of one made-up engagement. */
export interface Cast {
  readonly engagement: EngagementId;
  readonly call: CallId;
  readonly startup: CompanyId;
  readonly industrial: CompanyId;
  readonly ceo: PersonId;
  readonly buyer: PersonId;
}

export function newCast(): Cast {
  return {
    engagement: randomUUID() as EngagementId,
    call: randomUUID() as CallId,
    startup: randomUUID() as CompanyId,
    industrial: randomUUID() as CompanyId,
    ceo: randomUUID() as PersonId,
    buyer: randomUUID() as PersonId,
  };
}

export const LIBRARY = sha('library') as LibraryHash;
export const GENESIS: JournalHead = { seq: 0, hash: GENESIS_HASH };
/** A marker that must be found nowhere in the clear. */
export const CANARY = 'kanarienvogel-4711';

export function sha(text: string): Sha256 {
  return createHash('sha256').update(text).digest('hex') as Sha256;
}

export function at(minute: number): Instant {
  return new Date(Date.UTC(2026, 10, 25, 8, minute)).toISOString() as Instant;
}

export function startupActor(cast: Cast): Actor {
  return { kind: 'person', person: cast.ceo, side: 'startup', role: 'su-ceo', verified: true };
}

export function applied(cast: Cast): Event {
  return {
    type: 'application-submitted',
    engagement: cast.engagement,
    call: cast.call,
    startup: cast.startup,
    industrial: cast.industrial,
    applicationSha256: sha('application'),
    libraryHash: LIBRARY,
    rulesVersion: 1,
    policy: DEFAULT_POLICY,
  };
}

/** A turn that proposes one clause, with the marker in its content. */
export function turnSent(clause = 'exclusivity'): Event {
  const selection = { option: 'narrow' as OptionId, parameters: { months: 12 }, precision: CANARY };
  return {
    type: 'turn-sent',
    side: 'startup',
    turn: 1,
    moves: [
      {
        kind: 'propose',
        clause: clause as ClauseId,
        selection,
        clauseRevAfter: 1,
        proposalSha256: sha('selection'),
        effect: 'tabled',
      },
    ],
    message: CANARY,
    nextMode: 'alternate',
    nextPen: 'industrial',
  };
}

export function recorded(cast: Cast, seq: number, event: Event, n = 0): RecordedEvent {
  return {
    seq,
    rev: seq - n,
    at: at(seq),
    actor: startupActor(cast),
    commandId: `command-${cast.engagement}-${seq - n}` as RecordedEvent['commandId'],
    n,
    event,
  };
}

/** A batch of events after `previous`, with read models that say no more than the table needs. */
export function batchOf(
  cast: Cast,
  previous: JournalHead,
  events: readonly RecordedEvent[],
  more: { readonly clauses?: readonly ClauseReadModel[]; readonly tasks?: readonly TaskReadModel[] } = {},
): CommitBatch {
  const last = events.at(-1);
  if (last === undefined) throw new Error('a batch has at least one event');
  return {
    engagement: cast.engagement,
    previous,
    events,
    commands: events
      .filter((event) => event.n === 0 && event.commandId !== null)
      .map((event) => ({ commandId: String(event.commandId), bodySha256: sha('body'), rev: last.rev, seq: last.seq })),
    readModel: {
      engagement: engagementModel(cast, last),
      clauses: more.clauses ?? [],
      tasks: more.tasks ?? [],
    },
  };
}

export function clauseModel(clause: string, changedSeq: number): ClauseReadModel {
  return {
    clause: clause as ClauseId,
    rev: 1,
    changedSeq,
    status: 'proposed',
    proposal: {
      by: 'startup',
      turn: 1,
      selection: { option: 'narrow' as OptionId, parameters: { months: 12 }, precision: CANARY },
      sha256: sha('selection'),
    },
    rival: null,
    reservation: null,
    acceptedBy: ['startup'],
    nonNegotiableFor: [],
    conflictRounds: 0,
  };
}

export function taskModel(id: string, side: 'startup' | 'industrial', person: PersonId | null = null): TaskReadModel {
  return {
    id,
    kind: 'send-turn',
    side,
    person,
    roles: side === 'startup' ? ['su-ceo'] : ['ind-business'],
    since: at(1),
    due: at(50),
    rule: 'process 4.2, stage 7',
  };
}

function engagementModel(cast: Cast, last: RecordedEvent): EngagementReadModel {
  return {
    engagement: cast.engagement,
    call: cast.call,
    startup: cast.startup,
    industrial: cast.industrial,
    libraryHash: LIBRARY,
    rulesVersion: 1,
    stage: 'negotiating',
    rev: last.rev,
    seq: last.seq,
    changedAt: last.at,
    turn: { number: 1, mode: 'alternate', pen: 'startup', sealedBy: [] },
    awaiting: ['startup'],
    working: [],
    nextDeadline: null,
    counts: { total: 1, open: 1, agreed: 0, conflict: 0 },
    frozen: null,
    documentSha256: null,
    approvedBy: [],
    signatories: [],
    application: { step: 'submitted', taken: [], metOn: null },
    nda: null,
    round: null,
    freezeFaults: [],
    returns: 0,
    ended: null,
    pause: null,
    pauseAsked: null,
    stalled: false,
    escalation: null,
    libraryAdoption: null,
    supplierFile: [],
    mediation: { status: 'none', by: null, at: null, rev: 0 },
    callings: [],
    execution: null,
  };
}
