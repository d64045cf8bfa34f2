import { useTranslation } from 'react-i18next';
import { Bar } from '../charts/bar.tsx';
import type { Portfolio } from '../programme/shapes.ts';
import { useClauseTitles } from '../programme/use-clause-titles.ts';
import { ChartTable, DrawnCell, NumberCell, NumberHead } from './chart-table.tsx';
import { useNumbers } from './use-numbers.ts';

/** On which clauses the time goes. Clauses of fewer than ten engagements are told without figures. */
export function Clauses({ clauses }: Pick<Portfolio, 'clauses'>) {
  const { t } = useTranslation('programme');
  const { count, mean, share } = useNumbers();
  const titleOf = useClauseTitles();
  const shown = clauses.filter(({ engagements }) => engagements !== null);
  const few = clauses.filter(({ engagements }) => engagements === null);
  const most = Math.max(0, ...shown.map(({ openShare }) => openShare ?? 0));
  return (
    <ChartTable
      title={t('portfolio.clauses')}
      view="clauses"
      caption={t('portfolio.clausesHow')}
      head={[
        <th key="clause" scope="col">
          {t('portfolio.clause')}
        </th>,
        <NumberHead key="open">{t('portfolio.openShare')}</NumberHead>,
        <NumberHead key="rounds">{t('portfolio.rounds')}</NumberHead>,
        <NumberHead key="ping">{t('portfolio.pingPong')}</NumberHead>,
        <NumberHead key="mediated">{t('portfolio.mediated')}</NumberHead>,
        <NumberHead key="count">{t('portfolio.count')}</NumberHead>,
        <td key="drawn" />,
      ]}
      after={
        few.length === 0 ? null : (
          <p>{t('portfolio.few', { clauses: few.map(({ clause }) => titleOf(clause)).join(', ') })}</p>
        )
      }
    >
      {shown.map(({ clause, engagements, openShare, roundsMean, pingPong, mediated }) => (
        <tr key={clause}>
          <th scope="row">{titleOf(clause)}</th>
          <NumberCell>{share(openShare)}</NumberCell>
          <NumberCell>{mean(roundsMean)}</NumberCell>
          <NumberCell>{share(pingPong.share)}</NumberCell>
          <NumberCell>{share(mediated.share)}</NumberCell>
          <NumberCell>{count(engagements)}</NumberCell>
          <DrawnCell>
            <Bar value={openShare ?? 0} most={most} />
          </DrawnCell>
        </tr>
      ))}
    </ChartTable>
  );
}
