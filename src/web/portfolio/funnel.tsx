import { useTranslation } from 'react-i18next';
import { Bar } from '../charts/bar.tsx';
import type { Portfolio } from '../programme/shapes.ts';
import { ChartTable, DrawnCell, NumberCell, NumberHead } from './chart-table.tsx';
import { useNumbers } from './use-numbers.ts';

/** How many came how far, and what share of those of the step before. */
export function Funnel({ funnel }: Pick<Portfolio, 'funnel'>) {
  const { t } = useTranslation('programme');
  const { count, share } = useNumbers();
  const most = Math.max(0, ...funnel.map((one) => one.count));
  return (
    <ChartTable
      title={t('portfolio.funnel')}
      view="funnel"
      caption={t('portfolio.funnelHow')}
      head={[
        <th key="step" scope="col">
          {t('portfolio.step')}
        </th>,
        <NumberHead key="count">{t('portfolio.count')}</NumberHead>,
        <NumberHead key="share">{t('portfolio.ofPrevious')}</NumberHead>,
        <td key="drawn" />,
      ]}
    >
      {funnel.map((one, place) => (
        <tr key={one.step}>
          <th scope="row">{t(`portfolio.steps.${one.step}`)}</th>
          <NumberCell>{count(one.count)}</NumberCell>
          <NumberCell>{place === 0 ? '' : share(one.ofPrevious.share)}</NumberCell>
          <DrawnCell>
            <Bar value={one.count} most={most} />
          </DrawnCell>
        </tr>
      ))}
    </ChartTable>
  );
}
