import { useTranslation } from 'react-i18next';
import { INTERVENTIONS } from '../../domain/monitoring/signals/actions.ts';
import { Range } from '../charts/range.tsx';
import type { ActionKind, Portfolio } from '../programme/shapes.ts';
import { ChartTable, DrawnCell, NumberCell, NumberHead } from './chart-table.tsx';
import { useNumbers } from './use-numbers.ts';

/** What came after the programme acted, and what the drawn day of the first reminder teaches. */
export function Effects({ interventions, lot }: Pick<Portfolio, 'interventions' | 'lot'>) {
  const { t } = useTranslation('programme');
  const { count, shareWithin } = useNumbers();
  const rows = [
    ...interventions.map((one) => ({ ...one, name: isKind(one.kind) ? t(`actions.${one.kind}`) : one.kind })),
    { ...lot.early, name: t('portfolio.early') },
    { ...lot.late, name: t('portfolio.late') },
  ];
  return (
    <ChartTable
      title={t('portfolio.effects')}
      view="interventions"
      caption={t('portfolio.effectsHow')}
      head={[
        <th key="act" scope="col">
          {t('portfolio.act')}
        </th>,
        <NumberHead key="count">{t('portfolio.times')}</NumberHead>,
        <NumberHead key="waiting">{t('portfolio.tooEarly')}</NumberHead>,
        <NumberHead key="moved">{t('portfolio.moved')}</NumberHead>,
        <td key="drawn" />,
      ]}
      after={<LotSentence difference={lot.difference} />}
    >
      {rows.map(({ name, count: times, waiting, moved }) => (
        <tr key={name}>
          <th scope="row">{name}</th>
          <NumberCell>{count(times)}</NumberCell>
          <NumberCell>{count(waiting)}</NumberCell>
          <NumberCell>{shareWithin(moved)}</NumberCell>
          <DrawnCell>
            <Range middle={moved.share} low={moved.low} high={moved.high} most={1} />
          </DrawnCell>
        </tr>
      ))}
    </ChartTable>
  );
}

function isKind(kind: string): kind is ActionKind {
  return INTERVENTIONS.some((one) => one === kind);
}

/** What may be said of the two days: a difference only where its interval leaves out zero. */
function LotSentence({ difference: { share, low, high } }: { readonly difference: Portfolio['lot']['difference'] }) {
  const { t } = useTranslation('programme');
  const { points } = useNumbers();
  if (share === null || low === null || high === null) return <p>{t('portfolio.lotNone')}</p>;
  const values = { value: points(share), low: points(low), high: points(high) };
  const known = low > 0 || high < 0;
  return (
    <p>
      {t('portfolio.lot', values)} {t(known ? 'portfolio.lotKnown' : 'portfolio.lotUnknown')}
    </p>
  );
}
