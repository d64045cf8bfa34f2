import * as z from 'zod';
import { SUPPLIER_ITEMS, type SupplierItem } from '../../domain/engagement/supplier-file.ts';
import { moves } from './moves.ts';
import { clauseId, commandId, engagementId, instant, libraryHash, personId, prose, sha256, side } from './scalars.ts';
import { clauseSelection, facts } from './selection.ts';

const MESSAGE = 4_000;
const COMMENT = 2_000;
const signingOrder = z.enum(['in-order', 'parallel']);
const turnMode = z.enum(['alternate', 'simultaneous']);

/** An act that needs no words: `{}`. */
export const emptyBody = z.strictObject({}).nullish();

export const declineBody = z
  .strictObject({
    reason: z.enum(['ineligible', 'out-of-scope', 'not-mature', 'budget', 'other-selected', 'incomplete', 'other']),
    comment: prose(COMMENT).exactOptional(),
  })
  .meta({ id: 'Decline' });

export const meetingBody = z
  .strictObject({ at: instant, comment: prose(COMMENT).exactOptional() })
  .meta({ id: 'Meeting', description: 'When the two companies met.' });

export const reserveBody = z.strictObject({ comment: prose(COMMENT).exactOptional() }).meta({ id: 'Reserve' });

export const openingBody = z
  .strictObject({
    turnMode,
    pen: side.nullable(),
    clauses: z.array(clauseId).min(1).max(60),
    /** Answers to the questions asked at the start; keys as in the library's facts. */
    facts: facts.exactOptional(),
    signatories: z
      .array(z.strictObject({ person: personId, side }))
      .min(2)
      .max(12),
    /** In the order named, unless a side's people may sign as they come. */
    signingOrder: z.strictObject({ startup: signingOrder, industrial: signingOrder }).exactOptional(),
  })
  .meta({
    id: 'Opening',
    description: 'How talks start: who writes first, on which clauses, who will sign, in order.',
  });

export const turnBody = z
  .strictObject({ moves: moves.min(1), message: prose(MESSAGE).exactOptional(), nextMode: turnMode.exactOptional() })
  .meta({ id: 'Turn', description: 'One side’s act: prepared privately, sent together.' });

export const sealedTurnBody = z.strictObject({ moves: moves.min(1), message: prose(MESSAGE).exactOptional() }).meta({
  id: 'SealedTurn',
  description: 'Kept encrypted until both sides have sealed; only its commitment is recorded.',
});

const ruleId = z.string().min(1).max(40);

const acknowledged = z.array(z.strictObject({ rule: ruleId, reason: prose(COMMENT) })).max(100);

export const freezeBody = z
  .strictObject({ acknowledged: acknowledged.exactOptional() })
  .nullish()
  .meta({ id: 'Freeze', description: 'Warnings of rules that you take knowingly, each with your reason.' });

export const approvalBody = z
  .strictObject({ textSha256: sha256, reviewed: z.array(ruleId).max(100).exactOptional() })
  .meta({ id: 'Approval', description: '`reviewed`: the rules asking for a legal review that you considered.' });

export const reviewReturnBody = z
  .strictObject({
    textSha256: sha256,
    points: z
      .array(z.strictObject({ clause: clauseId, reason: prose(COMMENT) }))
      .min(1)
      .max(60),
  })
  .meta({ id: 'ReviewReturn', description: 'Points that reopen the clauses they name, and no other.' });

export const signatureBody = z
  .strictObject({ textSha256: sha256, documentSha256: sha256, acknowledged: acknowledged.exactOptional() })
  .meta({
    id: 'Signature',
    description:
      '`acknowledged`: warnings of that moment (see the powers) that you take knowingly, each with your reason.',
  });

/** The choices of the confidentiality agreement's own library. */
export const ndaBody = z
  .strictObject({ clauses: z.record(clauseId, clauseSelection), facts: facts.exactOptional() })
  .meta({ id: 'NdaText', description: 'Options and parameters, by clause of the confidentiality agreement.' });

export const ndaSignatureBody = z.strictObject({ textSha256: sha256 }).meta({ id: 'NdaSignature' });

