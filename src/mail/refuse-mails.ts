import type { MailSettings } from '../db/mails/settings.ts';
import type { Refusable } from './unsubscribe-token.ts';

/**
 * The settings after one click on a mail of that kind. Refusing a digest ends all that it may gather:
 * reminders, news and mentions; tasks, which nobody may refuse, come one by one again.
 */
export function refuseMails(settings: MailSettings, kind: Refusable): MailSettings {
  switch (kind) {
    case 'reminder':
      return { ...settings, reminders: 'none' };
    case 'news':
      return { ...settings, news: 'none' };
    case 'mention':
      return { ...settings, mentions: 'none' };
    case 'digest':
      return { ...settings, tasks: 'immediate', reminders: 'none', news: 'none', mentions: 'none' };
  }
}
