import { setTimeout as sleep } from 'node:timers/promises';
import type { CommandResult } from '../protocol/engagement-run.ts';
import { BUSY, ENGAGEMENT_CLOSED, ENGINE_AWAY, KEY_REUSED } from '../protocol/engine-refusals.ts';
import { classifyError, type Verdict } from './classify-error.ts';
import type { CommandOutcome } from './outcome.ts';

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
  const deadline = Date.now() + budgetMs;
  const busyDeadline = Math.min(deadline, Date.now() + BUSY_MS);
  let pause = FIRST_PAUSE_MS;
  // Whether some try may have been accepted without our knowing.
  let ambiguous = false;
  for (;;) {
    const answer = await tryOnce(send, Math.min(deadline, Date.now() + TRY_MS));
    if (answer.kind === 'accepted') return settle(answer.result, bodySha256);
    if (answer.kind === 'refused') return answer;
    if (answer.kind === 'lost') ambiguous = true;
    const isLastTry = Date.now() + pause >= (answer.kind === 'busy' && !ambiguous ? busyDeadline : deadline);
    if (answer.kind === 'closed' || isLastTry)
      return ambiguous ? UNKNOWN : { kind: 'refused', refusal: WHY[answer.kind] };
    await sleep(pause);
    pause = Math.min(pause * 2, LAST_PAUSE_MS);
  }
}

/** An earlier try may have been the very act that closed the engagement: only the journal knows. */
const UNKNOWN: CommandOutcome = { kind: 'unknown' };

type Answer = { readonly kind: 'accepted'; readonly result: CommandResult } | Exclude<Verdict, { kind: 'fault' }>;

/** What the caller is told when no try was accepted, by the last answer. */
const WHY = { closed: ENGAGEMENT_CLOSED, busy: BUSY, lost: ENGINE_AWAY, away: ENGINE_AWAY } as const satisfies {
  readonly [kind in Exclude<Answer['kind'], 'accepted' | 'refused'>]: unknown;
};

async function tryOnce(send: (deadline: number) => Promise<CommandResult>, deadline: number): Promise<Answer> {
  try {
    return { kind: 'accepted', result: await send(deadline) };
  } catch (error) {
    const verdict = classifyError(error);
    if (verdict.kind === 'fault') throw error;
    return verdict;
  }
}

/** The server answers a known update id with its first outcome, whatever the body was this time. */
function settle({ rev, seq, bodySha256 }: CommandResult, expected: string): CommandOutcome {
  if (bodySha256 !== expected) return { kind: 'refused', refusal: KEY_REUSED };
  return { kind: 'accepted', rev, seq };
}
