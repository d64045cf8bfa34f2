import { useTranslation } from 'react-i18next';
import type { ClauseGuidance } from '../../domain/memorandum/clause-guidance.ts';
import { Answer } from '../app/answer.tsx';
import { SharedComments } from '../comments/shared-comments.tsx';
import { MoveLine } from '../negotiation/move-line.tsx';
import styles from '../negotiation/negotiation.module.css';
import { useDates } from '../negotiation/use-dates.ts';
import { type Engagement, type Guidance, useTurns } from '../negotiation/use-engagement.ts';

interface HistoryProps {
  readonly engagement: Engagement;
  readonly known: ClauseGuidance;
  readonly words: Guidance;
}

/** Every position taken on the clause, and what was said of it across the table: both sides read it. */
export function ClauseHistory({ engagement, known, words }: HistoryProps) {
  const { t } = useTranslation();
  const { dayTime } = useDates();
  return (
    <section aria-labelledby="history" className={styles['shared']}>
      <h2 id="history">{t('clause.history')}</h2>
      <p>{t('clause.historyShared')}</p>
      <SharedComments engagement={engagement} clause={known.id} />
      <h3>{t('clause.positions')}</h3>
      <Answer query={useTurns(engagement.engagement)}>
        {(turns) => {
          const about = turns
            .map((turn) => ({
              ...turn,
              moves: turn.moves.filter((move) => move.clause === known.id && move.kind !== 'comment'),
            }))
            .filter((turn) => turn.moves.length > 0);
          if (about.length === 0) return <p>{t('clause.noHistory')}</p>;
          return (
            <ol>
              {about.map((turn) => (
                <li key={turn.seq}>
                  {t('engagement.turnOf', { turn: turn.turn, company: engagement.names[turn.side] })} ·{' '}
                  {dayTime(turn.at)}
                  <ul>
                    {turn.moves.map((move) => (
                      <MoveLine key={move.kind} move={move} guidance={words} />
                    ))}
                  </ul>
                </li>
              ))}
            </ol>
          );
        }}
      </Answer>
    </section>
  );
}
