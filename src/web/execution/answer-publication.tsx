import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/use-act.ts';
import { useDates } from '../negotiation/use-dates.ts';
import { Choices } from '../ui/choices.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { TextField } from '../ui/text-field.tsx';
import { ActForm } from './act-form.tsx';
import type { Execution } from './performance.ts';

const ANSWERS = ['consent', 'removal', 'delay'] as const;

interface AnswerProps {
  readonly id: string;
  readonly rev: number;
  readonly publication: Execution['publications'][number];
}

/** Consent, a removal with its reason, or a delay with its reason and its end. */
export function AnswerPublication({ id, rev, publication }: AnswerProps) {
  const { t } = useTranslation();
  const { day } = useDates();
  const [answer, setAnswer] = useState<(typeof ANSWERS)[number]>('consent');
  const [reason, setReason] = useState('');
  const [until, setUntil] = useState('');
  const answering = useAct(id, 'publications/answers');
  const { number, longestDelay } = publication;
  const said = reason.trim();
  const submit = () => {
    if (answer === 'consent') return answering.mutate({ rev, body: { publication: number, answer } });
    if (answer === 'removal') return answering.mutate({ rev, body: { publication: number, answer, reason: said } });
    return answering.mutate({ rev, body: { publication: number, answer, until, reason: said } });
  };
  const complete = answer === 'consent' || (said !== '' && (answer === 'removal' || until !== ''));
  const longest = longestDelay === null ? {} : { hint: t('execution.longestDelay', { date: day(longestDelay) }) };
  return (
    <ActForm label={t('execution.answerPublication')} doing={answering} complete={complete} onSubmit={submit}>
      {(tried) => (
        <>
          <Choices
            legend={t('execution.yourAnswer')}
            pick="one"
            options={ANSWERS.map((value) => ({ value, label: t(`execution.publicationAnswers.${value}`) }))}
            value={[answer]}
            onChange={([chosen]) => setAnswer(chosen ?? answer)}
          />
          {answer === 'consent' ? null : (
            <TextArea
              label={t('actions.reason')}
              value={reason}
              onChange={setReason}
              error={tried && said === '' ? t('actions.reasonMissing') : undefined}
            />
          )}
          {answer === 'delay' ? (
            <TextField
              {...longest}
              label={t('execution.delayUntil')}
              type="date"
              value={until}
              onChange={setUntil}
              error={tried && until === '' ? t('execution.untilMissing') : undefined}
            />
          ) : null}
        </>
      )}
    </ActForm>
  );
}
