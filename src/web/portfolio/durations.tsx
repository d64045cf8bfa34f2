import { useTranslation } from 'react-i18next';
import { Range } from '../charts/range.tsx';
import type { Portfolio } from '../programme/shapes.ts';
import { ChartTable, DrawnCell, NumberCell, NumberHead } from './chart-table.tsx';
import { useNumbers } from './use-numbers.ts';

/** How long a stage lasts: median and nine tenths, open stays counted for as long as they were seen. */
export function Durations({ durations }: Pick<Portfolio, 'durations'>) {
  const { t } = useTranslation('programme');
  const { t: common } = useTranslation();
  const { count, daysWithin } = useNumbers();
  const most = Math.max(1, ...durations.flatMap(({ median, p90 }) => [median.high ?? 0, p90.value ?? 0]));
  return (
    <ChartTable
      title={t('portfolio.durations')}
      view="durations"
      caption={t('portfolio.durationsHow')}
      head={[
        <th key="stage" scope="col">
          {t('portfolio.stage')}
        </th>,
        <NumberHead key="median">{t('portfolio.median')}</NumberHead>,
        <NumberHead key="p90">{t('portfolio.p90')}</NumberHead>,
        <NumberHead key="exits">{t('portfolio.exits')}</NumberHead>,
        <NumberHead key="running">{t('portfolio.running')}</NumberHead>,
        <td key="drawn" />,
      ]}
    >
      {durations.map(({ stage, median, p90, exits, running }) => (
        <tr key={stage}>
          <th scope="row">{common(`stages.${stage}`)}</th>
          <NumberCell>{daysWithin(median)}</NumberCell>
          <NumberCell>{daysWithin(p90)}</NumberCell>
          <NumberCell>{count(exits)}</NumberCell>
          <NumberCell>{count(running)}</NumberCell>
          <DrawnCell>
            <Range middle={median.value} low={median.low} high={median.high} mark={p90.value} most={most} />
          </DrawnCell>
        </tr>
      ))}
    </ChartTable>
  );
}
