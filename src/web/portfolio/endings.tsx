import { useTranslation } from 'react-i18next';
import { DECLINE_REASON_LABELS, WITHDRAWAL_REASON_LABELS } from '../../messages/labels.ts';
import { Bar } from '../charts/bar.tsx';
import type { Portfolio } from '../programme/shapes.ts';
import { ChartTable, DrawnCell, NumberCell, NumberHead } from './chart-table.tsx';
import { useNumbers } from './use-numbers.ts';

const REASONS: { readonly [reason: string]: { readonly fr: string; readonly en: string } } = {
  ...DECLINE_REASON_LABELS,
  ...WITHDRAWAL_REASON_LABELS,
};

/** Why engagements ended before a signature. Reasons of fewer than ten are told together. */
export function Endings({ endings }: Pick<Portfolio, 'endings'>) {
  const { t, i18n } = useTranslation('programme');
  const { t: common } = useTranslation();
  const { count } = useNumbers();
  const language = i18n.language === 'en' ? 'en' : 'fr';
  const most = Math.max(0, ...endings.map((one) => one.count ?? 0));
  return (
    <ChartTable
      title={t('portfolio.endings')}
      view="endings"
      caption={t('portfolio.endingsHow')}
      head={[
        <th key="end" scope="col">
          {t('portfolio.ending')}
        </th>,
        <th key="reason" scope="col">
          {t('portfolio.reason')}
        </th>,
        <NumberHead key="count">{t('portfolio.count')}</NumberHead>,
        <td key="drawn" />,
      ]}
    >
      {endings.map(({ stage, reason, count: number }) => (
        <tr key={`${stage} ${reason ?? ''}`}>
          <th scope="row">{common(`stages.${stage}`)}</th>
          <td>{reason === null ? t('portfolio.otherReasons') : (REASONS[reason]?.[language] ?? reason)}</td>
          <NumberCell>{number === null ? t('portfolio.underTen') : count(number)}</NumberCell>
          <DrawnCell>{number === null ? null : <Bar value={number} most={most} />}</DrawnCell>
        </tr>
      ))}
    </ChartTable>
  );
}
