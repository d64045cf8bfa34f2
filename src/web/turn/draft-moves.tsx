import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Move } from '../../domain/engagement/command.ts';
import { useNameOf } from '../comments/use-mentionable.ts';
import { placeOf } from '../negotiation/merge-drafts.ts';
import { MoveLine } from '../negotiation/move-line.tsx';
import styles from '../negotiation/negotiation.module.css';
import { isStale, withoutMove } from '../negotiation/positions.ts';
import { useWords } from '../negotiation/use-words.ts';
import { Button } from '../ui/button.tsx';
import type { TurnProps } from './turn-draft.tsx';

/** Every move of the draft in words, each with the way back to its clause and out of the turn. */
export function DraftMoves({ engagement, inScope, words, draft }: TurnProps) {
  const { t } = useTranslation();
  const { say } = useWords();
  const nameOf = useNameOf(engagement.engagement);
  const titleOf = (clause: string) => {
    const known = words.clauses.find(({ id }) => id === clause);
    return known === undefined ? clause : say(known.title);
  };
  const takeOut = (move: Move) => {
    const [kind] = placeOf(move).split('/') as ['position' | 'comment' | 'mark-non-negotiable'];
    draft.edit(withoutMove(move.clause, kind));
    void draft.flush();
  };
  return (
    <ol className={styles['turns']}>
      {draft.content.moves.map((move) => {
        const title = titleOf(move.clause);
        const lost = isStale(
          move,
          inScope.find(({ clause }) => clause === move.clause),
        );
        return (
          <li key={placeOf(move)}>
            <ul className={styles['bare']}>
              <MoveLine move={move} guidance={words} nameOf={nameOf} />
            </ul>
            {lost ? <p>! {t('engagement.stale')}</p> : null}
            <p className={styles['acts']}>
              <Link
                to="/engagements/$id/clauses/$clause"
                params={{ id: engagement.engagement, clause: move.clause }}
                aria-label={t('turn.openNamed', { clause: title })}
              >
                {t('turn.open')}
              </Link>
              <Button kind="quiet" aria-label={t('turn.removeNamed', { clause: title })} onPress={() => takeOut(move)}>
                {t('turn.remove')}
              </Button>
            </p>
          </li>
        );
      })}
    </ol>
  );
}
