import * as z from 'zod';
import { type DeadlineKind, WHEN_DUE } from '../../domain/engagement/delays.ts';
import type { ClauseReadModel, EngagementReadModel, TaskReadModel } from '../../domain/engagement/project.ts';
import { SUPPLIER_ITEMS, type SupplierItem } from '../../domain/engagement/supplier-file.ts';
import { callingFields } from './callings.ts';
import { executionReply } from './execution.ts';
import { moves } from './moves.ts';
import {
  anyRole,
  callId,
  clauseId,
  companyId,
  engagementId,
  instant,
  libraryHash,
  personId,
  prose,
  sha256,
  side,
} from './scalars.ts';
import { clauseSelection } from './selection.ts';

/**
 * What a reader may get, field by field: a field that is not named here never leaves, whatever the
 * read models grow (ASVS 15.3.1). The two types must agree, or this file does not compile.
 */
export const stage = z.enum([
  'applied',
  'declined',
  'selected',
  'negotiating',
  'agreed',
  'freezing',
  'in-review',
  'signing',
  'conditions-pending',
  'in-force',
  'deciding',
  'monitored',
  'withdrawn',
  'expired',
  'lapsed',
  'terminated',
  'archived',
]);
const PAUSE_CAUSES = ['justified', 'august-closure', 'export-licence', 'public-aid', 'force-majeure'] as const;
const turnMode = z.enum(['alternate', 'simultaneous']);

const frozenText = z.object({
  textSha256: sha256,
  termsSha256: sha256,
  documentSha256: sha256,
  docxSha256: sha256,
});

const deadlineKind = z.enum(Object.keys(WHEN_DUE) as DeadlineKind[]);
const nextDeadline = z.object({ id: z.string(), kind: deadlineKind, at: instant, side: side.nullable() });

const engagementFields = {
  engagement: engagementId,
  call: callId,
  startup: companyId,
  industrial: companyId,
  libraryHash,
  rulesVersion: z.int(),
  stage,
  rev: z.int(),
  seq: z.int(),
  changedAt: instant,
  turn: z.object({ number: z.int(), mode: turnMode, pen: side.nullable(), sealedBy: z.array(side).readonly() }),
  awaiting: z.array(side).readonly(),
  working: z.array(z.enum(['reveal', 'freeze', 'signature'])).readonly(),
  nextDeadline: nextDeadline.nullable(),
  counts: z.object({ total: z.int(), open: z.int(), agreed: z.int(), conflict: z.int() }),
  frozen: frozenText.nullable(),
  documentSha256: sha256.nullable(),
  approvedBy: z.array(side).readonly(),
  signatories: z
    .array(
      z.object({
        person: personId,
        side,
        order: z.int(),
        state: z.enum(['waiting', 'next', 'signing', 'signed', 'refused']),
        signedAt: instant.nullable(),
        due: instant.nullable(),
      }),
    )
    .readonly(),
  application: z.object({
    step: z.enum(['submitted', 'eligible', 'shortlisted', 'met', 'reserve']),
    taken: z.array(z.enum(['eligible', 'shortlisted', 'met'])).readonly(),
    metOn: instant.nullable(),
  }),
  nda: z
    .object({
      status: z.enum(['sent', 'executed', 'abandoned']),
      by: side,
      textSha256: sha256,
      sentAt: instant,
      signedBy: z.array(side).readonly(),
    })
    .nullable(),
  round: z
    .object({
      number: z.int(),
      status: z.enum(['open', 'ended', 'closed']),
      renewalsLeft: z.int(),
      renewedBy: z.array(side).readonly(),
    })
    .nullable(),
  libraryAdoption: z
    .object({
      by: side,
      at: instant,
      rev: z.int(),
      libraryHash,
      reopens: z.array(clauseId).readonly(),
      adds: z.array(clauseId).readonly(),
    })
    .nullable()
    .meta({ description: 'A newer clause library that one side proposed and the other has not answered.' }),
  supplierFile: z
    .array(
      z.object({
        item: z.enum(Object.keys(SUPPLIER_ITEMS) as SupplierItem[]),
        status: z.enum(['asked', 'provided', 'accepted', 'returned']),
        at: instant,
        documentSha256: sha256.nullable(),
        due: instant.nullable(),
      }),
    )
    .readonly()
    .meta({ description: 'What purchasing asks of the start-up beside the talks; nothing in them waits for it.' }),
  freezeFaults: z
    .array(
      z.object({
        rule: z.string(),
        clauses: z.array(clauseId).readonly(),
        severity: z.literal('warns').exactOptional(),
        message: z.object({ fr: z.string(), en: z.string() }).exactOptional(),
      }),
    )
    .readonly(),
  returns: z.int(),
  ended: z.object({ side: side.nullable(), reason: z.string().nullable() }).nullable(),
  pause: z
    .object({ by: side.nullable(), cause: z.enum([...PAUSE_CAUSES, 'mediation']), from: instant, until: instant })
    .nullable(),
  pauseAsked: z.object({ by: side, at: instant, rev: z.int(), cause: z.enum(PAUSE_CAUSES), until: instant }).nullable(),
  stalled: z.boolean(),
  escalation: z.union([z.literal(1), z.literal(2)]).nullable(),
  mediation: z.object({
    status: z.enum(['none', 'offered', 'proposed', 'running']),
    by: side.nullable(),
    at: instant.nullable(),
    rev: z.int(),
  }),
  callings: z
    .array(z.object(callingFields))
    .readonly()
    .meta({ description: 'Who was called from outside; who they are, the list of callings tells both sides.' }),
  execution: executionReply.nullable(),
};

