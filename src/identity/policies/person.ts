import type { Person } from '../person.ts';
import { ALLOWED, denied, HIDDEN, type Verdict } from './verdict.ts';

/** Anybody, signed in or not. */
export const PUBLIC_ACTIONS = [
  'code.request',
  'session.open',
  'call.list',
  'call.read',
  'directory.read',
  'library.read',
  'document.verify',
  'health.read',
  'metrics.read',
  'mailbox.read',
  'mail.unsubscribe',
  'calendar.read',
  'page.read',
  'indicator.read',
] as const;
export type PublicAction = (typeof PUBLIC_ACTIONS)[number];

/** Any signed-in person, on what is their own. */
export const OWN_ACTIONS = [
  'me.read',
  'me.write',
  'me.erase',
  'mail.settings',
  'calendar.manage',
  'absence.manage',
  'session.close',
  'session.list',
  'session.revoke',
  'session.refresh',
  'company.declare',
  'invitation.accept',
  'engagement.list',
  'task.list',
  'command.read',
  'registry.read',
  'calling.read',
  'calling.write',
] as const;
export type OwnAction = (typeof OWN_ACTIONS)[number];

/** The programme's officer. */
export const STAFF_ACTIONS = [
  'membership.review',
  'mail.review',
  'monitoring.read',
  'monitoring.act',
  'operations.read',
  'break-glass',
] as const;
export type StaffAction = (typeof STAFF_ACTIONS)[number];

/** The administrator: accounts and what was done, never what is negotiated. */
export const ADMIN_ACTIONS = ['accounts.manage', 'audit.export'] as const;
export type AdminAction = (typeof ADMIN_ACTIONS)[number];

/** To whom holds no office, the administrator's pages do not exist. */
export function canAsAdministrator(person: Person): Verdict {
  if (person.staffRole === null) return HIDDEN;
  return person.staffRole === 'admin-platform' ? ALLOWED : denied('not-permitted');
}

/** What an administrator does beside the officer: no engagement, unless the two of them open one. */
const ADMINISTRATORS: readonly StaffAction[] = ['operations.read', 'break-glass'];

/** The officer's lists do not exist for anybody else; how the installation does, an administrator reads too. */
export function canAsStaff(person: Person, action: StaffAction): Verdict {
  if (person.staffRole === null) return HIDDEN;
  if (ADMINISTRATORS.includes(action) && person.staffRole === 'admin-platform') return ALLOWED;
  return person.staffRole === 'bpi-officer' ? ALLOWED : denied('not-permitted');
}
