/** The programme's jobs that are done once for a period, and how long a period is. */
export const JOBS = {
  'learn-usual-stays': 'daily',
  rank: 'daily',
  'first-reminders': 'daily',
  reconcile: 'daily',
  'stand-ins': 'daily',
  weekly: 'weekly',
} as const;

export type JobName = keyof typeof JOBS;

/** The job under whose name the usual stays are kept. */
export const LEARNING_JOB = 'learn-usual-stays' satisfies JobName;
/** The job under whose name a reconciliation is kept. */
export const RECONCILIATION_JOB = 'reconcile' satisfies JobName;

/**
 * A job that was not done for so many hours is stuck: its own period, and as much more as a night or a
 * day's outage takes, so that a restart alone alarms nobody.
 */
export const STUCK_HOURS = { daily: 36, weekly: 8 * 24 } as const satisfies Record<(typeof JOBS)[JobName], number>;

/** A job that was begun and gave no sign of life for so long is anybody's: whoever did it has died. */
export const TAKEN_UP_MINUTES = 60;
/** Whoever does a job says so often that it lives: five lost signs in a row are not yet a death. */
export const SIGN_OF_LIFE_MINUTES = 10;
