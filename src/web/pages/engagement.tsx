import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { later } from '../app/later.tsx';
import { useTitle } from '../app/use-title.ts';
import { ClauseGuide } from '../negotiation/clause-guide.tsx';
import { Compass } from '../negotiation/compass.tsx';
import { mayDraft } from '../negotiation/positions.ts';
import { StageSteps } from '../negotiation/stage-steps.tsx';
import { TimePerSide } from '../negotiation/time-per-side.tsx';
import { useDates } from '../negotiation/use-dates.ts';
import { type Engagement, useCheck } from '../negotiation/use-engagement.ts';
import { WhoseTurn } from '../negotiation/whose-turn.tsx';
import { WithEngagement } from '../negotiation/with-engagement.tsx';
import { Notice } from '../ui/notice.tsx';

const InternalComments = later(async () => (await import('../comments/internal-comments.tsx')).InternalComments);
const OpenComments = later(async () => (await import('../comments/open-comments.tsx')).OpenComments);
const TurnJournal = later(async () => (await import('../negotiation/turn-journal.tsx')).TurnJournal);
const FreezeText = later(async () => (await import('../negotiation/freeze-text.tsx')).FreezeText);

/** One engagement: where it stands, whose move it is, every clause, and what was said so far. */
export function EngagementPage() {
  const { id } = useParams({ from: '/engagements/$id' });
  return <WithEngagement id={id}>{(engagement) => <Whole engagement={engagement} />}</WithEngagement>;
}

/** Negotiators see the table with their draft, as the rules do; the check is theirs alone. */
function Balance({ engagement }: { readonly engagement: Engagement }) {
  const drafts = mayDraft(engagement);
  const { data } = useCheck(engagement.engagement, drafts);
  return drafts ? <Compass balance={data?.balance} own={engagement.stage === 'negotiating'} /> : null;
}

function Whole({ engagement }: { readonly engagement: Engagement }) {
  const { t } = useTranslation();
  const { dayTime } = useDates();
  const { names, stage, ended, you } = engagement;
  const title = `${names.startup} – ${names.industrial}`;
  useTitle(title);
  const talking = stage !== 'applied' && stage !== 'selected' && stage !== 'declined';
  return (
    <>
      <h1>{title}</h1>
      <p>
        {names.call} · {t(`stages.${stage}`)} · {t('engagement.changed', { at: dayTime(engagement.changedAt) })}
      </p>
      <StageSteps stage={stage} />
      {ended === null ? null : (
        <Notice kind="info">
          {ended.side === null ? t('engagement.endedByTime') : t('engagement.ended', { company: names[ended.side] })}
        </Notice>
      )}
      <WhoseTurn engagement={engagement} />
      {stage === 'agreed' ? <FreezeText engagement={engagement} /> : null}
      {talking && you !== null ? (
        <>
          <ClauseGuide engagement={engagement} />
          <OpenComments engagement={engagement} />
          <Balance engagement={engagement} />
          <TurnJournal engagement={engagement} />
        </>
      ) : null}
      <TimePerSide engagement={engagement} />
      {you === null ? null : <InternalComments engagement={engagement} clause={null} />}
    </>
  );
}
