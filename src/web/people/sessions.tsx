import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.ts';
import { Answer } from '../app/answer.tsx';
import { useSentence } from '../app/sentence-of.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { deviceName } from './device-name.ts';

/** Where one is signed in, and the way to end it everywhere else. */
export function Sessions() {
  const { t, i18n } = useTranslation();
  const cache = useQueryClient();
  const sessions = api.useQuery('get', '/api/auth/sessions');
  const close = api.useMutation('delete', '/api/auth/sessions', { onSuccess: () => cache.invalidateQueries() });
  const fault = useSentence(close.error);
  const moment = new Intl.DateTimeFormat(i18n.language, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Europe/Paris',
  });
  return (
    <section aria-labelledby="sessions">
      <h2 id="sessions">{t('account.sessions')}</h2>
      <p>{t('account.sessionsIntro')}</p>
      <Answer query={sessions}>
        {({ items }) => (
          <>
            <table>
              <thead>
                <tr>
                  <th scope="col">{t('account.device')}</th>
                  <th scope="col">{t('account.since')}</th>
                  <th scope="col">{t('account.until')}</th>
                </tr>
              </thead>
              <tbody>
                {items.map((session) => (
                  <tr key={session.id}>
                    <td>
                      {deviceName(session.userAgent) ?? t('account.unknownDevice')}
                      {session.current ? <strong> ({t('account.here')})</strong> : null}
                    </td>
                    <td>{moment.format(new Date(session.createdAt))}</td>
                    <td>{moment.format(new Date(session.expiresAt))}</td>
                  </tr>
                ))}
              </tbody>
            </table>
            <p>
              <Button kind="danger" isDisabled={items.length < 2 || close.isPending} onPress={() => close.mutate({})}>
                {t('account.others')}
              </Button>
            </p>
          </>
        )}
      </Answer>
      {fault === undefined ? null : <Notice kind="fault">{fault}</Notice>}
      {close.isSuccess ? <Notice kind="done">{t('account.closed', { count: close.data.revoked })}</Notice> : null}
    </section>
  );
}
