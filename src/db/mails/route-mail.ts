import { createHash } from 'node:crypto';
import type { CalendarDate, EngagementId, Instant, PersonId } from '../../domain/ids.ts';
import type { Database } from '../database.ts';
import { DEFAULT_MAIL_SETTINGS, type MailSettings } from './settings.ts';

export type MailKind = 'legal' | 'task' | 'reminder' | 'news' | 'mention' | 'digest';
export type Way = 'now' | 'digest' | 'none' | 'undeliverable';

/** A mail that a fact causes, before it is known how it goes. Ids and names of texts only. */
export interface MailToRoute {
  /** The same key is decided once and sent once. */
  readonly key: string;
  readonly person: PersonId;
  readonly kind: MailKind;
  readonly text: string;
  readonly engagement: EngagementId | null;
  readonly task: string | null;
}

export interface RoutedMail {
  readonly way: Way;
  readonly sent: boolean;
  readonly language: MailSettings['language'];
}

interface Choice {
  /** The day in Paris of this moment. */
  readonly today: CalendarDate;
  readonly digest: { readonly day: CalendarDate; readonly at: Instant };
  readonly decide: (standing: {
    readonly settings: MailSettings;
    readonly remindersToday: number;
    readonly undeliverable: boolean;
  }) => Way;
}

/**
 * Decides once how a mail goes, and remembers it: later calls with the same key give the same answer.
 * One person’s mails are decided one after the other, so that the budget holds however many processes
 * send. What waits for a digest makes that digest’s row in the outbox.
 */
export async function routeMail(db: Database, mail: MailToRoute, choice: Choice): Promise<RoutedMail> {
  const routed = await db.engine.begin(async (tx) => {
    await tx`select pg_advisory_xact_lock(hashtext(${`mails-${mail.person}`}))`;
    const [facts] = await tx<Facts[]>`
      select (select json_build_object('way', way, 'sent', sent_at is not null) from mails where key = ${mail.key}) as known,
             (select json_build_object('language', language, 'tasks', tasks, 'reminders', reminders, 'news', news,
                                        'mentions', mentions)
                from mail_settings where person_id = ${mail.person}) as settings,
             exists (select 1 from mail_bounces where person_id = ${mail.person}) as undeliverable,
             (select count(*)::int from mails where person_id = ${mail.person} and day = ${choice.today}
                 and kind in ('reminder', 'mention') and way = 'now') as reminders_today`;
    if (facts === undefined) throw new Error('A query without rows gave none.');
    const settings = facts.settings ?? DEFAULT_MAIL_SETTINGS;
    if (facts.known !== null) return { ...facts.known, language: settings.language };
    const { undeliverable, reminders_today: remindersToday } = facts;
    const way = choice.decide({ settings, remindersToday, undeliverable });
    const day = way === 'digest' ? choice.digest.day : choice.today;
    await tx`
      insert into mails (key, person_id, kind, text, engagement_id, task_id, way, day, message_id)
      values (${mail.key}, ${mail.person}, ${mail.kind}, ${mail.text}, ${mail.engagement}, ${mail.task}, ${way},
              ${day}, ${messageIdOf(mail.key)})`;
    if (way === 'digest') {
      const payload = JSON.stringify({ person: mail.person, day });
      await tx`
        insert into outbox (key, topic, payload, next_attempt_at)
        values (${`digest-${mail.person}-${day}`}, 'digest', ${payload}::jsonb, ${choice.digest.at})
        on conflict (key) do nothing`;
    }
    return { way, sent: false, language: settings.language };
  });
  return routed as RoutedMail;
}

interface Facts {
  readonly known: { readonly way: Way; readonly sent: boolean } | null;
  readonly settings: MailSettings | null;
  readonly undeliverable: boolean;
  readonly reminders_today: number;
}

/** The local part of the Message-ID: of the key alone, so that a mail sent twice is shown once by most readers. */
export function messageIdOf(key: string): string {
  return createHash('sha256').update(key).digest('hex').slice(0, 40);
}

export async function markMailSent(db: Database, key: string): Promise<void> {
  await db.engine`update mails set sent_at = now() where key = ${key} and sent_at is null`;
}
