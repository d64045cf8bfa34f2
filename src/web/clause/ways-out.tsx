import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ScreenLink } from '../negotiation/screen-link.tsx';
import { useWords } from '../negotiation/use-words.ts';
import styles from './clause.module.css';
import type { ClauseProps } from './clause-screen.tsx';

/** Two rounds of disagreement on a clause (process 4.3): the balanced option, a trade, an adviser, a mediator, each one step away. */
export function WaysOut({ engagement, clause, known, inScope, words }: ClauseProps) {
  const { t } = useTranslation();
  const { say } = useWords();
  if (clause.status !== 'conflict' || engagement.you === null) return null;
  const balanced = known.options.find(({ stance }) => stance === 'balanced');
  const others = inScope.filter((one) => one.clause !== clause.clause && one.status !== 'agreed');
  const trade = [...others].sort((a, b) => b.conflictRounds - a.conflictRounds)[0];
  const traded = words.clauses.find(({ id }) => id === trade?.clause);
  const id = engagement.engagement;
  return (
    <section aria-labelledby="ways-out" className={styles['table']}>
      <h2 id="ways-out">{t('outside.waysOut.title')}</h2>
      <p>{t('outside.waysOut.intro')}</p>
      <ul>
        {balanced === undefined ? null : <li>{t('outside.waysOut.balanced', { option: say(balanced.label) })}</li>}
        {traded === undefined ? null : (
          <li>
            {t('outside.waysOut.trade')}{' '}
            <Link to="/engagements/$id/clauses/$clause" params={{ id, clause: traded.id }}>
              {say(traded.title)}
            </Link>
          </li>
        )}
        {known.family === 'intellectual-property' ? (
          <li>
            <ScreenLink engagement={id} screen="outside">
              {t('outside.waysOut.adviser')}
            </ScreenLink>
          </li>
        ) : null}
        <li>
          <ScreenLink engagement={id} screen="actions">
            {t('outside.waysOut.mediator')}
          </ScreenLink>
        </li>
      </ul>
    </section>
  );
}
