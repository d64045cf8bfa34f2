import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { guidedSteps } from '../negotiation/guided-order.ts';
import type { Clause, Engagement, Guidance } from '../negotiation/use-engagement.ts';
import { useWords } from '../negotiation/use-words.ts';
import styles from './clause.module.css';

interface NavProps {
  readonly engagement: Engagement;
  readonly inScope: readonly Clause[];
  readonly words: Guidance;
  readonly at: string;
}

/** Where the clause stands in the guided order, the one before and the one after. */
export function ClauseNav({ engagement, inScope, words, at }: NavProps) {
  const { t } = useTranslation();
  const { say } = useWords();
  const steps = guidedSteps(inScope);
  const order = steps.flatMap(({ clauses }) => clauses.map(({ clause }) => clause));
  const index = order.indexOf(at as never);
  const step = steps.find(({ clauses }) => clauses.some(({ clause }) => clause === at));
  const link = (name: string | undefined, way: 'previous' | 'next') => {
    const title = words.clauses.find((one) => one.id === name)?.title;
    if (name === undefined || title === undefined) return null;
    return (
      <Link
        to="/engagements/$id/clauses/$clause"
        params={{ id: engagement.engagement, clause: name }}
        rel={way === 'next' ? 'next' : 'prev'}
      >
        {way === 'previous' ? '← ' : ''}
        <span className="visually-hidden">{t(`clause.${way}`)} </span>
        {say(title)}
        {way === 'next' ? ' →' : ''}
      </Link>
    );
  };
  return (
    <nav aria-label={t('clause.nav')} className={styles['nav']}>
      {link(order[index - 1], 'previous') ?? <span />}
      <span>
        {step === undefined ? null : `${t(`engagement.guide-${step.id}`)} · `}
        {t('clause.place', { at: index + 1, of: order.length })}
      </span>
      {link(order[index + 1], 'next') ?? <span />}
    </nav>
  );
}
