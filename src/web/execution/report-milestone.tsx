import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/use-act.ts';
import { Choices } from '../ui/choices.tsx';
import { ActForm } from './act-form.tsx';
import type { Milestone } from './performance.ts';
import { ProofFile } from './proof-file.tsx';

interface ReportProps {
  readonly id: string;
  readonly rev: number;
  readonly milestone: Milestone;
  /** A criterion in words, by its place. */
  readonly criterion: (index: number) => string;
}

/** The start-up says of each agreed criterion whether it is met, and names the record of the measures. */
export function ReportMilestone({ id, rev, milestone, criterion }: ReportProps) {
  const { t } = useTranslation();
  const [met, setMet] = useState<readonly string[]>([]);
  const [proof, setProof] = useState<string | null>(null);
  const reporting = useAct(id, 'milestones/reports');
  const report = () => {
    if (proof === null) return;
    const results = milestone.criteria.map((one) => ({
      criterion: one,
      met: met.includes(one),
      evidenceSha256: proof,
    }));
    reporting.mutate({ rev, body: { milestone: milestone.id, results } });
  };
  return (
    <ActForm label={t('execution.report')} doing={reporting} complete={proof !== null} onSubmit={report}>
      {(tried) => (
        <>
          <Choices
            legend={t('execution.whichMet')}
            pick="several"
            options={milestone.criteria.map((value, index) => ({ value, label: criterion(index) }))}
            value={met}
            onChange={setMet}
          />
          <ProofFile label={t('execution.record')} onRead={setProof} missing={tried && proof === null} />
        </>
      )}
    </ActForm>
  );
}
