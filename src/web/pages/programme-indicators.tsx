import { useTranslation } from 'react-i18next';
import { api } from '../api/client.ts';
import { Answer } from '../app/answer.tsx';
import { useDates } from '../negotiation/use-dates.ts';
import { ExportLinks } from '../programme/export-links.tsx';
import { ProgrammeFrame } from '../programme/frame.tsx';
import { IndicatorTable } from '../programme/indicator-table.tsx';

/** The programme's indicators, each with its definition, its date and its method; and those that events cannot tell. */
export function ProgrammeIndicators() {
  const { t, i18n } = useTranslation('programme');
  const { dayTime } = useDates();
  const language = i18n.language === 'en' ? 'en' : 'fr';
  return (
    <ProgrammeFrame page="indicators" title={t('indicators.title')}>
      <Answer query={api.useQuery('get', '/api/monitoring/indicators')}>
        {({ asOf, items, untold }) => (
          <>
            <p>
              {t('indicators.intro', { at: dayTime(asOf) })}{' '}
              <a href={`/indicators?lang=${language}`}>{t('indicators.public')}</a>
            </p>
            <ExportLinks view="indicators" query="" />
            <IndicatorTable items={items} />
            {untold.length === 0 ? null : (
              <section aria-labelledby="untold">
                <h2 id="untold">{t('indicators.untold')}</h2>
                <dl>
                  {untold.map(({ name, why }) => (
                    <div key={name.fr}>
                      <dt>{name[language]}</dt>
                      <dd>{why[language]}</dd>
                    </div>
                  ))}
                </dl>
              </section>
            )}
          </>
        )}
      </Answer>
    </ProgrammeFrame>
  );
}