export const openedDocumentBody = z
  .strictObject({
    documentSha256: sha256,
    documentClass: z.enum(['C1', 'C2', 'C3']),
    title: prose(200),
    itemClass: z
      .array(z.enum(['none', 'DU-code', 'ML', 'ITAR', 'EAR-ECCN']))
      .max(5)
      .exactOptional()
      .meta({ description: 'Classification under export control; needed for C2 and C3 (rule R40).' }),
    countries: z
      .array(z.string().regex(/^[A-Z]{2}$/))
      .max(60)
      .exactOptional()
      .meta({ description: 'Where its readers and its host are, ISO 3166-1 alpha-2; needed for a controlled item.' }),
  })
  .meta({ id: 'OpenedDocument', description: 'A document that you let the other side see, by its hash.' });

export const signatureRefusalBody = z
  .strictObject({ textSha256: sha256, reason: prose(COMMENT) })
  .meta({ id: 'SignatureRefusal' });

export const replacementBody = z
  .strictObject({ person: personId, replacement: personId })
  .meta({ id: 'SignatoryReplacement', description: 'Who signs in the place of whom, for your side.' });

export const withdrawalBody = z
  .strictObject({
    reason: z.enum([
      'budget',
      'strategy',
      'technical',
      'ip',
      'exclusivity',
      'liability',
      'price',
      'delay',
      'funding-round',
      'change-of-control',
      'other',
    ]),
    comment: prose(COMMENT).exactOptional(),
  })
  .meta({ id: 'Withdrawal' });

/** Process 4.3. */
export const pauseBody = z
  .strictObject({
    cause: z.enum(['justified', 'august-closure', 'export-licence', 'public-aid', 'force-majeure']),
    until: instant,
    reason: prose(COMMENT),
  })
  .meta({ id: 'PauseRequest', description: 'No delay runs until then; some causes need the other side’s consent.' });

export const reasonBody = z.strictObject({ reason: prose(COMMENT) }).meta({ id: 'Reason' });

const supplierItem = z.enum(Object.keys(SUPPLIER_ITEMS) as SupplierItem[]);
export const supplierItemsBody = z
  .strictObject({ items: z.array(supplierItem).min(1).max(20) })
  .meta({ id: 'SupplierItemsAsked' });
export const supplierProvisionBody = z
  .strictObject({ item: supplierItem, documentSha256: sha256.exactOptional() })
  .meta({
    id: 'SupplierItemProvided',
    description: 'The paper goes between you; its hash, when given, is kept as proof.',
  });
export const supplierItemBody = z.strictObject({ item: supplierItem }).meta({ id: 'SupplierItemAccepted' });
export const supplierReturnBody = z
  .strictObject({ item: supplierItem, reason: prose(COMMENT) })
  .meta({ id: 'SupplierItemReturned' });

export const libraryAdoptionBody = z
  .strictObject({ libraryHash })
  .meta({ id: 'LibraryAdoption', description: 'The clause library in force, by its hash.' });

export const mediationEndBody = z
  .strictObject({ outcome: z.enum(['settled', 'partly-settled', 'not-settled']) })
  .meta({ id: 'MediationEnd' });

/** 200: the journal holds the act. */
export const recordedReply = z
  .object({ engagement: engagementId, rev: z.int(), seq: z.int() })
  .meta({ id: 'Recorded', description: 'The act is in the journal: the engagement’s new revision and last entry.' });

/** 202: not known yet. */
export const unknownOutcomeReply = z
  .object({ command: commandId, status: z.literal('unknown'), location: z.string() })
  .meta({ id: 'OutcomeUnknown', description: 'Send the same key again, or ask at `location`.' });

export const commandStatusReply = z
  .object({
    command: commandId,
    status: z.enum(['recorded', 'refused', 'unknown']),
    engagement: engagementId.nullable(),
    rev: z.int().nullable(),
    seq: z.int().nullable(),
    refusal: z.object({ code: z.string(), title: z.string() }).nullable(),
  })
  .meta({ id: 'CommandStatus' });
