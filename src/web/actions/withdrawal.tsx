import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/use-act.ts';
import styles from '../dossier/dossier.module.css';
import type { DossierProps } from '../dossier/dossier.tsx';
import { Button } from '../ui/button.tsx';
import { Choices } from '../ui/choices.tsx';
import { Notice } from '../ui/notice.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { TextArea } from '../ui/text-area.tsx';

const REASONS = [
  'budget',
  'strategy',
  'technical',
  'ip',
  'exclusivity',
  'liability',
  'price',
  'delay',
  'funding-round',
  'change-of-control',
  'other',
] as const;

/** Leaves the talks for good: a reason of the closed list, and a box ticked so that it never happens by accident. */
export function Withdrawal({ engagement }: DossierProps) {
  const { t } = useTranslation();
  const [reason, setReason] = useState<(typeof REASONS)[number]>('other');
  const [comment, setComment] = useState('');
  const [sure, setSure] = useState<readonly 'yes'[]>([]);
  const withdraw = useAct(engagement.engagement, 'withdrawal');
  const fault = withdraw.sentence;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const said = comment.trim();
    withdraw.mutate({ rev: engagement.rev, body: said === '' ? { reason } : { reason, comment: said } });
  };
  return (
    <section aria-labelledby="withdrawal" className={styles['card']}>
      <h2 id="withdrawal">{t('actions.withdrawal.title')}</h2>
      <p>{t('actions.withdrawal.intro')}</p>
      <details>
        <summary>{t('actions.withdrawal.act')}</summary>
        <form onSubmit={submit}>
          {fault === undefined ? null : <Notice kind="fault">{fault}</Notice>}
          <SelectField
            label={t('actions.withdrawal.reason')}
            options={REASONS.map((value) => ({ value, label: t(`actions.withdrawal.reasons.${value}`) }))}
            value={reason}
            onChange={setReason}
          />
          <TextArea label={t('actions.withdrawal.comment')} value={comment} onChange={setComment} />
          <Choices
            legend={t('actions.withdrawal.title')}
            pick="several"
            options={[{ value: 'yes', label: t('actions.withdrawal.confirm') }]}
            value={sure}
            onChange={setSure}
          />
          <Button kind="danger" type="submit" isDisabled={sure.length === 0 || withdraw.isPending}>
            {t('actions.withdrawal.act')}
          </Button>
        </form>
      </details>
    </section>
  );
}
