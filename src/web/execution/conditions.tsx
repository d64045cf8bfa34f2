import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/use-act.ts';
import styles from '../dossier/dossier.module.css';
import { TextArea } from '../ui/text-area.tsx';
import { ActForm } from './act-form.tsx';
import type { PerformanceProps } from './performance.ts';
import { ProofFile } from './proof-file.tsx';

/** What must be in hand before the work begins: met with its proof, given up by both, or failed. */
export function Conditions({ engagement, execution, parties }: PerformanceProps) {
  const { t } = useTranslation();
  if (execution.conditions.length === 0) return null;
  const { engagement: id, rev, stage } = engagement;
  return (
    <section aria-labelledby="conditions" className={styles['card']}>
      <h2 id="conditions">{t('execution.conditions')}</h2>
      <ul>
        {execution.conditions.map((condition) => {
          const name = t(`execution.kinds.${condition.kind}`);
          const given = condition.waivedBy.map((side) => parties[side].name).join(', ');
          return (
            <li key={condition.id}>
              <strong>{name}</strong> · {t(`execution.conditionStatus.${condition.status}`)}
              {given === '' ? null : ` · ${t('execution.waivedBy', { who: given })}`}
              {stage === 'conditions-pending' && condition.status === 'pending' ? (
                <Settle id={id} rev={rev} condition={condition.id} name={name} />
              ) : null}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

interface SettleProps {
  readonly id: string;
  readonly rev: number;
  readonly condition: string;
  readonly name: string;
}

function Settle({ id, rev, condition, name }: SettleProps) {
  const { t } = useTranslation();
  const [proof, setProof] = useState<string | null>(null);
  const met = useAct(id, 'conditions/met');
  return (
    <>
      <ActForm
        label={t('execution.meet', { name })}
        doing={met}
        complete={proof !== null}
        onSubmit={() => proof !== null && met.mutate({ rev, body: { condition, evidenceSha256: proof } })}
      >
        {(tried) => <ProofFile label={t('execution.proof')} onRead={setProof} missing={tried && proof === null} />}
      </ActForm>
      <Give id={id} rev={rev} condition={condition} act="conditions/waivers" label={t('execution.waive', { name })} />
      <Give id={id} rev={rev} condition={condition} act="conditions/failures" label={t('execution.fail', { name })} />
    </>
  );
}

interface GiveProps extends Omit<SettleProps, 'name'> {
  readonly act: 'conditions/waivers' | 'conditions/failures';
  readonly label: string;
}

function Give({ id, rev, condition, act, label }: GiveProps) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const giving = useAct(id, act);
  const said = reason.trim();
  return (
    <ActForm
      label={label}
      doing={giving}
      complete={said !== ''}
      onSubmit={() => giving.mutate({ rev, body: { condition, reason: said } })}
    >
      {(tried) => (
        <TextArea
          label={t('actions.reason')}
          value={reason}
          onChange={setReason}
          error={tried && said === '' ? t('actions.reasonMissing') : undefined}
        />
      )}
    </ActForm>
  );
}
