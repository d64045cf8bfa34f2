import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.ts';
import { Answer } from '../app/answer.tsx';
import { useSentence } from '../app/sentence-of.ts';
import { useDates } from '../negotiation/use-dates.ts';
import { ShownOnce } from '../systems/shown-once.tsx';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';

/** One's deadlines in one's own calendar, by a secret address that one opens, renews and closes. */
export function CalendarFeed() {
  const { t } = useTranslation();
  const { dayTime } = useDates();
  const cache = useQueryClient();
  const onSuccess = () => cache.invalidateQueries({ queryKey: ['get', '/api/me/calendar'] });
  const open = api.useMutation('post', '/api/me/calendar', { onSuccess });
  const close = api.useMutation('delete', '/api/me/calendar', {
    onSuccess: async () => {
      open.reset();
      await onSuccess();
    },
  });
  const fault = useSentence(open.error ?? close.error);
  return (
    <section aria-labelledby="calendar">
      <h2 id="calendar">{t('calendar.title')}</h2>
      <p>{t('calendar.intro')}</p>
      <Answer query={api.useQuery('get', '/api/me/calendar')}>
        {({ feed }) => (
          <>
            {feed === null ? null : (
              <p>
                {t('calendar.since', { date: dayTime(feed.createdAt) })}{' '}
                {feed.readAt === null ? t('calendar.unread') : t('calendar.read', { date: dayTime(feed.readAt) })}
              </p>
            )}
            {open.data === undefined ? null : <ShownOnce words={t('calendar.once')} secret={open.data.url} />}
            {fault === undefined ? null : <Notice kind="fault">{fault}</Notice>}
            <p>
              <Button isDisabled={open.isPending} onPress={() => open.mutate({})}>
                {t(feed === null ? 'calendar.open' : 'calendar.renew')}
              </Button>{' '}
              {feed === null ? null : (
                <Button kind="danger" isDisabled={close.isPending} onPress={() => close.mutate({})}>
                  {t('calendar.close')}
                </Button>
              )}
            </p>
          </>
        )}
      </Answer>
    </section>
  );
}
