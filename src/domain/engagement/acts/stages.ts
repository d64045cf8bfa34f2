import type { Stage } from '../state.ts';

/** From the opening to the last signature: stages 5 to 10 of process 4.2, where transverse states have their place. */
export const WHILE_TALKS_LAST: readonly Stage[] = [
  'selected',
  'negotiating',
  'agreed',
  'freezing',
  'in-review',
  'signing',
];
