import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.ts';
import { Answer } from '../app/answer.tsx';
import { Ageing } from '../portfolio/ageing.tsx';
import { Breaches } from '../portfolio/breaches.tsx';
import { Clauses } from '../portfolio/clauses.tsx';
import { Durations } from '../portfolio/durations.tsx';
import { Effects } from '../portfolio/effects.tsx';
import { Endings } from '../portfolio/endings.tsx';
import { Funnel } from '../portfolio/funnel.tsx';
import styles from '../portfolio/portfolio.module.css';
import { useNumbers } from '../portfolio/use-numbers.ts';
import { CutFields } from '../programme/cut-fields.tsx';
import { ProgrammeFrame } from '../programme/frame.tsx';
import { cutSearch } from '../programme/list-search.ts';

/** The whole programme, or a part of it, in figures: each with its table, and how it is counted. */
export function ProgrammePortfolio() {
  const { t } = useTranslation('programme');
  const { count } = useNumbers();
  const cuts = cutSearch(useSearch({ from: '/programme/portfolio' }));
  const navigate = useNavigate({ from: '/programme/portfolio' });
  // What stands in an address is text that anybody may have typed: the API judges it.
  const query = api.useQuery('get', '/api/monitoring/portfolio', { params: { query: cuts as never } });
  return (
    <ProgrammeFrame page="portfolio" title={t('portfolio.title')}>
      <p>{t('portfolio.intro')}</p>
      <CutFields cuts={cuts} onChange={(search) => void navigate({ search, replace: true })} />
      <Answer query={query}>
        {(portfolio) => (
          <>
            <p className={styles['totals']}>
              <span>
                <strong>{count(portfolio.engagements)}</strong> {t('portfolio.engagements')}
              </span>
              <span>
                <strong>{count(portfolio.open)}</strong> {t('portfolio.open')}
              </span>
            </p>
            <Funnel funnel={portfolio.funnel} />
            <Durations durations={portfolio.durations} />
            <Clauses clauses={portfolio.clauses} />
            <Ageing ageing={portfolio.ageing} />
            <Breaches breaches={portfolio.breaches} />
            <Endings endings={portfolio.endings} />
            <Effects interventions={portfolio.interventions} lot={portfolio.lot} />
          </>
        )}
      </Answer>
    </ProgrammeFrame>
  );
}
