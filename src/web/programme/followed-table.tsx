import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ListColumn } from '../../domain/monitoring/portfolio/list-columns.ts';
import { Wide } from '../ui/wide.tsx';
import styles from './programme.module.css';
import type { Followed } from './shapes.ts';
import { useCells } from './use-cells.ts';
import type { Chosen } from './use-chosen.ts';

interface TableProps {
  readonly lines: readonly Followed[];
  readonly columns: readonly ListColumn[];
  readonly chosen: Chosen;
}

/** One line for each engagement, with the columns that were asked for, each to be chosen for an act on several. */
export function FollowedTable({ lines, columns, chosen }: TableProps) {
  const { t } = useTranslation('programme');
  const cell = useCells();
  return (
    <Wide>
      <table className={styles['list']}>
        <thead>
          <tr>
            <th scope="col" className={styles['noprint']}>
              <input
                type="checkbox"
                aria-label={t('list.chooseAll')}
                checked={chosen.all}
                onChange={chosen.toggleAll}
              />
            </th>
            <th scope="col">{t('list.engagement')}</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {t(`columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.engagement}>
              <td className={styles['noprint']}>
                <input
                  type="checkbox"
                  aria-label={t('list.choose', line.names)}
                  checked={chosen.has(line.engagement)}
                  onChange={() => chosen.toggle(line.engagement)}
                />
              </td>
              <th scope="row">
                <Link to="/programme/engagements/$id" params={{ id: line.engagement }}>
                  {line.names.startup} – {line.names.industrial}
                </Link>
                {line.following ? <span className={styles['soft']}> · {t('list.followed')}</span> : null}
              </th>
              {columns.map((column) => (
                <td key={column}>{cell(line, column)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Wide>
  );
}
