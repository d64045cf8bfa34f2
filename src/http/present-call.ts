import type { CallRow } from '../db/calls/calls.ts';

/** A call as the API shows it. */
export function presentCall(row: CallRow) {
  const { call: id, company, title, summary, status, closesOn, policy, sector, publishedAt } = row;
  return { id, company, title, summary, status, closesOn, policy, sector, publishedAt };
}
