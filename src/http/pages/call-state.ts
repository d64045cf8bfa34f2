import type { CallRow } from '../../db/calls/calls.ts';

/** `open` until the end of its last day in Paris; a draft is its company's own. */
export function callState(call: Pick<CallRow, 'status' | 'closesOn'>, now: Date): 'draft' | 'open' | 'closed' {
  if (call.status === 'draft') return 'draft';
  if (call.status === 'closed') return 'closed';
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris', dateStyle: 'short' }).format(now);
  return call.closesOn !== null && call.closesOn < today ? 'closed' : 'open';
}
