import { useTranslation } from 'react-i18next';
import { MentionArea } from '../comments/mention-area.tsx';
import { useMentionable } from '../comments/use-mentionable.ts';
import { withMove, withoutMove } from '../negotiation/positions.ts';
import type { Draft } from '../negotiation/use-draft.ts';
import type { Clause, Engagement } from '../negotiation/use-engagement.ts';
import { TextArea } from '../ui/text-area.tsx';
import styles from './clause.module.css';

interface RemarksProps {
  readonly engagement: Engagement;
  readonly clause: Clause;
  readonly draft: Draft;
  readonly comment: { readonly text: string } | undefined;
  readonly mark: { readonly reason: string } | undefined;
}

/** What goes with an answer or without one: words for the other side, or saying that the clause is not for discussion. */
export function Remarks({ engagement, clause: { clause }, draft, comment, mark }: RemarksProps) {
  const { t } = useTranslation();
  const people = useMentionable(engagement, 'both-sides');
  return (
    <details id="remarks" className={styles['remarks']} open={comment !== undefined || mark !== undefined}>
      <summary>{t('clause.more')}</summary>
      {people === null ? (
        <p aria-busy="true">{t('common.loading')}</p>
      ) : (
        <MentionArea
          label={t('clause.comment')}
          hint={t('clause.commentHint')}
          people={people}
          maxLength={2000}
          rows={3}
          value={comment?.text ?? ''}
          onChange={(text) =>
            draft.edit(
              text.trim() === '' ? withoutMove(clause, 'comment') : withMove({ kind: 'comment', clause, text }),
            )
          }
        />
      )}
      <TextArea
        label={t('clause.mark')}
        hint={t('clause.markHint')}
        maxLength={2000}
        rows={2}
        value={mark?.reason ?? ''}
        onChange={(reason) =>
          draft.edit(
            reason.trim() === ''
              ? withoutMove(clause, 'mark-non-negotiable')
              : withMove({ kind: 'mark-non-negotiable', clause, reason }),
          )
        }
      />
    </details>
  );
}
