import type { CommandEnvelope } from '../../src/domain/engagement/command.ts';
import type { EngagementId } from '../../src/domain/ids.ts';
import type { Refusal } from '../../src/domain/refusal.ts';
import { MALFORMED } from '../../src/protocol/engine-refusals.ts';

/** The acts of people. The engine's own commands never come in by this door. */
const COMMANDS: { readonly [type in CommandEnvelope['command']['type']]: true } = {
  'submit-application': true,
  'declare-eligible': true,
  'shortlist-application': true,
  'record-meeting': true,
  'reserve-application': true,
  'select-application': true,
  'decline-application': true,
  'send-nda': true,
  'sign-nda': true,
  'abandon-nda': true,
  'open-document': true,
  'open-engagement': true,
  'send-turn': true,
  'seal-turn': true,
  'freeze-text': true,
  'approve-text': true,
  'return-review': true,
  'sign-text': true,
  'refuse-signature': true,
  'replace-signatory': true,
  'void-signatures': true,
  'renew-signatures': true,
  'report-condition': true,
  'waive-condition': true,
  'fail-condition': true,
  'report-milestone': true,
  'judge-milestone': true,
  'convert-pilot': true,
  'close-pilot': true,
  'answer-follow-up': true,
  'declare-invention': true,
  'settle-invention': true,
  'submit-publication': true,
  'answer-publication': true,
  'amend-publication': true,
  'record-publication': true,
  'withdraw-publication': true,
  'announce-visit': true,
  'expect-visit': true,
  'call-off-visit': true,
  'give-notice': true,
  'withdraw-notice': true,
  terminate: true,
  'ask-pause': true,
  'accept-pause': true,
  'decline-pause': true,
  resume: true,
  escalate: true,
  'propose-mediation': true,
  'accept-mediation': true,
  'decline-mediation': true,
  'end-mediation': true,
  'invite-adviser': true,
  'name-mediator': true,
  'call-off': true,
  'propose-library-adoption': true,
  'accept-library-adoption': true,
  'decline-library-adoption': true,
  'withdraw-library-adoption': true,
  'ask-supplier-items': true,
  'provide-supplier-item': true,
  'accept-supplier-item': true,
  'return-supplier-item': true,
  withdraw: true,
};

/**
 * Checks an envelope's outline. The HTTP face has parsed its body to the letter; this keeps out what
 * came by another way: another engagement's application, the engine's own commands, a forged system
 * actor, something that is no envelope at all.
 */
export function malformed(envelope: CommandEnvelope, engagement: EngagementId): Refusal | null {
  const { commandId, bodySha256, actor, command } = (envelope ?? {}) as Partial<CommandEnvelope>;
  if (typeof commandId !== 'string' || typeof bodySha256 !== 'string') return MALFORMED;
  if (actor?.kind !== 'person' && actor?.kind !== 'staff') return MALFORMED;
  if (typeof command !== 'object' || command === null || !Object.hasOwn(COMMANDS, command.type)) return MALFORMED;
  if (command.type === 'submit-application' && command.engagement !== engagement) return MALFORMED;
  return null;
}
