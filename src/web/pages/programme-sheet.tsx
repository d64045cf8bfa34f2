import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Answer } from '../app/answer.tsx';
import { FollowUps } from '../execution/follow-ups.tsx';
import { useDates } from '../negotiation/use-dates.ts';
import { type Engagement, useEngagement } from '../negotiation/use-engagement.ts';
import { ProgrammeFrame } from '../programme/frame.tsx';
import styles from '../programme/programme.module.css';
import { Button } from '../ui/button.tsx';

/** One engagement as the programme may know it: its procedure, and what became of it. */
export function ProgrammeSheet() {
  const { t } = useTranslation('programme');
  const { id } = useParams({ from: '/programme/engagements/$id' });
  return (
    <ProgrammeFrame title={t('sheet.title')}>
      <Answer query={useEngagement(id)}>
        {(engagement) => (
          <>
            <Procedure engagement={engagement} />
            {engagement.execution === null ? null : (
              <FollowUps engagement={engagement} execution={engagement.execution} />
            )}
          </>
        )}
      </Answer>
    </ProgrammeFrame>
  );
}

function Procedure({ engagement }: { readonly engagement: Engagement }) {
  const { t } = useTranslation('programme');
  const { t: common } = useTranslation();
  const { day, dayTime } = useDates();
  const { names, stage, awaiting, counts, nextDeadline, changedAt } = engagement;
  return (
    <section aria-labelledby="procedure">
      <p>
        <strong>
          {names.startup} – {names.industrial}
        </strong>{' '}
        · {names.call}
      </p>
      <h2 id="procedure">{t('sheet.procedure')}</h2>
      <dl className={styles['facts']}>
        <dt>{t('sheet.stage')}</dt>
        <dd>{common(`stages.${stage}`)}</dd>
        <dt>{t('sheet.awaited')}</dt>
        <dd>{awaiting.map((side) => names[side]).join(', ') || t('sheet.nobody')}</dd>
        <dt>{t('sheet.clauses')}</dt>
        <dd>{t('sheet.clausesOf', counts)}</dd>
        <dt>{t('sheet.deadline')}</dt>
        <dd>
          {nextDeadline === null
            ? t('sheet.noDeadline')
            : `${common(`deadlines.${nextDeadline.kind}`)} ${day(nextDeadline.at)}`}
        </dd>
        <dt>{t('sheet.changed')}</dt>
        <dd>{dayTime(changedAt)}</dd>
      </dl>
      <div className={styles['noprint']}>
        <Button onPress={() => globalThis.print()}>{t('sheet.print')}</Button>
      </div>
    </section>
  );
}
