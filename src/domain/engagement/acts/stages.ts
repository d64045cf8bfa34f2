import type { Stage } from '../state.ts';

/** From the opening to the decision after the pilot: stages 5 to 13 of process 4.2, where transverse states have their place. */
export const WHILE_TALKS_LAST: readonly Stage[] = [
  'selected',
  'negotiating',
  'agreed',
  'freezing',
  'in-review',
  'signing',
  'conditions-pending',
  'in-force',
  'deciding',
];

/** While the signed memorandum is performed: a side may give notice to end it. */
export const WHILE_PERFORMED: readonly Stage[] = ['conditions-pending', 'in-force', 'deciding'];

/** From the signatures to the archive: inventions and publications come up after the pilot too. */
export const WHILE_BOUND: readonly Stage[] = [...WHILE_PERFORMED, 'monitored'];
