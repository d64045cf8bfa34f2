import { useTranslation } from 'react-i18next';
import { api } from '../api/client.ts';
import type { components } from '../api/schema.gen.ts';
import { Answer } from '../app/answer.tsx';
import { useSentence } from '../app/sentence-of.ts';
import { useDates } from '../negotiation/use-dates.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { MakeToken } from './make-token.tsx';
import { SCOPES, type Scope } from './scopes.ts';
import styles from './systems.module.css';
import { useAgain } from './use-again.ts';

/** The tokens of a company's own systems: what each may do, until when, and the way to revoke it. */
export function Tokens({ company }: { readonly company: string }) {
  const { t } = useTranslation();
  const query = api.useQuery('get', '/api/companies/{id}/tokens', { params: { path: { id: company } } });
  return (
    <section aria-labelledby="tokens">
      <h2 id="tokens">{t('systems.tokens')}</h2>
      <p>{t('systems.tokensIntro')}</p>
      <Answer query={query}>
        {({ items }) => (
          <>
            {items.length === 0 ? <p>{t('systems.noToken')}</p> : null}
            {items.map((token) => (
              <Token key={token.id} {...{ company, token }} />
            ))}
            <MakeToken company={company} />
          </>
        )}
      </Answer>
    </section>
  );
}

function Token({ company, token }: { readonly company: string; readonly token: components['schemas']['ApiToken'] }) {
  const { t } = useTranslation();
  const { day, dayTime } = useDates();
  const revoke = api.useMutation('delete', '/api/companies/{id}/tokens/{token}', { onSuccess: useAgain(company) });
  const fault = useSentence(revoke.error);
  const { revokedAt, lastUsedAt } = token;
  const over = revokedAt === null && new Date(token.expiresAt) < new Date();
  return (
    <div className={styles['entry']}>
      <h3>{token.name}</h3>
      <p>{token.scopes.map((scope) => t(`systems.scopes.${SCOPES[scope as Scope]}`)).join(' · ')}</p>
      <p>
        {revokedAt === null
          ? t(over ? 'systems.expired' : 'systems.expires', { date: day(token.expiresAt) })
          : t('systems.revoked', { date: dayTime(revokedAt) })}{' '}
        · {lastUsedAt === null ? t('systems.neverUsed') : t('systems.lastUsed', { date: dayTime(lastUsedAt) })}
      </p>
      {fault === undefined ? null : <Notice kind="fault">{fault}</Notice>}
      {revokedAt === null && !over ? (
        <Button
          kind="danger"
          isDisabled={revoke.isPending}
          aria-label={t('systems.revokeNamed', { name: token.name })}
          onPress={() => revoke.mutate({ params: { path: { id: company, token: token.id } } })}
        >
          {t('systems.revoke')}
        </Button>
      ) : null}
    </div>
  );
}
