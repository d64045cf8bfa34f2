import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.ts';
import type { components } from '../api/schema.gen.ts';
import { useSentence } from '../app/sentence-of.ts';
import { useDates } from '../negotiation/use-dates.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { Deliveries } from './deliveries.tsx';
import { ShownOnce } from './shown-once.tsx';
import styles from './systems.module.css';
import { useAgain } from './use-again.ts';

interface EntryProps {
  readonly company: string;
  readonly webhook: components['schemas']['Webhook'];
}

/** One address: what it is told, how it fares, a new secret, a message to try it, its log, on and off, away. */
export function WebhookEntry({ company, webhook }: EntryProps) {
  const { t } = useTranslation();
  const { dayTime } = useDates();
  const onSuccess = useAgain(company);
  const [log, setLog] = useState(false);
  const rotate = api.useMutation('post', '/api/companies/{id}/webhooks/{webhook}/secret', { onSuccess });
  const attempt = api.useMutation('post', '/api/companies/{id}/webhooks/{webhook}/trial', { onSuccess });
  const change = api.useMutation('put', '/api/companies/{id}/webhooks/{webhook}', { onSuccess });
  const remove = api.useMutation('delete', '/api/companies/{id}/webhooks/{webhook}', { onSuccess });
  const fault = useSentence(rotate.error ?? attempt.error ?? change.error ?? remove.error);
  const params = { path: { id: company, webhook: webhook.id } };
  const { url, kinds, off, failingSince, formerSecretUntil } = webhook;
  return (
    <div className={styles['entry']}>
      <h3 className={styles['address']}>{url}</h3>
      <p>{kinds.length === 0 ? t('systems.told-all') : kinds.join(', ')}</p>
      {off === null ? null : <p>■ {t(`systems.off-${off.reason}`, { date: dayTime(off.since) })}</p>}
      {failingSince === null ? null : <p>✕ {t('systems.failing', { date: dayTime(failingSince) })}</p>}
      {formerSecretUntil === null ? null : <p>{t('systems.formerSecret', { date: dayTime(formerSecretUntil) })}</p>}
      {rotate.data === undefined ? null : <ShownOnce words={t('systems.secretOnce')} secret={rotate.data.secret} />}
      {attempt.isSuccess ? <Notice kind="done">{t('systems.tried')}</Notice> : null}
      {fault === undefined ? null : <Notice kind="fault">{fault}</Notice>}
      <div className={styles['acts']}>
        <Button isDisabled={off !== null || attempt.isPending} onPress={() => attempt.mutate({ params })}>
          {t('systems.try')}
        </Button>
        <Button isDisabled={rotate.isPending} onPress={() => rotate.mutate({ params })}>
          {t('systems.rotate')}
        </Button>
        <Button
          isDisabled={change.isPending}
          onPress={() => change.mutate({ params, body: { url, kinds: [...kinds], on: off !== null } })}
        >
          {t(off === null ? 'systems.turnOff' : 'systems.turnOn')}
        </Button>
        <Button kind="danger" isDisabled={remove.isPending} onPress={() => remove.mutate({ params })}>
          {t('systems.remove')}
        </Button>
      </div>
      <details onToggle={(event) => setLog(event.currentTarget.open)}>
        <summary>{t('systems.log')}</summary>
        {log ? <Deliveries company={company} webhook={webhook.id} /> : null}
      </details>
    </div>
  );
}
