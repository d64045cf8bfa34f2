import * as z from 'zod';
import { instant, personId, prose, sha256 } from './scalars.ts';

export const approvedAct = z.enum(['turn', 'signature']);
const order = z.enum(['sequential', 'parallel']);
const verdict = z.enum(['approved', 'refused', 'withdrawn']);

export const approvalId = z.uuid();

export const approvalChainBody = z
  .strictObject({
    order,
    approvers: z.array(personId).max(12),
    /** In parallel: how many of them; in sequence, all. */
    needed: z.int().min(0).max(12),
  })
  .meta({
    id: 'InternalApprovalChainRequest',
    description: 'Who of your side approves before this goes out. Without approvers nothing is asked.',
  });

export const approvalAskBody = z
  .strictObject({ note: prose(2_000).exactOptional() })
  .meta({ id: 'InternalApprovalAsked', description: 'Of your draft turn as it is saved, or of the frozen text.' });

export const approvalVerdictBody = z
  .discriminatedUnion('verdict', [
    z.strictObject({ verdict: z.literal('approved'), reason: prose(2_000).exactOptional() }),
    z.strictObject({ verdict: z.literal('refused'), reason: prose(2_000) }),
    z.strictObject({ verdict: z.literal('withdrawn') }),
  ])
  .meta({ id: 'InternalApprovalVerdict', description: 'A refusal says why. Whoever asked may withdraw.' });

const chain = z.object({ order, approvers: z.array(personId).readonly(), needed: z.int() });

export const approvalReply = z
  .object({
    request: z.string(),
    act: approvedAct,
    /** SHA-256 of what would go out: it is approved exactly so. */
    subjectSha256: sha256,
    author: personId,
    note: z.string().nullable(),
    askedAt: instant,
    state: z.enum(['open', 'approved', 'refused', 'withdrawn']),
    /** Whose word is awaited now. */
    next: z.array(personId).readonly(),
    /** Who gives it today for a colleague who is away. */
    standIns: z.array(z.object({ person: personId, inPlaceOf: personId })).readonly(),
    verdicts: z
      .array(
        z.object({
          person: personId,
          verdict,
          reason: z.string().nullable(),
          at: instant,
          /** The approver who was away, in whose place it was given. */
          inPlaceOf: personId.nullable(),
        }),
      )
      .readonly(),
  })
  .meta({ id: 'InternalApproval' });

export const approvalsReply = z
  .object({
    chains: z.array(chain.extend({ act: approvedAct, rev: z.int(), setBy: personId, setAt: instant })),
    requests: z.array(approvalReply),
  })
  .meta({ id: 'InternalApprovals' });
