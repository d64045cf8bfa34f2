import { setTimeout as sleep } from 'node:timers/promises';
import type { CommandResult } from '../protocol/engagement-run.ts';
import { classifyError } from './classify-error.ts';
import type { CommandOutcome } from './outcome.ts';
import { BUSY, ENGAGEMENT_CLOSED, KEY_REUSED } from './refusals.ts';

/** One try may take so long; longer means that no worker has it (lab: p99 24 ms). */
const TRY_MS = 4_000;
/** Between tries: doubled from the first to the last. A killed server is back after 60 ms, a worker after 1.4 s. */
const FIRST_PAUSE_MS = 5;
const LAST_PAUSE_MS = 200;
/** A turned-away call is tried again for so long, then the caller is told to come back. */
const BUSY_MS = 2_000;

/**
 * Sends one update, again and again under the same id, until it has an outcome or the deadline is there.
 *
 * @param send - one try; `tryDeadline` is its own end, epoch milliseconds
 * @param bodySha256 - the request's body: an outcome recorded for another body is a reused key
 * @param budgetMs - how long to go on, milliseconds from now
 * @returns `unknown` when any try may have been accepted and none answered
 * @throws faults: errors that trying again does not cure
 */
export async function tryUntil(
  send: (tryDeadline: number) => Promise<CommandResult>,
  bodySha256: string,
  budgetMs: number,
): Promise<CommandOutcome> {
  const start = Date.now();
  const deadline = start + budgetMs;
  let pause = FIRST_PAUSE_MS;
  let ambiguous = false;
  for (;;) {
    try {
      const { rev, seq, bodySha256: recorded } = await send(Math.min(deadline, Date.now() + TRY_MS));
      if (recorded !== bodySha256) return { kind: 'refused', refusal: KEY_REUSED };
      return { kind: 'accepted', rev, seq };
    } catch (error) {
      const verdict = classifyError(error);
      if (verdict.kind === 'fault') throw error;
      if (verdict.kind === 'refused') return verdict;
      // An earlier try may have been the very act that closed the engagement: only the journal knows.
      if (verdict.kind === 'closed') {
        return ambiguous ? { kind: 'unknown' } : { kind: 'refused', refusal: ENGAGEMENT_CLOSED };
      }
      if (verdict.kind === 'lost') ambiguous = true;
      if (verdict.kind === 'busy' && !ambiguous && Date.now() - start >= Math.min(BUSY_MS, budgetMs)) {
        return { kind: 'refused', refusal: BUSY };
      }
    }
    if (Date.now() + pause >= deadline) return ambiguous ? { kind: 'unknown' } : { kind: 'refused', refusal: BUSY };
    await sleep(pause);
    pause = Math.min(pause * 2, LAST_PAUSE_MS);
  }
}
