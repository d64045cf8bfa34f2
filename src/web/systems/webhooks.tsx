import { useTranslation } from 'react-i18next';
import { api } from '../api/client.ts';
import { Answer } from '../app/answer.tsx';
import { RegisterWebhook } from './register-webhook.tsx';
import { WebhookEntry } from './webhook-entry.tsx';

/** Addresses of a company's own systems that are told of what happens in its engagements. */
export function Webhooks({ company }: { readonly company: string }) {
  const { t } = useTranslation();
  const query = api.useQuery('get', '/api/companies/{id}/webhooks', { params: { path: { id: company } } });
  return (
    <section aria-labelledby="webhooks">
      <h2 id="webhooks">{t('systems.webhooks')}</h2>
      <p>{t('systems.webhooksIntro')}</p>
      <Answer query={query}>
        {({ items, available }) => (
          <>
            {items.length === 0 ? <p>{t('systems.noWebhook')}</p> : null}
            {items.map((webhook) => (
              <WebhookEntry key={webhook.id} {...{ company, webhook }} />
            ))}
            <RegisterWebhook {...{ company, available }} />
          </>
        )}
      </Answer>
    </section>
  );
}
