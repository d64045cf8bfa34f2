import { useTranslation } from 'react-i18next';
import { Bar } from '../charts/bar.tsx';
import type { Portfolio } from '../programme/shapes.ts';
import { ChartTable, DrawnCell, NumberCell, NumberHead } from './chart-table.tsx';
import styles from './portfolio.module.css';
import { useNumbers } from './use-numbers.ts';

/** Delays that passed, month by month, and those that will probably pass. */
export function Breaches({ breaches }: Pick<Portfolio, 'breaches'>) {
  const { t, i18n } = useTranslation('programme');
  const { count } = useNumbers();
  const most = Math.max(0, ...breaches.months.map((one) => one.count));
  const month = new Intl.DateTimeFormat(i18n.language === 'en' ? 'en-GB' : 'fr-FR', {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const totals = ['delays', 'engagements', 'overdue', 'dueSoon', 'likely'] as const;
  return (
    <ChartTable
      title={t('portfolio.breaches')}
      view="breaches"
      caption={t('portfolio.breachesHow')}
      head={[
        <th key="month" scope="col">
          {t('portfolio.month')}
        </th>,
        <NumberHead key="count">{t('portfolio.passed')}</NumberHead>,
        <td key="drawn" />,
      ]}
      after={
        <ul className={styles['totals']}>
          {totals.map((one) => (
            <li key={one}>
              <strong>{count(breaches[one])}</strong> {t(`portfolio.breach.${one}`)}
            </li>
          ))}
        </ul>
      }
    >
      {breaches.months.length > 0 ? null : (
        <tr>
          <td colSpan={3}>{t('portfolio.noBreach')}</td>
        </tr>
      )}
      {breaches.months.map((one) => (
        <tr key={one.month}>
          <th scope="row">{month.format(new Date(`${one.month}-01T00:00:00Z`))}</th>
          <NumberCell>{count(one.count)}</NumberCell>
          <DrawnCell>
            <Bar value={one.count} most={most} />
          </DrawnCell>
        </tr>
      ))}
    </ChartTable>
  );
}
