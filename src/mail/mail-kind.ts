import type { MailKind, Way } from '../db/mails/route-mail.ts';
import type { MailSettings } from '../db/mails/settings.ts';
import type { TaskKind } from '../domain/engagement/project.ts';
import { MAIL_POLICY } from './policy.ts';

/**
 * Tasks of which a person is told at once, whatever they set: an approval, a signature, an answer to
 * the other party’s formal request. A delay with an effect in law runs from the mail or ends by
 * silence (C. civ. 1104, 1112: talks in good faith), and nobody may lose a right by an old setting.
 */
const LEGAL: readonly TaskKind[] = [
  'approve-text',
  'sign-text',
  'replace-signatory',
  'renew-signatures',
  'answer-pause',
  'answer-mediation',
  'answer-mediator',
  'answer-library',
  // Silence is consent, or a delay, as the clause says.
  'answer-publication',
];

export function kindOfTask(task: TaskKind): MailKind {
  return LEGAL.includes(task) ? 'legal' : 'task';
}

/** What decides how a mail goes: the person’s settings, and how many reminders and mentions left at once today. */
export interface Standing {
  readonly settings: MailSettings;
  readonly remindersToday: number;
  readonly undeliverable: boolean;
}

/** Now, in the next digest, not at all, or to nobody because the mailbox refused for good. */
export function wayOf(kind: MailKind, { settings, remindersToday, undeliverable }: Standing): Way {
  if (undeliverable) return 'undeliverable';
  switch (kind) {
    case 'legal':
    case 'digest':
      return 'now';
    case 'task':
      return settings.tasks === 'daily' ? 'digest' : 'now';
    case 'news':
      return settings.news === 'immediate' ? 'now' : digestOrNone(settings.news);
    case 'mention':
      if (settings.mentions !== 'immediate') return digestOrNone(settings.mentions);
      return remindersToday < MAIL_POLICY.remindersADay ? 'now' : 'digest';
    case 'reminder':
      if (settings.reminders !== 'immediate') return digestOrNone(settings.reminders);
      return remindersToday < MAIL_POLICY.remindersADay ? 'now' : 'digest';
  }
}

function digestOrNone(often: 'daily' | 'none'): Way {
  return often === 'daily' ? 'digest' : 'none';
}
