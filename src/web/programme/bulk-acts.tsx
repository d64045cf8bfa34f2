import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.ts';
import { useSentence } from '../app/sentence-of.ts';
import { useMe } from '../people/use-me.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { GiveTo } from './give-to.tsx';
import styles from './programme.module.css';
import { readProgrammeAgain } from './read-programme-again.ts';
import type { Chosen } from './use-chosen.ts';

/** The API takes so many at once. */
const MOST = 100;

/** Reminds those who are awaited in the chosen engagements, or takes these over. */
export function BulkActs({ chosen }: { readonly chosen: Chosen }) {
  const { t, i18n } = useTranslation('programme');
  const language = i18n.language === 'en' ? 'en' : 'fr';
  const cache = useQueryClient();
  const me = useMe();
  const onSuccess = async () => {
    chosen.clear();
    await readProgrammeAgain(cache);
  };
  const remind = api.useMutation('post', '/api/monitoring/reminders', { onSuccess });
  const assign = api.useMutation('post', '/api/monitoring/assignments', { onSuccess });
  const fault = useSentence(remind.error ?? assign.error);
  const engagements = chosen.ids.slice(0, MOST);
  const closed = engagements.length === 0 || remind.isPending || assign.isPending;
  const person = me.data?.person;
  return (
    <section aria-label={t('bulk.label')} className={styles['bulk']}>
      <p role="status">
        {t('bulk.chosen', { count: engagements.length })}
        {remind.data === undefined ? null : ` ${t('bulk.reminded', { count: remind.data.reminded.length })}`}
        {assign.data === undefined ? null : ` ${t('bulk.assigned', { count: assign.data.assigned })}`}
      </p>
      {fault === undefined ? null : <Notice kind="fault">{fault}</Notice>}
      {remind.data === undefined || remind.data.refused.length === 0 ? null : (
        <Notice kind="info">
          {t('bulk.refused', { count: remind.data.refused.length })}{' '}
          {[...new Set(remind.data.refused.map(({ message }) => message[language]))].join(' ')}
        </Notice>
      )}
      <Button isDisabled={closed} onPress={() => remind.mutate({ body: { engagements } })}>
        {t('bulk.remind')}
      </Button>{' '}
      <Button
        isDisabled={closed || person === undefined}
        onPress={() => assign.mutate({ body: { engagements, officer: person ?? null } })}
      >
        {t('bulk.take')}
      </Button>{' '}
      <Button isDisabled={closed} onPress={() => assign.mutate({ body: { engagements, officer: null } })}>
        {t('bulk.free')}
      </Button>
      <GiveTo isDisabled={closed} onGive={(officer) => assign.mutate({ body: { engagements, officer } })} />
    </section>
  );
}
