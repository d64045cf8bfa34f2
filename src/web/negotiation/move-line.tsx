import { useTranslation } from 'react-i18next';
import type { Move } from '../../domain/engagement/command.ts';
import { Said } from '../comments/said.tsx';
import styles from './negotiation.module.css';
import { SelectionWords } from './selection-words.tsx';
import type { Guidance } from './use-engagement.ts';
import { useWords } from './use-words.ts';

interface MoveLineProps {
  readonly move: object;
  readonly guidance: Guidance | undefined;
  /** Names of those whom a comment mentions. */
  readonly nameOf?: (person: string) => string | undefined;
}

/** One act on one clause, in words: what is proposed, accepted, refused, and why. */
export function MoveLine({ move, guidance, nameOf }: MoveLineProps) {
  const { t } = useTranslation();
  const { say, colon } = useWords();
  // Turns come from the journal, where a move has the shape that the door let in.
  const act = move as Move & { readonly effect?: string };
  const clause = guidance?.clauses.find((one) => one.id === act.clause);
  const words = wordsOf(act);
  return (
    <li>
      <strong>{clause === undefined ? act.clause : say(clause.title)}</strong>
      {colon}
      {t(`turn.did-${act.kind}`)}
      {act.effect === 'lapsed' ? ` (${t('turn.lapsed')})` : ''}
      {act.kind === 'propose' && clause !== undefined ? (
        <SelectionWords clause={clause} selection={act.selection} />
      ) : null}
      {words === undefined ? null : (
        <p className={styles['quote']}>{act.kind === 'comment' ? <Said text={words} nameOf={nameOf} /> : words}</p>
      )}
    </li>
  );
}

function wordsOf(move: Move): string | undefined {
  if (move.kind === 'reserve') return move.point;
  if (move.kind === 'comment') return move.text;
  return 'reason' in move ? move.reason : undefined;
}