const engagementModel = z.object(engagementFields);

/** What a party is in it; null for the programme's people. */
const standpoint = z
  .object({ side, roles: z.array(anyRole), verified: z.boolean() })
  .nullable()
  .meta({ description: 'The side that you act for, with your roles in it.' });

export const names = z
  .object({ startup: z.string(), industrial: z.string(), call: z.string() })
  .meta({ description: 'The two companies and the call, as people name them.' });

export const engagementWithYouReply = z.object({ ...engagementFields, names, you: standpoint }).meta({
  id: 'EngagementForYou',
  description: 'The state of one collaboration, the same for both sides. `rev` is its ETag.',
});

export const engagementQuery = z.object({
  minSeq: z.coerce
    .number()
    .int()
    .min(1)
    .max(1_000_000_000)
    .optional()
    .meta({ description: 'Wait, at most two seconds, until the journal holds this entry.' }),
});

export const engagementListQuery = z.object({ stage: stage.optional(), call: callId.optional() });

export const engagementListReply = z
  .object({ items: z.array(z.object({ ...engagementFields, names })), nextCursor: z.string().nullable() })
  .meta({ id: 'EngagementList' });

export const peopleReply = z
  .object({
    items: z.array(
      z.object({
        person: personId,
        side,
        name: z.string().meta({ description: 'Empty when the person has not said it, or was erased.' }),
        roles: z.array(anyRole),
        verified: z.boolean(),
        maySign: z.boolean(),
      }),
    ),
  })
  .meta({
    id: 'EngagementPeople',
    description: 'Your own side’s people; of the other, those who may be named to sign or have sent a turn.',
  });

const proposal = z.object({ by: side, turn: z.int(), selection: clauseSelection, sha256 });

const clauseReply = z
  .object({
    clause: clauseId,
    rev: z.int(),
    changedSeq: z.int(),
    status: z.enum(['open', 'proposed', 'reserved', 'refused', 'conflict', 'agreed']),
    proposal: proposal.nullable(),
    rival: proposal.nullable(),
    reservation: z.object({ by: side, point: z.string() }).nullable(),
    acceptedBy: z.array(side).readonly(),
    nonNegotiableFor: z.array(side).readonly(),
    conflictRounds: z.int(),
  })
  .meta({ id: 'Clause', description: 'One clause on the table. Accepting it names `proposal.sha256` and `rev`.' });

export const clauseListReply = z.object({ items: z.array(clauseReply) }).meta({ id: 'ClauseList' });

export const turnListReply = z
  .object({
    items: z.array(
      z.object({
        seq: z.int(),
        at: instant,
        side,
        turn: z.int(),
        moves: z.array(z.looseObject({ kind: z.string(), clause: clauseId, clauseRevAfter: z.int() })).readonly(),
        message: z.string().nullable(),
        sealed: z.boolean(),
        nextMode: turnMode,
        nextPen: side.nullable(),
      }),
    ),
  })
  .meta({ id: 'TurnList' });

export const taskReply = z
  .object({
    id: z.string(),
    kind: z.enum([
      'check-eligibility',
      'record-meeting',
      'decide-application',
      'send-nda',
      'sign-nda',
      'open-engagement',
      'send-turn',
      'seal-turn',
      'freeze-text',
      'approve-text',
      'sign-text',
      'replace-signatory',
      'renew-signatures',
      'meet-condition',
      'report-milestone',
      'judge-milestone',
      'decide-outcome',
      'answer-follow-up',
      'decide-invention',
      'answer-publication',
      'amend-publication',
      'expect-visit',
      'answer-pause',
      'answer-mediation',
      'answer-mediator',
      'answer-adviser',
      'answer-library',
      'provide-supplier-items',
      'judge-supplier-items',
    ]),
    side,
    person: personId.nullable(),
    roles: z.array(anyRole).readonly(),
    since: instant,
    due: instant.nullable(),
    rule: z.string(),
  })
  .meta({ id: 'Task', description: 'An act that somebody is awaited for.' });

export const taskListReply = z
  .object({ items: z.array(z.object({ engagement: engagementId, task: taskReply })) })
  .meta({ id: 'TaskList' });

export const applicationContentReply = z
  .object({ call: callId, title: z.string(), text: z.string(), sha256, at: instant })
  .meta({ id: 'Application' });

/** A turn in preparation: what a turn may hold, but for its having at least one move. */
export const draftTurnBody = z
  .strictObject({ moves, message: prose(4_000).exactOptional() })
  .meta({ id: 'DraftTurn', description: 'Seen by your own side alone.' });

export const draftTurnReply = z
  .object({ rev: z.int(), content: draftTurnBody, savedBy: personId, savedAt: instant })
  .meta({ id: 'DraftTurnSaved' });

export const draftRevReply = z.object({ rev: z.int() }).meta({ id: 'DraftTurnRevision' });

/** The compiler's own check that schema and read model say the same. */
type Covers<Model, Reply> = Model extends Reply ? true : never;
export type ReadModelsCovered = [
  Covers<EngagementReadModel, z.input<typeof engagementModel>>,
  Covers<ClauseReadModel, z.input<typeof clauseReply>>,
  Covers<TaskReadModel, z.input<typeof taskReply>>,
];
