import type { components } from '../api/schema.gen.ts';
import type { DossierProps } from '../dossier/dossier.tsx';

export type Execution = components['schemas']['Execution'];
export type Milestone = Execution['milestones'][number];

/** What each part of the page on the performance is given. */
export interface PerformanceProps extends DossierProps {
  readonly execution: Execution;
}
