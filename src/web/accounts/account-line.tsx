import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.ts';
import type { components } from '../api/schema.gen.ts';
import { useSentence } from '../app/sentence-of.ts';
import styles from '../dossier/dossier.module.css';
import { useDates } from '../negotiation/use-dates.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';

type Account = components['schemas']['AccountList']['items'][number];

/** One account, and what an administrator may do with it: closing asks twice, and nobody closes their own. */
export function AccountLine({ account }: { readonly account: Account }) {
  const { t } = useTranslation('accounts');
  const { t: say } = useTranslation();
  const { day } = useDates();
  const cache = useQueryClient();
  const [asked, setAsked] = useState(false);
  const me = useQuery({ ...api.queryOptions('get', '/api/me'), enabled: false });
  const done = {
    onSuccess: async () => {
      setAsked(false);
      await cache.invalidateQueries({ queryKey: ['get', '/api/admin/people'] });
    },
  };
  const close = api.useMutation('post', '/api/admin/people/{id}/closing', done);
  const reopen = api.useMutation('post', '/api/admin/people/{id}/reopening', done);
  const end = api.useMutation('post', '/api/admin/people/{id}/sessions/end', done);
  const fault = useSentence(close.error ?? reopen.error ?? end.error);
  const { name, email, since, closedAt, companies, staffRole, person } = account;
  const params = { path: { id: person } };
  const places = companies.map((one) => `${one.name} (${one.roles.map((role) => say(`roles.${role}`)).join(', ')})`);
  const office = staffRole === null ? [] : [say(`roles.${staffRole}`)];
  return (
    <div className={styles['card']}>
      <p>
        <strong>{name === '' ? t('nameless') : name}</strong>, {email}
        <br />
        {[...office, ...places].join(' · ')}
        <br />
        {closedAt === null ? t('since', { date: day(since) }) : t('closed', { date: day(closedAt) })}
      </p>
      {fault === undefined ? null : <Notice kind="fault">{fault}</Notice>}
      {end.isSuccess ? <Notice kind="done">{t('done')}</Notice> : null}
      <div className={styles['files']}>
        {closedAt === null ? (
          <>
            <Button onPress={() => end.mutate({ params })}>{t('endSessions', { who: email })}</Button>
            {me.data?.person === person ? null : asked ? (
              <Button kind="main" onPress={() => close.mutate({ params })}>
                {t('sure', { who: email })}
              </Button>
            ) : (
              <Button onPress={() => setAsked(true)}>{t('close', { who: email })}</Button>
            )}
          </>
        ) : (
          <Button onPress={() => reopen.mutate({ params })}>{t('reopen', { who: email })}</Button>
        )}
      </div>
    </div>
  );
}
