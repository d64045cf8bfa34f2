import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { WHILE_PERFORMED } from '../../domain/engagement/acts/stages.ts';
import { ROLES_OF_ACT } from '../../domain/engagement/roles.ts';
import { TERMINATION_REASON_LABELS } from '../../messages/execution-labels.ts';
import { useAct } from '../api/use-act.ts';
import styles from '../dossier/dossier.module.css';
import { useDates } from '../negotiation/use-dates.ts';
import { SelectField } from '../ui/select-field.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { ActForm } from './act-form.tsx';
import type { PerformanceProps } from './performance.ts';

const NOTICES = ['convenience', 'breach', 'hardship'] as const;
const CAUSES = ['breach', 'force-majeure'] as const;

/** The ways out that the signed text leaves: a notice and its delay, taken back or followed by the end. */
export function Leaving({ engagement, execution, parties }: PerformanceProps) {
  const { t, i18n } = useTranslation();
  const { day } = useDates();
  const language = i18n.language === 'en' ? 'en' : 'fr';
  const { engagement: id, rev, stage, you } = engagement;
  const may = you?.roles.some((role) => (ROLES_OF_ACT['give-notice'] as readonly string[]).includes(role)) === true;
  if (!WHILE_PERFORMED.includes(stage) || !may) return null;
  const { notice } = execution;
  return (
    <section aria-labelledby="leaving" className={styles['card']}>
      <h2 id="leaving">{t('execution.leaving')}</h2>
      <p>{t('execution.leavingIntro')}</p>
      {notice === null ? (
        <Worded
          id={id}
          rev={rev}
          act="notice"
          reasons={NOTICES}
          label={t('execution.giveNotice')}
          language={language}
        />
      ) : (
        <>
          <p>
            {t('execution.notice', {
              who: parties[notice.by].name,
              reason: TERMINATION_REASON_LABELS[notice.reason][language],
              date: notice.until === null ? '—' : day(notice.until),
            })}
          </p>
          {notice.by === you?.side ? <TakeBack id={id} rev={rev} /> : null}
        </>
      )}
      <Worded
        id={id}
        rev={rev}
        act="termination"
        reasons={CAUSES}
        label={t('execution.terminate')}
        language={language}
      />
    </section>
  );
}

interface WordedProps<Reason extends string> {
  readonly id: string;
  readonly rev: number;
  readonly act: 'notice' | 'termination';
  readonly reasons: readonly Reason[];
  readonly label: string;
  readonly language: 'fr' | 'en';
}

function Worded<Reason extends keyof typeof TERMINATION_REASON_LABELS>(props: WordedProps<Reason>) {
  const { id, rev, act, reasons, label, language } = props;
  const { t } = useTranslation();
  const [reason, setReason] = useState(reasons[0]);
  const [comment, setComment] = useState('');
  const doing = useAct(id, act);
  const said = comment.trim();
  const submit = () => {
    if (reason !== undefined) doing.mutate({ rev, body: { reason: reason as never, comment: said } });
  };
  return (
    <ActForm label={label} doing={doing} complete={said !== ''} onSubmit={submit}>
      {(tried) => (
        <>
          {reason === undefined ? null : (
            <SelectField
              label={t('execution.reason')}
              options={reasons.map((value) => ({ value, label: TERMINATION_REASON_LABELS[value][language] }))}
              value={reason}
              onChange={setReason}
            />
          )}
          <TextArea
            label={t('actions.reason')}
            value={comment}
            onChange={setComment}
            error={tried && said === '' ? t('actions.reasonMissing') : undefined}
          />
        </>
      )}
    </ActForm>
  );
}

function TakeBack({ id, rev }: { readonly id: string; readonly rev: number }) {
  const { t } = useTranslation();
  const taking = useAct(id, 'notice/end');
  return (
    <ActForm label={t('execution.takeBack')} doing={taking} complete onSubmit={() => taking.mutate({ rev, body: {} })}>
      {() => null}
    </ActForm>
  );
}
