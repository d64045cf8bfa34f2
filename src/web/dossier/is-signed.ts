import type { Engagement } from './dossier.tsx';

const AFTER: readonly Engagement['stage'][] = [
  'conditions-pending',
  'in-force',
  'deciding',
  'monitored',
  'lapsed',
  'terminated',
  'archived',
];

/** Whether all have signed, whatever came after. */
export function isSigned(stage: Engagement['stage']): boolean {
  return AFTER.includes(stage);
}
