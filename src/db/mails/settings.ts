import type { PersonId } from '../../domain/ids.ts';
import type { Database } from '../database.ts';

export interface MailSettings {
  /** `both`: French, then English. */
  readonly language: 'fr' | 'en' | 'both';
  readonly tasks: 'immediate' | 'daily';
  readonly reminders: 'immediate' | 'daily' | 'none';
  readonly news: 'immediate' | 'daily' | 'none';
  readonly mentions: 'immediate' | 'daily' | 'none';
}

export const DEFAULT_MAIL_SETTINGS: MailSettings = {
  language: 'both',
  tasks: 'immediate',
  reminders: 'immediate',
  news: 'immediate',
  mentions: 'immediate',
};

/** A person’s settings; the defaults when nothing was set. */
export async function readMailSettings(db: Database, person: PersonId): Promise<MailSettings> {
  const [row] = await db.engine<MailSettings[]>`
    select language, tasks, reminders, news, mentions from mail_settings where person_id = ${person}`;
  return row === undefined ? DEFAULT_MAIL_SETTINGS : { ...row };
}

export async function saveMailSettings(db: Database, person: PersonId, settings: MailSettings): Promise<void> {
  const { language, tasks, reminders, news, mentions } = settings;
  await db.engine`
    insert into mail_settings (person_id, language, tasks, reminders, news, mentions)
    values (${person}, ${language}, ${tasks}, ${reminders}, ${news}, ${mentions})
    on conflict (person_id) do update
       set language = excluded.language, tasks = excluded.tasks, reminders = excluded.reminders, news = excluded.news,
           mentions = excluded.mentions`;
}
