import { isSha256 } from '../../evidence/sha256.ts';
import type { Sha256 } from '../../ids.ts';
import type { RecordSignature } from '../command.ts';
import type { Event } from '../event.ts';
import type { ExecutionPlan } from '../execution/plan.ts';
import { malformedHash } from '../refusals/opening.ts';
import { resultNotAwaited } from '../refusals/standing.ts';
import { hasSigned } from '../signatories.ts';
import type { EngagementState } from '../state.ts';
import { type Act, nothingToRefuse } from './act.ts';

/**
 * A signature came back. It counts if the engagement still waits for it: after a withdrawal, an
 * expiry or a returned review it is discarded, whatever file was made. With the last one the
 * agreement enters into force; where its performance is followed, once its conditions are settled.
 */
export const recordSignature: Act<RecordSignature> = {
  // At any stage: a signature in the making outlives the end of its engagement, and must be disposed of.
  permits: nothingToRefuse,
  admit: (state, { request, documentSha256 }) => {
    if (!state.signing.some((signing) => signing.request === request)) return resultNotAwaited;
    return isSha256(documentSha256) ? null : malformedHash('/command/documentSha256');
  },
  decide,
};

function decide(state: EngagementState, command: RecordSignature): readonly Event[] {
  const { request, documentSha256, signedAt } = command;
  const asked = state.signing.find((signing) => signing.request === request);
  if (asked === undefined) return [];
  const { person, side, textSha256 } = asked;
  if (asked.void) return [{ type: 'signature-discarded', request, person, side }];
  const signed: Event = { type: 'text-signed', request, person, side, textSha256, documentSha256, signedAt };
  const last = state.signatories.every((named) => named.person === person || hasSigned(state, named.person));
  if (!last) return [signed];
  const begun: Event = { type: 'entered-into-force', documentSha256 };
  return state.plan === undefined ? [signed, begun] : [signed, ...performance(state.plan, documentSha256, begun)];
}

/** Nothing to wait for: the work begins as soon as all have signed. */
function performance(plan: ExecutionPlan, documentSha256: Sha256, begun: Event): readonly Event[] {
  const signed: Event = { type: 'memorandum-signed', documentSha256 };
  if (plan.conditions.length > 0) return [signed];
  return plan.milestones.length === 0 ? [signed, begun, { type: 'pilot-completed' }] : [signed, begun];
}
