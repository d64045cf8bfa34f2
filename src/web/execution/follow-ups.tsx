import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FOLLOW_UP_ANSWER_LABELS } from '../../messages/execution-labels.ts';
import { useAct } from '../api/use-act.ts';
import styles from '../dossier/dossier.module.css';
import { useDates } from '../negotiation/use-dates.ts';
import { SelectField } from '../ui/select-field.tsx';
import { ActForm } from './act-form.tsx';
import type { PerformanceProps } from './performance.ts';

const ANSWERS = ['in-use', 'extended', 'in-preparation', 'stopped', 'no-relation'] as const;

const PARTIES = ['startup', 'industrial', 'officer'] as const;

/**
 * What has become of it, asked months later: when, and what each side said. The programme's officer, who is
 * of no side, says what the programme knows.
 */
export function FollowUps({ engagement, execution }: Pick<PerformanceProps, 'engagement' | 'execution'>) {
  const { t, i18n } = useTranslation();
  const { day } = useDates();
  const language = i18n.language === 'en' ? 'en' : 'fr';
  if (execution.outcome === null || execution.followUps.length === 0) return null;
  const own = engagement.you?.side ?? 'officer';
  const nameOf = (party: (typeof PARTIES)[number]) =>
    party === 'officer' ? t('execution.programme') : engagement.names[party];
  return (
    <section aria-labelledby="follow-ups" className={styles['card']}>
      <h2 id="follow-ups">{t('execution.followUps')}</h2>
      <ol>
        {execution.followUps.map(({ number, status, due, answers }) => {
          const said = PARTIES.flatMap((party) => {
            const answer = answers[party];
            return answer === null ? [] : [`${nameOf(party)} : ${FOLLOW_UP_ANSWER_LABELS[answer][language]}`];
          });
          return (
            <li key={number}>
              {t(`execution.followUpStatus.${status}`)}
              {due === null ? null : ` · ${t('execution.due', { date: day(due) })}`}
              {said.length === 0 ? null : <p>{said.join(' · ')}</p>}
              {status === 'asked' && answers[own] === null ? (
                <AnswerIt id={engagement.engagement} rev={engagement.rev} number={number} language={language} />
              ) : null}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

interface AnswerProps {
  readonly id: string;
  readonly rev: number;
  readonly number: number;
  readonly language: 'fr' | 'en';
}

function AnswerIt({ id, rev, number, language }: AnswerProps) {
  const { t } = useTranslation();
  const [answer, setAnswer] = useState<(typeof ANSWERS)[number]>('in-use');
  const answering = useAct(id, 'follow-ups');
  return (
    <ActForm
      label={t('execution.answer')}
      doing={answering}
      complete
      onSubmit={() => answering.mutate({ rev, body: { number, answer } })}
    >
      {() => (
        <SelectField
          label={t('execution.whatBecame')}
          options={ANSWERS.map((value) => ({ value, label: FOLLOW_UP_ANSWER_LABELS[value][language] }))}
          value={answer}
          onChange={setAnswer}
        />
      )}
    </ActForm>
  );
}
