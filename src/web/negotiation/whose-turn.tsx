import { useTranslation } from 'react-i18next';
import { ROLES_OF_ACT } from '../../domain/engagement/roles.ts';
import { SIGNED_STAGES } from '../../domain/engagement/state.ts';
import { Notice } from '../ui/notice.tsx';
import styles from './negotiation.module.css';
import { isOwnTurn, mayDraft } from './positions.ts';
import { Progress } from './progress.tsx';
import { ScreenLink } from './screen-link.tsx';
import { daysUntil, useDates } from './use-dates.ts';
import type { Engagement } from './use-engagement.ts';

/** Whose move it is, until when, how far it is, and what the reader can do now. */
export function WhoseTurn({ engagement }: { readonly engagement: Engagement }) {
  const { t } = useTranslation();
  const { day } = useDates();
  const { counts, nextDeadline, turn, stage } = engagement;
  return (
    <section className={styles['lead']} aria-labelledby="now">
      <h2 id="now">{t('engagement.now')}</h2>
      <p>
        <strong>{useSentence(engagement)}</strong>
      </p>
      {nextDeadline === null ? null : (
        <p>
          {t(`deadlines.${nextDeadline.kind}`)} {day(nextDeadline.at)}{' '}
          {t('engagement.inDays', { count: Math.max(0, daysUntil(nextDeadline.at)) })}
        </p>
      )}
      {stage === 'negotiating' ? (
        <p>
          {t('engagement.turnNumber', { turn: turn.number })} · {t(`engagement.mode-${turn.mode}`)}
        </p>
      ) : null}
      {counts.total === 0 ? null : (
        <>
          <Progress done={counts.agreed} of={counts.total} />
          <p>
            {t('work.open', { count: counts.open })}
            {counts.conflict === 0 ? null : ` · ≠ ${t('work.conflicts', { count: counts.conflict })}`}
          </p>
        </>
      )}
      {engagement.stalled ? <Notice kind="info">{t('engagement.stalled')}</Notice> : null}
      {engagement.pause === null ? null : (
        <Notice kind="info">{t('engagement.paused', { until: day(engagement.pause.until) })}</Notice>
      )}
      <Ways engagement={engagement} />
    </section>
  );
}

function useSentence({ stage, you, awaiting, working, names, turn }: Engagement): string {
  const { t } = useTranslation();
  if (working.length > 0) return t('engagement.working');
  const own = you !== null && awaiting.includes(you.side);
  const others = awaiting.filter((side) => side !== you?.side).map((side) => names[side]);
  if (stage === 'negotiating' && turn.mode === 'simultaneous' && you !== null && turn.sealedBy.includes(you.side))
    return t('engagement.youSealed', { whom: others.join(', ') });
  if (own && others.length > 0) return t('engagement.yoursAndTheirs', { whom: others.join(', ') });
  if (own) return t('engagement.yours');
  if (others.length > 0) return t('engagement.theirs', { whom: others.join(', ') });
  return t(`stages.${stage}`);
}

/** What the reader may do at this stage, as links to the screens where it is done. */
function Ways({ engagement }: { readonly engagement: Engagement }) {
  const { t } = useTranslation();
  const { stage, you, engagement: id } = engagement;
  const holds = (act: keyof typeof ROLES_OF_ACT) =>
    you?.roles.some((role) => ROLES_OF_ACT[act].includes(role)) === true;
  const to = (screen: string, words: string) => (
    <ScreenLink engagement={id} screen={screen} key={screen}>
      {words}
    </ScreenLink>
  );
  const ways = [
    stage === 'applied' && holds('select-application') ? to('application', t('tasks.decide-application')) : null,
    stage === 'selected' && holds('open-engagement') ? to('opening', t('tasks.open-engagement')) : null,
    stage === 'negotiating' && mayDraft(engagement)
      ? to('turn', isOwnTurn(engagement) ? t('engagement.prepareAndSend') : t('engagement.prepare'))
      : null,
    stage === 'in-review' ? to('review', t('engagement.review')) : null,
    stage === 'signing' ? to('sign', t('engagement.sign')) : null,
    you !== null && SIGNED_STAGES.includes(stage) ? to('execution', t('engagement.execution')) : null,
    // Texts are the parties' alone.
    you === null ? null : to('documents', t('engagement.documents')),
    you === null || engagement.counts.total === 0 ? null : to('summary', t('engagement.printSummary')),
    you === null ? null : to('approvals', t('engagement.approvals')),
    you === null ? null : to('actions', t('engagement.actions')),
  ];
  return (
    <nav className={styles['acts']} aria-label={t('engagement.ways')}>
      {ways}
    </nav>
  );
}
