import { useTranslation } from 'react-i18next';
import { Bar } from '../charts/bar.tsx';
import { useDates } from '../negotiation/use-dates.ts';
import { ChartTable, DrawnCell, NumberCell, NumberHead } from '../portfolio/chart-table.tsx';
import { withKeys } from '../ui/with-keys.ts';
import type { Sheet } from './shapes.ts';

/** How long it stayed in each stage that it has left. */
export function Stays({ stays }: Pick<Sheet, 'stays'>) {
  const { t } = useTranslation('programme');
  const { t: common } = useTranslation();
  const { day } = useDates();
  if (stays.length === 0) return null;
  const most = Math.max(1, ...stays.map(({ days }) => days));
  return (
    <ChartTable
      title={t('sheet.stays')}
      caption={t('sheet.staysHow')}
      head={[
        <th key="stage" scope="col">
          {t('portfolio.stage')}
        </th>,
        <th key="until" scope="col">
          {t('sheet.until')}
        </th>,
        <NumberHead key="days">{t('sheet.days')}</NumberHead>,
        <td key="drawn" />,
      ]}
    >
      {withKeys(stays).map(({ key, item: { stage, days, until } }) => (
        <tr key={key}>
          <th scope="row">{common(`stages.${stage}`)}</th>
          <td>{day(until)}</td>
          <NumberCell>{days}</NumberCell>
          <DrawnCell>
            <Bar value={days} most={most} />
          </DrawnCell>
        </tr>
      ))}
    </ChartTable>
  );
}
