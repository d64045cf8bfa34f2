import type { RunTuning } from '../../src/protocol/engagement-run.ts';

/**
 * Limits of the engine, each with its reason. What the procedure allows is in the domain's policy.
 */

/**
 * A run continues as new after so many events: an evicted engagement is replayed at 0.6 ms an event
 * before it answers, so 1,000 events cost 0.6 s and the server's own hint of 4,096 would cost over 2 s.
 */
export const DEFAULT_TUNING: RunTuning = { continueAfterEvents: 1_000 };

/**
 * Ids of accepted commands carried from run to run. The server knows update ids of the present run
 * only; the journal answers for those that left the ring.
 */
export const LEDGER_SIZE = 200;

/** One commit takes so many decisions, or so many characters of events, at most: the server warns from 256 KB a payload. */
export const BATCH_STEPS = 100;
export const BATCH_CHARACTERS = 150_000;

/**
 * While the journal is down, decisions wait in memory and in the history. Beyond this many characters
 * new commands are refused as busy, so that what is carried stays well under the 2 MB of a payload.
 */
export const PENDING_CHARACTERS = 600_000;

/** How often a run puts off its end or continuation because the very task had answered a command. */
export const QUIET_ATTEMPTS = 3;

/** How long after its instant the engagement itself sees to a milestone's deadline that nobody reported: an outage's length. */
export const MILESTONE_GRACE_MS = 3_600_000;
