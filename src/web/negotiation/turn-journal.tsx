import { useTranslation } from 'react-i18next';
import { Answer } from '../app/answer.tsx';
import { useNameOf } from '../comments/use-mentionable.ts';
import { MoveLine } from './move-line.tsx';
import styles from './negotiation.module.css';
import { ScreenLink } from './screen-link.tsx';
import { useDates } from './use-dates.ts';
import { type Engagement, useGuidance, useTurns } from './use-engagement.ts';

/** A turn of more moves than this, as the first of each side are, would hide what stands below it. */
const SHORT_TURN = 12;

/** The turns sent so far, the last first: read, never changed. */
export function TurnJournal({ engagement }: { readonly engagement: Engagement }) {
  const { t } = useTranslation();
  const { dayTime } = useDates();
  const turns = useTurns(engagement.engagement);
  const guidance = useGuidance(engagement.libraryHash);
  const nameOf = useNameOf(engagement.engagement);
  return (
    <section aria-labelledby="turns">
      <h2 id="turns">{t('engagement.turns')}</h2>
      <p>{t('engagement.turnsIntro')}</p>
      <Answer query={turns}>
        {(items) =>
          items.length === 0 ? (
            <p>{t('engagement.noTurns')}</p>
          ) : (
            <ol className={styles['turns']} reversed>
              {[...items].reverse().map((turn, index) => (
                <li key={turn.seq}>
                  <details open={index === 0 && turn.moves.length <= SHORT_TURN}>
                    <summary>
                      <strong>
                        {t('engagement.turnOf', { turn: turn.turn, company: engagement.names[turn.side] })}
                      </strong>{' '}
                      {dayTime(turn.at)} · {t('engagement.moves', { count: turn.moves.length })}
                      {turn.sealed ? ` · ${t('engagement.wasSealed')}` : ''}
                    </summary>
                    {turn.message === null ? null : <p className={styles['quote']}>{turn.message}</p>}
                    <ul>
                      {turn.moves.map((move) => (
                        <MoveLine
                          key={`${move.clause}/${move.kind}`}
                          move={move}
                          guidance={guidance.data}
                          nameOf={nameOf}
                        />
                      ))}
                    </ul>
                  </details>
                </li>
              ))}
            </ol>
          )
        }
      </Answer>
      <p>
        <ScreenLink engagement={engagement.engagement} screen="documents">
          {t('engagement.compare')}
        </ScreenLink>
      </p>
    </section>
  );
}
