import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Answer } from '../app/answer.tsx';
import { useTitle } from '../app/use-title.ts';
import { useMe } from '../people/use-me.ts';
import { Tokens } from '../systems/tokens.tsx';
import { Webhooks } from '../systems/webhooks.tsx';
import { NotFound } from './not-found.tsx';

/** What a company's own systems may do here, and what they are told. */
export function Systems() {
  const { t } = useTranslation();
  const { company } = useParams({ from: '/companies/$company/systems' });
  useTitle(t('systems.title'));
  return (
    <Answer query={useMe()}>
      {({ memberships }) => {
        const own = memberships.find((one) => one.company.id === company && one.standing === 'active');
        if (own === undefined) return <NotFound />;
        return (
          <>
            <p>
              <Link to="/account">{t('systems.back')}</Link>
            </p>
            <h1>{t('systems.title')}</h1>
            <p>{t('systems.of', { company: own.company.name })}</p>
            <Tokens company={company} />
            <Webhooks company={company} />
            <p>
              <a href="/api/docs">{t('systems.docs')}</a>
            </p>
          </>
        );
      }}
    </Answer>
  );
}
