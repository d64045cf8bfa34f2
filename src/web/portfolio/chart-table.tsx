import { useSearch } from '@tanstack/react-router';
import { type ReactNode, useId } from 'react';
import styles from '../charts/charts.module.css';
import { ExportLinks, type View } from '../programme/export-links.tsx';
import { listSearch, queryOf } from '../programme/list-search.ts';
import { Wide } from '../ui/wide.tsx';

interface ChartProps {
  readonly title: string;
  /** Under which name its table can be had as a file; none where that is not offered. */
  readonly view?: View;
  /** What is counted, and how: one sentence. */
  readonly caption: string;
  readonly head: readonly ReactNode[];
  readonly children: ReactNode;
  readonly after?: ReactNode;
}

/** One figure of the portfolio: its name, how it is counted, and the table that draws it. */
export function ChartTable({ title, view, caption, head, children, after }: ChartProps) {
  const id = useId();
  // Charts stand on the portfolio's page, where the address says by what they are cut, and on a sheet, which has no file.
  const query = queryOf(listSearch(useSearch({ strict: false })));
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <Wide>
        <table className={styles['table']}>
          <caption>
            <span>{caption}</span>
          </caption>
          <thead>
            <tr>{head}</tr>
          </thead>
          <tbody>{children}</tbody>
        </table>
      </Wide>
      {after}
      {view === undefined ? null : <ExportLinks view={view} query={query} />}
    </section>
  );
}

/** The heading of a column of numbers. */
export function NumberHead({ children }: { readonly children: ReactNode }) {
  return (
    <th scope="col" className={styles['number']}>
      {children}
    </th>
  );
}

/** A number, in line with those above and below it. */
export function NumberCell({ children }: { readonly children: ReactNode }) {
  return <td className={styles['number']}>{children}</td>;
}

/** Where a row draws its figure. */
export function DrawnCell({ children }: { readonly children: ReactNode }) {
  return <td className={styles['drawn']}>{children}</td>;
}
