import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { WHILE_BOUND } from '../../domain/engagement/acts/stages.ts';
import { INVENTION_OUTCOME_LABELS } from '../../messages/execution-labels.ts';
import { useAct } from '../api/use-act.ts';
import styles from '../dossier/dossier.module.css';
import { useDates } from '../negotiation/use-dates.ts';
import { SelectField } from '../ui/select-field.tsx';
import { TextField } from '../ui/text-field.tsx';
import { ActForm } from './act-form.tsx';
import { holds } from './holds.ts';
import type { PerformanceProps } from './performance.ts';
import { useTexts } from './use-texts.ts';

const OUTCOMES = ['filed', 'kept-secret', 'given-up'] as const;

interface ActProps {
  readonly id: string;
  readonly rev: number;
}

/** Inventions declared in confidence, and what is decided of each: nothing is published while one waits. */
export function Inventions({ engagement, execution, parties }: PerformanceProps) {
  const { t, i18n } = useTranslation();
  const { day } = useDates();
  const language = i18n.language === 'en' ? 'en' : 'fr';
  const { engagement: id, rev, stage, you } = engagement;
  const textOf = useTexts(id);
  const may = WHILE_BOUND.includes(stage) && holds(engagement, 'declare-invention');
  if (!may && execution.inventions.length === 0) return null;
  return (
    <section aria-labelledby="inventions" className={styles['card']}>
      <h2 id="inventions">{t('execution.inventions')}</h2>
      <p>{t('execution.inventionsIntro')}</p>
      <ol>
        {execution.inventions.map(({ number, by, madeOn, status, due, detailsSha256 }) => {
          const details = textOf(detailsSha256);
          return (
            <li key={number}>
              <strong>{parties[by].name}</strong> · {day(madeOn)} ·{' '}
              {status === 'pending' ? t('execution.inventionPending') : INVENTION_OUTCOME_LABELS[status][language]}
              {due === null ? null : ` · ${t('execution.decisionDue', { date: day(due) })}`}
              {details?.kind === 'invention' ? <p>{details.title}</p> : null}
              {may && status === 'pending' && by === you?.side ? (
                <Settle id={id} rev={rev} number={number} language={language} />
              ) : null}
            </li>
          );
        })}
      </ol>
      {may ? <Declare id={id} rev={rev} /> : null}
    </section>
  );
}

function Declare({ id, rev }: ActProps) {
  const { t } = useTranslation();
  const [title, setTitle] = useState('');
  const [madeOn, setMadeOn] = useState('');
  const declaring = useAct(id, 'inventions');
  const name = title.trim();
  const clear = () => {
    setTitle('');
    setMadeOn('');
  };
  return (
    <ActForm
      label={t('execution.declareInvention')}
      doing={declaring}
      complete={name !== '' && madeOn !== ''}
      onSubmit={() => declaring.mutate({ rev, body: { madeOn, title: name } }, { onSuccess: clear })}
    >
      {(tried) => (
        <>
          <TextField
            label={t('execution.inventionTitle')}
            value={title}
            onChange={setTitle}
            maxLength={200}
            error={tried && name === '' ? t('execution.missing') : undefined}
          />
          <TextField
            label={t('execution.madeOn')}
            type="date"
            value={madeOn}
            onChange={setMadeOn}
            error={tried && madeOn === '' ? t('execution.missing') : undefined}
          />
        </>
      )}
    </ActForm>
  );
}

function Settle({ id, rev, number, language }: ActProps & { readonly number: number; readonly language: 'fr' | 'en' }) {
  const { t } = useTranslation();
  const [outcome, setOutcome] = useState<(typeof OUTCOMES)[number]>('filed');
  const settling = useAct(id, 'inventions/outcomes');
  return (
    <ActForm
      label={t('execution.settleInvention')}
      doing={settling}
      complete
      onSubmit={() => settling.mutate({ rev, body: { invention: number, outcome } })}
    >
      {() => (
        <SelectField
          label={t('execution.outcome')}
          options={OUTCOMES.map((value) => ({ value, label: INVENTION_OUTCOME_LABELS[value][language] }))}
          value={outcome}
          onChange={setOutcome}
        />
      )}
    </ActForm>
  );
}
