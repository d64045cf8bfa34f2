import { useTranslation } from 'react-i18next';
import type { ListColumn } from '../../domain/monitoring/portfolio/list-columns.ts';
import styles from './programme.module.css';
import type { Sheet } from './shapes.ts';
import { useCells } from './use-cells.ts';

const SHOWN: readonly ListColumn[] = [
  'stage',
  'stageSince',
  'awaiting',
  'lastProgress',
  'nextDeadlineAt',
  'clauses',
  'breaches',
  'began',
  'sector',
  'region',
  'cohort',
  'officer',
];

/** Where the procedure stands: the same words as in the list. */
export function Procedure({ sheet }: { readonly sheet: Sheet }) {
  const { t } = useTranslation('programme');
  const cell = useCells();
  return (
    <section aria-labelledby="procedure">
      <p>
        <strong>
          {sheet.names.startup} – {sheet.names.industrial}
        </strong>{' '}
        · {sheet.names.call}
      </p>
      <h2 id="procedure">{t('sheet.procedure')}</h2>
      <dl className={styles['facts']}>
        {SHOWN.map((column) => (
          <div key={column}>
            <dt>{t(`columns.${column}`)}</dt>
            <dd>{cell(sheet, column)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
