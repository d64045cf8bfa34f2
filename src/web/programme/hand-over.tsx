import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.ts';
import { useSentence } from '../app/sentence-of.ts';
import { useMe } from '../people/use-me.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { SelectField } from '../ui/select-field.tsx';
import styles from './programme.module.css';
import { readProgrammeAgain } from './read-programme-again.ts';
import { useOfficers } from './use-officers.ts';

/** Before a leave, or for a colleague who is away: everything that one officer looks after goes to another. */
export function HandOver() {
  const { t } = useTranslation('programme');
  const cache = useQueryClient();
  const me = useMe().data?.person;
  const officers = useOfficers();
  const [giver, setGiver] = useState('');
  const [taker, setTaker] = useState('');
  const handOver = api.useMutation('post', '/api/monitoring/hand-overs', {
    onSuccess: () => readProgrammeAgain(cache),
  });
  const fault = useSentence(handOver.error);
  const from = giver || me || '';
  const others = officers.filter(({ value }) => value !== from);
  const to = others.find(({ value }) => value === taker) ?? others[0];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (to !== undefined) handOver.mutate({ body: { from, to: to.value } });
  };
  return (
    <details className={`${styles['columns']} ${styles['noprint']}`}>
      <summary>{t('handOver.title')}</summary>
      <p>{t('handOver.intro')}</p>
      {fault === undefined ? null : <Notice kind="fault">{fault}</Notice>}
      <p role="status">{handOver.data === undefined ? null : t('handOver.done', { count: handOver.data.assigned })}</p>
      {to === undefined ? (
        <p>{t('handOver.alone')}</p>
      ) : (
        <form onSubmit={submit} className={styles['cuts']}>
          <SelectField label={t('handOver.from')} options={officers} value={from} onChange={setGiver} />
          <SelectField label={t('handOver.to')} options={others} value={to.value} onChange={setTaker} />
          <Button type="submit" isDisabled={handOver.isPending}>
            {t('handOver.send')}
          </Button>
        </form>
      )}
    </details>
  );
}
