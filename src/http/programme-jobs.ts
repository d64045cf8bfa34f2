import { catchUp } from '../db/monitoring/catch-up.ts';
import { sendFirstReminders } from '../db/monitoring/first-reminders.ts';
import { type JobName, LEARNING_JOB, RECONCILIATION_JOB } from '../db/monitoring/job-policy.ts';
import { onceFor } from '../db/monitoring/jobs.ts';
import { learnStays } from '../db/monitoring/learn-stays.ts';
import { rankStale } from '../db/monitoring/rank.ts';
import { reconcile } from '../db/monitoring/reconcile.ts';
import { queueWeekly } from '../db/monitoring/weekly.ts';
import { toInstant } from '../domain/calendar/instant.ts';
import { parisDate } from '../domain/calendar/paris-time.ts';
import type { CalendarDate } from '../domain/ids.ts';
import type { Services } from './services.ts';
import { tellStandIns } from './tell-stand-in.ts';

/** Looked so often whether a new day has begun. */
const LOOK_MS = 600_000;
/** After a start, so long until the first look: whoever waits for a page comes first. */
const FIRST_LOOK_MS = 5_000;

type Parts = Pick<Services, 'db' | 'keyring' | 'outbox' | 'runningEngagements'>;

/**
 * The programme's daily work, done once a day whoever runs: what was left behind is followed, waiting is
 * looked at anew, usual stays are learned, first reminders leave. Work that fails is tried at the next look;
 * work whose doer died, an hour later.
 */
export class ProgrammeJobs {
  readonly #parts: Parts;
  readonly #onFault: (error: unknown, job: string) => void;
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<void> = Promise.resolve();
  #stopped = true;

  constructor(parts: Parts, onFault: (error: unknown, job: string) => void) {
    this.#parts = parts;
    this.#onFault = onFault;
  }

  start(): void {
    this.#stopped = false;
    this.#lookIn(FIRST_LOOK_MS);
  }

  /** Begins nothing more; what goes on is ended by the database's own end. */
  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#timer);
    await this.#running;
  }

  #lookIn(ms: number): void {
    if (this.#stopped) return;
    this.#timer = setTimeout(() => {
      this.#running = this.#look().finally(() => this.#lookIn(LOOK_MS));
    }, ms).unref();
  }

  async #look(): Promise<void> {
    for (const [job, work] of jobsOf(this.#parts)) {
      if (this.#stopped) return;
      await work().catch((error: unknown) => this.#onFault(error, job));
    }
  }
}

/** The Monday of the week of a day. */
function weekOf(day: CalendarDate): CalendarDate {
  const date = new Date(`${day}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7));
  return date.toISOString().slice(0, 10) as CalendarDate;
}

function jobsOf({
  db,
  keyring,
  outbox,
  runningEngagements,
}: Parts): readonly (readonly [job: string, work: () => Promise<unknown>])[] {
  const now = Date.now();
  const day = parisDate(toInstant(now));
  const daily = (job: JobName, work: () => Promise<Readonly<Record<string, unknown>>>) =>
    [job, () => onceFor(db, job, day, work)] as const;
  return [
    // At each look: what a fault left behind is told within minutes.
    ['catch-up', () => catchUp(db, keyring)] as const,
    daily(LEARNING_JOB, async () => ({ stays: await learnStays(db, now) })),
    daily('rank', async () => ({ ranked: await rankStale(db, now) })),
    daily('first-reminders', async () => {
      const { entered, reminded } = await sendFirstReminders(db, now);
      outbox.nudge();
      return { entered, reminded };
    }),
    daily(RECONCILIATION_JOB, () => reconcile(db, keyring, runningEngagements)),
    daily('stand-ins', () => tellStandIns({ db, keyring, outbox }, day)),
    ['weekly', () => onceFor(db, 'weekly', weekOf(day), weekly)] as const,
  ];

  async function weekly() {
    const queued = await queueWeekly(db, weekOf(day));
    outbox.nudge();
    return { queued };
  }
}
