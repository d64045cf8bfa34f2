import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CLOSING_REASON_LABELS, CONVERSION_FORM_LABELS } from '../../messages/execution-labels.ts';
import { useAct } from '../api/use-act.ts';
import styles from '../dossier/dossier.module.css';
import { SelectField } from '../ui/select-field.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { ActForm } from './act-form.tsx';
import type { PerformanceProps } from './performance.ts';
import { ProofFile } from './proof-file.tsx';

const FORMS = ['definitive-contract', 'order', 'licence-option'] as const;
const REASONS = [
  'no-budget',
  'strategy',
  'technical',
  'price',
  'other-supplier',
  'change-of-control',
  'other',
] as const;

/** What becomes of the pilot: converted once both sides say the same form, or closed by either with a reason. */
export function Pilot({ engagement, execution, parties }: PerformanceProps) {
  const { t, i18n } = useTranslation();
  const language = i18n.language === 'en' ? 'en' : 'fr';
  const { engagement: id, rev, stage } = engagement;
  const { outcome, conversionAsked } = execution;
  if (outcome === null && stage !== 'deciding') return null;
  return (
    <section aria-labelledby="pilot" className={styles['card']}>
      <h2 id="pilot">{t('execution.pilot')}</h2>
      {outcome === null ? null : (
        <p>
          {outcome.kind === 'converted'
            ? t('execution.converted', { form: CONVERSION_FORM_LABELS[outcome.form][language] })
            : t('execution.closed', { reason: CLOSING_REASON_LABELS[outcome.reason][language] })}
        </p>
      )}
      {conversionAsked === null || outcome !== null ? null : (
        <p>
          {t('execution.conversionAsked', {
            who: parties[conversionAsked.by].name,
            form: CONVERSION_FORM_LABELS[conversionAsked.form][language],
          })}
        </p>
      )}
      {stage === 'deciding' ? (
        <>
          <Convert id={id} rev={rev} language={language} />
          <Close id={id} rev={rev} language={language} />
        </>
      ) : null}
    </section>
  );
}

interface DecideProps {
  readonly id: string;
  readonly rev: number;
  readonly language: 'fr' | 'en';
}

function Convert({ id, rev, language }: DecideProps) {
  const { t } = useTranslation();
  const [form, setForm] = useState<(typeof FORMS)[number]>('definitive-contract');
  const [proof, setProof] = useState<string | null>(null);
  const converting = useAct(id, 'pilot/conversion');
  return (
    <ActForm
      label={t('execution.convert')}
      doing={converting}
      complete={proof !== null}
      onSubmit={() => proof !== null && converting.mutate({ rev, body: { form, evidenceSha256: proof } })}
    >
      {(tried) => (
        <>
          <SelectField
            label={t('execution.form')}
            options={FORMS.map((value) => ({ value, label: CONVERSION_FORM_LABELS[value][language] }))}
            value={form}
            onChange={setForm}
          />
          <ProofFile label={t('execution.proof')} onRead={setProof} missing={tried && proof === null} />
        </>
      )}
    </ActForm>
  );
}

function Close({ id, rev, language }: DecideProps) {
  const { t } = useTranslation();
  const [reason, setReason] = useState<(typeof REASONS)[number]>('no-budget');
  const [comment, setComment] = useState('');
  const closing = useAct(id, 'pilot/closing');
  const said = comment.trim();
  return (
    <ActForm
      label={t('execution.close')}
      doing={closing}
      complete
      onSubmit={() => closing.mutate({ rev, body: said === '' ? { reason } : { reason, comment: said } })}
    >
      {() => (
        <>
          <SelectField
            label={t('execution.reason')}
            options={REASONS.map((value) => ({ value, label: CLOSING_REASON_LABELS[value][language] }))}
            value={reason}
            onChange={setReason}
          />
          <TextArea label={t('execution.comment')} value={comment} onChange={setComment} />
        </>
      )}
    </ActForm>
  );
}
