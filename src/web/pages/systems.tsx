import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useTitle } from '../app/use-title.ts';
import { OwnCompany } from '../people/own-company.tsx';
import { Tokens } from '../systems/tokens.tsx';
import { Webhooks } from '../systems/webhooks.tsx';

/** What a company's own systems may do here, and what they are told. */
export function Systems() {
  const { t } = useTranslation();
  const { company } = useParams({ from: '/companies/$company/systems' });
  useTitle(t('systems.title'));
  return (
    <OwnCompany company={company}>
      {({ company: { name } }) => (
        <>
          <p>
            <Link to="/account">{t('systems.back')}</Link>
          </p>
          <h1>{t('systems.title')}</h1>
          <p>{t('systems.of', { company: name })}</p>
          <Tokens company={company} />
          <Webhooks company={company} />
          <p>
            <a href="/api/docs">{t('systems.docs')}</a>
          </p>
        </>
      )}
    </OwnCompany>
  );
}
