import { useTranslation } from 'react-i18next';
import { api } from '../api/client.ts';
import { Answer } from '../app/answer.tsx';
import { useSentence } from '../app/sentence-of.ts';
import { useDates } from '../negotiation/use-dates.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import styles from './systems.module.css';
import { useAgain } from './use-again.ts';

/** How often a log that is open is read again, in milliseconds: messages leave by themselves. */
const READ_AGAIN_MS = 5_000;

/** What was sent to an address, how each try went, and the way to send it again. */
export function Deliveries({ company, webhook }: { readonly company: string; readonly webhook: string }) {
  const { t } = useTranslation();
  const { dayTime } = useDates();
  const params = { path: { id: company, webhook } };
  const query = api.useQuery(
    'get',
    '/api/companies/{id}/webhooks/{webhook}/deliveries',
    { params },
    { refetchInterval: READ_AGAIN_MS },
  );
  const replay = api.useMutation('post', '/api/companies/{id}/webhooks/{webhook}/replay', {
    onSuccess: useAgain(company),
  });
  const fault = useSentence(replay.error);
  return (
    <Answer query={query}>
      {({ items }) =>
        items.length === 0 ? (
          <p>{t('systems.noDelivery')}</p>
        ) : (
          // Wide tables scroll by themselves, by keyboard too.
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must take the focus (WCAG 2.1.1)
          <section className={styles['log']} tabIndex={0} aria-label={t('systems.log')}>
            {fault === undefined ? null : <Notice kind="fault">{fault}</Notice>}
            {replay.isSuccess ? <Notice kind="done">{t('systems.replayed')}</Notice> : null}
            <table>
              <thead>
                <tr>
                  <th scope="col">{t('systems.at')}</th>
                  <th scope="col">{t('systems.kind')}</th>
                  <th scope="col">{t('systems.outcome')}</th>
                  <th scope="col">{t('systems.act')}</th>
                </tr>
              </thead>
              <tbody>
                {items.map((one) => {
                  const last = one.attempts.at(-1);
                  const said = last === undefined ? '' : `${last.status ?? last.error ?? ''}`;
                  const outcome =
                    one.deliveredAt !== null ? 'delivered' : one.nextAttemptAt !== null ? 'waiting' : 'givenUp';
                  return (
                    <tr key={one.id}>
                      <td>{dayTime(one.at)}</td>
                      <td>
                        <code>{one.kind}</code>
                      </td>
                      <td>
                        {t(`systems.${outcome}`, { count: one.attempts.length })} {said}
                      </td>
                      <td>
                        <Button
                          kind="quiet"
                          isDisabled={replay.isPending}
                          aria-label={t('systems.replayNamed', { kind: one.kind, at: dayTime(one.at) })}
                          onPress={() => replay.mutate({ params, body: { delivery: one.id } })}
                        >
                          {t('systems.replay')}
                        </Button>
                      </td>
                    </tr>
                  );
                })}
              </tbody>
            </table>
          </section>
        )
      }
    </Answer>
  );
}
