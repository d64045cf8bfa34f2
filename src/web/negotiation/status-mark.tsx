import type { ClauseStatus } from '../../domain/engagement/state.ts';
import { CLAUSE_STATUS_LABELS } from '../../messages/labels.ts';
import styles from './negotiation.module.css';
import { useWords } from './use-words.ts';

/** A sign of its own for each status: colour only comes on top. */
const SIGNS: { readonly [status in ClauseStatus]: string } = {
  open: '○',
  proposed: '◐',
  reserved: '◑',
  refused: '✕',
  conflict: '≠',
  agreed: '✓',
};

const TONES: { readonly [status in ClauseStatus]: string } = {
  open: 'plain',
  proposed: 'waiting',
  reserved: 'waiting',
  refused: 'conflict',
  conflict: 'conflict',
  agreed: 'agreed',
};

/** How a clause stands, by word and by sign. */
export function StatusMark({ status }: { readonly status: ClauseStatus }) {
  const { say } = useWords();
  return (
    <span className={`${styles['mark']} ${styles[TONES[status]]}`}>
      <span aria-hidden="true">{SIGNS[status]} </span>
      {say(CLAUSE_STATUS_LABELS[status])}
    </span>
  );
}
