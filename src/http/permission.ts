import type { Permission } from '../identity/policies/can.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Every route declares one; a test walks them all. */
    readonly permission?: Permission;
  }
}

/** Where the subject of a permission is found. `body`: named in the body, so the route asks once it has read it. */
export type SubjectSource = 'none' | 'company' | 'call' | 'engagement' | 'body';

const COMPANY: readonly Permission[] = [
  'company.read',
  'company.assess',
  'profile.write',
  'member.confirm',
  'member.invite',
  'member.remove',
  'token.manage',
  'webhook.manage',
];
const IN_BODY: readonly Permission[] = ['call.create', 'application.submit'];
const ENGAGEMENT: readonly Permission[] = [
  'engagement.read',
  'content.read',
  'document.read',
  'journal.read',
  'dossier.read',
  'side.comment',
  'task.care',
  'role.lend',
  'application.select',
  'application.decline',
  'application.judge',
  'nda.send',
  'nda.sign',
  'document.open',
  'engagement.open',
  'turn.send',
  'turn.seal',
  'draft.edit',
  'text.freeze',
  'text.approve',
  'review.return',
  'text.sign',
  'approval.read',
  'approval.set',
  'approval.ask',
  'power.read',
  'power.declare',
  'power.verify',
  'power.revoke',
  'signature.refuse',
  'signatory.replace',
  'signatures.void',
  'signatures.renew',
  'condition.settle',
  'condition.give-up',
  'milestone.report',
  'milestone.judge',
  'pilot.decide',
  'follow-up.answer',
  'invention.declare',
  'publication.submit',
  'publication.answer',
  'visit.announce',
  'visit.answer',
  'engagement.terminate',
  'engagement.pause',
  'engagement.escalate',
  'engagement.mediate',
  'adviser.invite',
  'mediator.name',
  'calling.end',
  'supplier.ask',
  'supplier.provide',
  'supplier.judge',
  'library.adopt',
  'engagement.withdraw',
];

/** The subject's place in the request, by permission: `/companies/:id`, `/calls/:id`, `/engagements/:id`, or the body. */
export function subjectSource(permission: Permission): SubjectSource {
  if (ENGAGEMENT.includes(permission)) return 'engagement';
  if (COMPANY.includes(permission)) return 'company';
  if (permission === 'call.publish') return 'call';
  return IN_BODY.includes(permission) ? 'body' : 'none';
}
