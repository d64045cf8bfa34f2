/** What the staff's list of engagements can show of each, in the order of its table, on the screen and in a file. */
export const LIST_COLUMNS = [
  'call',
  'stage',
  'stageSince',
  'awaiting',
  'awaitingSince',
  'lastProgress',
  'nextDeadlineAt',
  'clauses',
  'sign',
  'stall',
  'action',
  'sector',
  'region',
  'cohort',
  'began',
  'breaches',
  'officer',
] as const;
export type ListColumn = (typeof LIST_COLUMNS)[number];
