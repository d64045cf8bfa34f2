import { useTranslation } from 'react-i18next';
import type { paths } from '../api/schema.gen.ts';
import styles from './programme.module.css';

export type View = paths['/api/monitoring/exports/{view}']['get']['parameters']['path']['view'];

/** What is shown, with its filters, as a file for a spreadsheet. */
export function ExportLinks({ view, query }: { readonly view: View; readonly query: string }) {
  return <FileLinks at={`/api/monitoring/exports/${view}`} query={query} />;
}

/** The sheet of one engagement as a file. */
export function SheetLinks({ engagement }: { readonly engagement: string }) {
  return <FileLinks at={`/api/monitoring/engagements/${engagement}/sheet`} query="" />;
}

function FileLinks({ at, query }: { readonly at: string; readonly query: string }) {
  const { t, i18n } = useTranslation('programme');
  const href = (format: string) => {
    const asked = new URLSearchParams(query);
    asked.set('format', format);
    asked.set('lang', i18n.language);
    return `${at}?${asked.toString()}`;
  };
  return (
    <p className={styles['noprint']}>
      <a href={href('csv')}>{t('exports.csv')}</a> · <a href={href('xlsx')}>{t('exports.xlsx')}</a>
    </p>
  );
}
