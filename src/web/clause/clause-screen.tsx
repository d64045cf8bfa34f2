import { useTranslation } from 'react-i18next';
import type { ClauseGuidance } from '../../domain/memorandum/clause-guidance.ts';
import { later } from '../app/later.tsx';
import { useTitle } from '../app/use-title.ts';
import { mayDraft } from '../negotiation/positions.ts';
import { StatusMark } from '../negotiation/status-mark.tsx';
import { useDraft } from '../negotiation/use-draft.ts';
import type { Clause, Engagement, Guidance } from '../negotiation/use-engagement.ts';
import { useWords } from '../negotiation/use-words.ts';
import { Notice } from '../ui/notice.tsx';
import styles from './clause.module.css';
import { ClauseNav } from './clause-nav.tsx';
import { ClausePosition } from './clause-position.tsx';
import { Explanations } from './explanations.tsx';
import { OptionCards } from './option-cards.tsx';
import { PackageNotice } from './package-notice.tsx';
import { WaysOut } from './ways-out.tsx';

const InternalComments = later(async () => (await import('../comments/internal-comments.tsx')).InternalComments);
const OnTheTable = later(async () => (await import('./on-the-table.tsx')).OnTheTable);
const Preview = later(async () => (await import('./preview.tsx')).Preview);
const ClauseHistory = later(async () => (await import('./clause-history.tsx')).ClauseHistory);

export interface ClauseProps {
  readonly engagement: Engagement;
  readonly inScope: readonly Clause[];
  readonly clause: Clause;
  readonly known: ClauseGuidance;
  readonly words: Guidance;
}

/** One clause on one screen. */
export function ClauseScreen(props: ClauseProps) {
  const { engagement, clause, known, words, inScope } = props;
  const { t } = useTranslation();
  const { say } = useWords();
  useTitle(say(known.title));
  const writes = mayDraft(engagement) && engagement.stage === 'negotiating';
  return (
    <article>
      <ClauseNav {...{ engagement, inScope, words }} at={clause.clause} />
      <h1>{say(known.title)}</h1>
      <p className={styles['facts']}>
        <StatusMark status={clause.status} /> <span>{t(`clause.need-${known.need}`)}</span> ·{' '}
        <span>{t(`clause.bite-${known.bite}`)}</span>
        {clause.nonNegotiableFor.length === 0 ? null : (
          <span>
            {' '}
            · ■{' '}
            {t('engagement.nonNegotiableFor', {
              whom: clause.nonNegotiableFor.map((side) => engagement.names[side]).join(', '),
            })}
          </span>
        )}
      </p>
      <p className={styles['purpose']}>{say(known.purpose)}</p>
      <PackageNotice {...{ engagement, inScope, words }} at={clause.clause} />
      <OnTheTable {...props} />
      <WaysOut {...props} />
      {writes ? (
        <Writing {...props} />
      ) : (
        <>
          <Notice kind="info">
            {t(engagement.stage === 'negotiating' ? 'clause.readOnlyRole' : 'clause.readOnlyStage')}
          </Notice>
          <section aria-labelledby="options">
            <h2 id="options">{t('clause.options')}</h2>
            <OptionCards
              {...{ engagement, clause, known, words }}
              chosen={clause.proposal?.selection.option ?? null}
              check={undefined}
              onChoose={null}
            />
          </section>
          {clause.proposal === null ? null : (
            <Preview engagement={engagement.engagement} clause={clause.clause} selection={clause.proposal.selection} />
          )}
        </>
      )}
      <Explanations known={known} glossary={words.glossary} />
      <ClauseHistory {...{ engagement, known, words }} />
      {engagement.you === null ? null : <InternalComments engagement={engagement} clause={clause.clause} />}
    </article>
  );
}

function Writing(props: ClauseProps) {
  const { t } = useTranslation();
  const draft = useDraft(props.engagement.engagement);
  if (draft === null || !draft.ready) return <p aria-busy="true">{t('common.loading')}</p>;
  return <ClausePosition {...props} draft={draft} />;
}
