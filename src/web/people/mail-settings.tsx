import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.ts';
import type { components } from '../api/schema.gen.ts';
import { Answer } from '../app/answer.tsx';
import { useSentence } from '../app/sentence-of.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { SelectField } from '../ui/select-field.tsx';

type Settings = components['schemas']['MailSettings'];

const HOW_OFTEN = ['immediate', 'daily', 'none'] as const;
const TASKS_OFTEN = ['immediate', 'daily'] as const;
const LANGUAGES = ['both', 'fr', 'en'] as const;

/** What is written to oneself by mail: for each kind at once, gathered once a day, or not at all. */
export function MailSettings() {
  const { t } = useTranslation();
  const known = api.useQuery('get', '/api/me/mail');
  return (
    <section aria-labelledby="mail-settings">
      <h2 id="mail-settings">{t('mailSettings.title')}</h2>
      <Answer query={known}>
        {({ settings, remindersADay, bouncedSince }) => (
          <>
            <p>{t('mailSettings.intro', { count: remindersADay })}</p>
            {bouncedSince === null ? null : <Notice kind="fault">{t('mailSettings.bounced')}</Notice>}
            <Form known={settings} />
          </>
        )}
      </Answer>
    </section>
  );
}

function Form({ known }: { readonly known: Settings }) {
  const { t } = useTranslation();
  const [settings, setSettings] = useState(known);
  const save = api.useMutation('put', '/api/me/mail');
  const fault = useSentence(save.error);
  const set = (part: Partial<Settings>) => {
    save.reset();
    setSettings((before) => ({ ...before, ...part }));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate({ body: settings });
  };
  const often = <Value extends (typeof HOW_OFTEN)[number]>(values: readonly Value[]) =>
    values.map((value) => ({ value, label: t(`mailSettings.${value}`) }));
  return (
    <form onSubmit={submit}>
      <SelectField
        label={t('mailSettings.tasks')}
        hint={t('mailSettings.tasksHint')}
        options={often(TASKS_OFTEN)}
        value={settings.tasks}
        onChange={(tasks) => set({ tasks })}
      />
      {(['reminders', 'news', 'mentions'] as const).map((kind) => (
        <SelectField
          key={kind}
          label={t(`mailSettings.${kind}`)}
          options={often(HOW_OFTEN)}
          value={settings[kind] ?? 'immediate'}
          onChange={(value) => set({ [kind]: value })}
        />
      ))}
      <SelectField
        label={t('mailSettings.language')}
        options={LANGUAGES.map((value) => ({ value, label: t(`mailSettings.in-${value}`) }))}
        value={settings.language}
        onChange={(language) => set({ language })}
      />
      {fault === undefined ? null : <Notice kind="fault">{fault}</Notice>}
      <Button type="submit" isDisabled={save.isPending}>
        {t('mailSettings.keep')}
      </Button>
      {save.isSuccess ? <Notice kind="done">{t('mailSettings.saved')}</Notice> : null}
    </form>
  );
}
