/**
 * The durations of one engagement, in its own input: a programme, a call or a test may set others.
 * Milliseconds on the wire, so that a scenario can run in seconds; the reasons stand beside
 * `DEFAULT_POLICY`. Business-day deadlines are computed by `domain/calendar` from the day counts.
 */
export interface Policy {
  /** How long the industrial has to select or decline an application. */
  readonly decisionMs: number;
  /** How long a side has to answer a turn. */
  readonly turnMs: number;
  /** How long each side has to approve a frozen text. */
  readonly reviewMs: number;
  /** How long signatories have to sign once the text is approved. */
  readonly signatureMs: number;
  /** Longstop: from opening to the end of talks, whatever happens (clause good-faith-negotiation). */
  readonly longstopMs: number;
  /** Reminders as percentages of a delay: 50 and 80 (process 4.3). */
  readonly reminderPercents: readonly number[];
  /** At most so many turns per engagement. */
  readonly maxTurns: number;
  /** Whether a sender may ask that the next turn be simultaneous. Absent: yes. */
  readonly simultaneousTurns?: boolean;
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** Process 4.2 and 4.3: typical durations, in calendar days until the business-day calendar sets them. */
export const DEFAULT_POLICY: Policy = {
  decisionMs: 28 * DAY_MS,
  turnMs: 7 * DAY_MS,
  reviewMs: 21 * DAY_MS,
  signatureMs: 21 * DAY_MS,
  longstopMs: 180 * DAY_MS,
  reminderPercents: [50, 80],
  maxTurns: 16,
};
