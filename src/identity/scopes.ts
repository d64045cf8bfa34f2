import type { Permission } from './policies/can.ts';

/**
 * What a company's system may be allowed, and which permissions that is. What stands in no scope is done
 * by people alone, whatever a token holds: signing and all that belongs to it, freezing and approving a
 * text, pausing, mediating, withdrawing, and everything about members, tokens and webhooks.
 */
const PERMISSIONS_OF = {
  'company:read': ['company.read', 'registry.read'],
  'engagements:read': ['engagement.list', 'engagement.read', 'content.read', 'document.read', 'task.list'],
  'journal:read': ['journal.read'],
  'notes:write': ['side.comment'],
  'drafts:write': ['draft.edit'],
  'turns:send': ['turn.send', 'turn.seal', 'command.read'],
  'supplier-file:write': ['supplier.ask', 'supplier.provide', 'supplier.judge', 'command.read'],
  'calls:write': ['call.create', 'call.publish'],
  'applications:write': [
    'application.submit',
    'application.judge',
    'application.select',
    'application.decline',
    'command.read',
  ],
} as const satisfies { readonly [scope: string]: readonly Permission[] };

export type Scope = keyof typeof PERMISSIONS_OF;

export const SCOPES = Object.keys(PERMISSIONS_OF) as readonly Scope[];

/** Whether one of the scopes holds the permission. */
export function grants(scopes: readonly Scope[], permission: Permission): boolean {
  return scopes.some((scope) => (PERMISSIONS_OF[scope] as readonly Permission[]).includes(permission));
}
