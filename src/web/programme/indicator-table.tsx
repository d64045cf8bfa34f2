import { useTranslation } from 'react-i18next';
import { NumberCell, NumberHead } from '../portfolio/chart-table.tsx';
import { useNumbers } from '../portfolio/use-numbers.ts';
import { Wide } from '../ui/wide.tsx';
import styles from './programme.module.css';
import type { Indicators } from './shapes.ts';

type Indicator = Indicators['items'][number];

/** Each figure beside what it means and how it is counted. */
export function IndicatorTable({ items }: Pick<Indicators, 'items'>) {
  const { t, i18n } = useTranslation('programme');
  const figure = useFigure();
  const { count } = useNumbers();
  const language = i18n.language === 'en' ? 'en' : 'fr';
  return (
    <Wide>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('indicators.name')}</th>
            <NumberHead>{t('indicators.value')}</NumberHead>
            <NumberHead>{t('indicators.of')}</NumberHead>
            <th scope="col">{t('indicators.definition')}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr key={item.code}>
              <th scope="row">
                {item.name[language]}
                {item.open ? <span className={styles['soft']}> · {t('indicators.open')}</span> : null}
              </th>
              <NumberCell>{figure(item)}</NumberCell>
              <NumberCell>{count(item.of)}</NumberCell>
              <td className={styles['explained']}>
                {item.definition[language]} <span className={styles['soft']}>{item.method[language]}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Wide>
  );
}

/** A figure in its unit, with its interval where it has one; said to be too few where it is hidden. */
function useFigure(): (item: Indicator) => string {
  const { t } = useTranslation('programme');
  const { count, mean, shareWithin, daysWithin } = useNumbers();
  return (item) => {
    if (item.value === null) return t('portfolio.underTen');
    if (item.unit === 'share') return shareWithin({ share: item.value, low: item.low, high: item.high });
    if (item.unit === 'days') return t('indicators.days', { days: daysWithin(item) });
    return item.unit === 'rounds' ? mean(item.value) : count(item.value);
  };
}
