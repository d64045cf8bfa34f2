import { useTranslation } from 'react-i18next';
import { Bar } from '../charts/bar.tsx';
import type { Portfolio } from '../programme/shapes.ts';
import { withKeys } from '../ui/with-keys.ts';
import { ChartTable, NumberHead } from './chart-table.tsx';
import styles from './portfolio.module.css';
import { useNumbers } from './use-numbers.ts';

/** Where the counts are cut, in business days in the stage. */
const CUTS = [5, 10, 20, 40, 60] as const;

/** How old the open engagements are in their stage. */
export function Ageing({ ageing }: Pick<Portfolio, 'ageing'>) {
  const { t } = useTranslation('programme');
  const { t: common } = useTranslation();
  const { count } = useNumbers();
  const most = Math.max(0, ...ageing.flatMap(({ counts }) => counts));
  const heads = [...CUTS, null].map((cut, place) => ({
    key: String(cut),
    words:
      cut === null
        ? t('portfolio.beyond', { from: CUTS.at(-1) })
        : t('portfolio.between', { from: CUTS[place - 1] ?? 0, to: cut }),
  }));
  return (
    <ChartTable
      title={t('portfolio.ageing')}
      view="ageing"
      caption={t('portfolio.ageingHow')}
      head={[
        <th key="stage" scope="col">
          {t('portfolio.stage')}
        </th>,
        ...heads.map(({ key, words }) => <NumberHead key={key}>{words}</NumberHead>),
      ]}
    >
      {ageing.map(({ stage, counts }) => (
        <tr key={stage}>
          <th scope="row">{common(`stages.${stage}`)}</th>
          {withKeys(counts).map(({ key, item }) => (
            <td key={key} className={styles['cell']}>
              {count(item)}
              <Bar value={item} most={most} />
            </td>
          ))}
        </tr>
      ))}
    </ChartTable>
  );
}
