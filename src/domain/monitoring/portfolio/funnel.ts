import type { Stage } from '../../engagement/state.ts';

/** The steps of a collaboration that everybody counts, in order. */
export const FUNNEL = ['applied', 'selected', 'negotiating', 'agreed', 'in-review', 'signing', 'signed'] as const;
export type FunnelStep = (typeof FUNNEL)[number];

const STEP_OF: { readonly [stage in Stage]: FunnelStep | null } = {
  applied: 'applied',
  selected: 'selected',
  negotiating: 'negotiating',
  agreed: 'agreed',
  freezing: 'agreed',
  'in-review': 'in-review',
  signing: 'signing',
  'conditions-pending': 'signed',
  'in-force': 'signed',
  deciding: 'signed',
  monitored: 'signed',
  lapsed: 'signed',
  terminated: 'signed',
  archived: 'signed',
  // An end says nothing of how far it came: what was reached before stands.
  declined: null,
  withdrawn: null,
  expired: null,
};

/** How far an engagement has come once it is in this stage: the place of its step in {@link FUNNEL}; -1 where the stage does not say. */
export function reachedBy(stage: Stage): number {
  const step = STEP_OF[stage];
  return step === null ? -1 : FUNNEL.indexOf(step);
}
