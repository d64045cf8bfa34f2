import { useTranslation } from 'react-i18next';
import { useDates } from '../negotiation/use-dates.ts';
import { Wide } from '../ui/wide.tsx';
import styles from './programme.module.css';
import type { Sheet } from './shapes.ts';

/** How the talks go on each clause that was on the table: how often, never what. */
export function ClauseStates({ states }: { readonly states: Sheet['clauseStates'] }) {
  const { t, i18n } = useTranslation('programme');
  const { day } = useDates();
  const language = i18n.language === 'en' ? 'en' : 'fr';
  if (states.length === 0) return null;
  return (
    <section aria-labelledby="clauses">
      <h2 id="clauses">{t('sheet.clauses')}</h2>
      <Wide>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('portfolio.clause')}</th>
              <th scope="col">{t('sheet.state')}</th>
              <th scope="col">{t('sheet.alternations')}</th>
              <th scope="col">{t('sheet.conflicts')}</th>
              <th scope="col">{t('sheet.backs')}</th>
            </tr>
          </thead>
          <tbody>
            {states.map(({ clause, title, agreed, openSince, alternations, conflicts, backs }) => (
              <tr key={clause}>
                <th scope="row">{title[language]}</th>
                <td className={styles['sentence']}>
                  {agreed ? t('sheet.agreed') : t('sheet.openSince', { date: day(openSince) })}
                </td>
                <td>{alternations}</td>
                <td>{conflicts}</td>
                <td>{backs}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Wide>
    </section>
  );
}
