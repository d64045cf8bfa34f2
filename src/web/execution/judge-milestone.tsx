import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { endOfDay } from '../actions/end-of-day.ts';
import { useAct } from '../api/use-act.ts';
import { Choices } from '../ui/choices.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { TextField } from '../ui/text-field.tsx';
import { ActForm } from './act-form.tsx';
import type { Milestone } from './performance.ts';

const DECISIONS = ['go', 'no-go', 'rework'] as const;

interface JudgeProps {
  readonly id: string;
  readonly rev: number;
  readonly milestone: Milestone;
  /** A criterion in words, by its place. */
  readonly criterion: (index: number) => string;
}

/** Go on, stop with a reason, or rework what is named until a date. */
export function JudgeMilestone({ id, rev, milestone, criterion }: JudgeProps) {
  const { t } = useTranslation();
  const [decision, setDecision] = useState<(typeof DECISIONS)[number]>('go');
  const [reason, setReason] = useState('');
  const [until, setUntil] = useState('');
  const [correct, setCorrect] = useState<readonly string[]>([]);
  const judging = useAct(id, 'milestones/judgements');
  const said = reason.trim();
  const reworks = decision === 'rework';
  const judge = () =>
    judging.mutate({
      rev,
      body: {
        milestone: milestone.id,
        decision,
        ...(said === '' ? {} : { reason: said }),
        ...(reworks ? { until: endOfDay(until), correct: [...correct] } : {}),
      },
    });
  const complete = decision === 'go' || (said !== '' && (!reworks || (until !== '' && correct.length > 0)));
  return (
    <ActForm label={t('execution.judge')} doing={judging} complete={complete} onSubmit={judge}>
      {(tried) => (
        <>
          <Choices
            legend={t('execution.decision')}
            pick="one"
            options={DECISIONS.map((value) => ({ value, label: t(`execution.decisions.${value}`) }))}
            value={[decision]}
            onChange={([chosen]) => setDecision(chosen ?? decision)}
          />
          {decision === 'go' ? null : (
            <TextArea
              label={t('actions.reason')}
              value={reason}
              onChange={setReason}
              error={tried && said === '' ? t('actions.reasonMissing') : undefined}
            />
          )}
          {reworks ? (
            <>
              <TextField
                label={t('execution.until')}
                type="date"
                value={until}
                onChange={setUntil}
                error={tried && until === '' ? t('execution.untilMissing') : undefined}
              />
              <Choices
                legend={t('execution.toCorrect')}
                pick="several"
                options={milestone.criteria.map((value, index) => ({ value, label: criterion(index) }))}
                value={correct}
                onChange={setCorrect}
              />
            </>
          ) : null}
        </>
      )}
    </ActForm>
  );
}
