import type { TaskKind } from '../../domain/engagement/read-models.ts';
import type { MailText } from './mail-text.ts';
import { NEWS_MAILS, type NewsName } from './news-mails.ts';
import { GLASS_MAIL } from './programme-mails.ts';
import {
  APPROVAL_ASKED_MAIL,
  ENDED_MAIL,
  IN_FORCE_MAIL,
  MENTIONED_MAIL,
  OVERDUE_MAIL,
  REMINDER_MAIL,
  TASK_GIVEN_MAIL,
} from './stage-mails.ts';
import { TASK_MAILS } from './task-mails.ts';

/** Texts that belong to an engagement, by the name under which a mail is remembered. */
export type MailName =
  | TaskKind
  | NewsName
  | 'reminder'
  | 'overdue'
  | 'task-given'
  | 'approval-asked'
  | 'mentioned'
  | 'in-force'
  | 'ended'
  | 'glass-broken';

const BY_NAME: Readonly<Record<MailName, MailText>> = {
  ...TASK_MAILS,
  ...NEWS_MAILS,
  reminder: REMINDER_MAIL,
  overdue: OVERDUE_MAIL,
  'task-given': TASK_GIVEN_MAIL,
  'approval-asked': APPROVAL_ASKED_MAIL,
  mentioned: MENTIONED_MAIL,
  'in-force': IN_FORCE_MAIL,
  ended: ENDED_MAIL,
  'glass-broken': GLASS_MAIL,
};

export function mailText(name: MailName): MailText {
  return BY_NAME[name];
}

/** The text of a remembered name; null for one that this version no longer has. */
export function findMailText(name: string): MailText | null {
  return Object.hasOwn(BY_NAME, name) ? BY_NAME[name as MailName] : null;
}
