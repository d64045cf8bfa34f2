import { useTranslation } from 'react-i18next';
import styles from './negotiation.module.css';
import type { Engagement } from './use-engagement.ts';

type Stage = Engagement['stage'];

/** The way of an engagement as steps that people count. */
const STEPS = ['application', 'opening', 'negotiation', 'review', 'signature', 'force'] as const;

/** Where each stage is on the way; what ended otherwise is on none. */
const STEP_OF: { readonly [stage in Stage]: (typeof STEPS)[number] | null } = {
  applied: 'application',
  selected: 'opening',
  negotiating: 'negotiation',
  agreed: 'review',
  freezing: 'review',
  'in-review': 'review',
  signing: 'signature',
  'conditions-pending': 'force',
  'in-force': 'force',
  deciding: 'force',
  monitored: 'force',
  archived: 'force',
  declined: null,
  withdrawn: null,
  expired: null,
  lapsed: null,
  terminated: null,
};

/** The stage as an ordered list of steps; the present one is said, not only coloured. */
export function StageSteps({ stage }: { readonly stage: Stage }) {
  const { t } = useTranslation();
  const at = STEP_OF[stage];
  if (at === null) return null;
  const reached = STEPS.indexOf(at);
  return (
    <ol className={styles['steps']} aria-label={t('engagement.steps')}>
      {STEPS.map((step, index) => (
        <li key={step} aria-current={step === at ? 'step' : undefined}>
          {t(`engagement.step-${step}`)}
          {index < reached ? (
            <>
              <span aria-hidden="true"> ✓</span>
              <span className="visually-hidden"> {t('engagement.stepDone')}</span>
            </>
          ) : null}
        </li>
      ))}
    </ol>
  );
}
