import { ActivityCancellationType, proxyActivities } from '@temporalio/workflow';
import type { EngagementActivities } from '../../src/protocol/activities.ts';

/**
 * Regular activities only. A local one runs inside a task that the server may still throw away, and
 * would write to the journal what the workflow never decided.
 *
 * Attempts are unlimited: an engagement waits for its journal and for its signatures, it never gives
 * them up.
 */
const { commit, turnPage } = proxyActivities<EngagementActivities>({
  // A commit takes milliseconds. When its worker was killed, the server notices after this time only.
  startToCloseTimeout: '3 seconds',
  // A pause is about a fifth of the time that the journal was away, so that all is written within a quarter of it;
  // and a try costs little: who has something to be written is few, as nobody can act without the database.
  retry: { initialInterval: '50 milliseconds', backoffCoefficient: 1.2, maximumInterval: '3 seconds' },
});

/** Work of seconds: rendering, signing. Given up on the spot when it is no longer wanted. */
const { assembleText, revealTurns, applySignature } = proxyActivities<EngagementActivities>({
  startToCloseTimeout: '2 minutes',
  // It says every second that it lives; typesetting may hold its process for a few.
  heartbeatTimeout: '10 seconds',
  cancellationType: ActivityCancellationType.TRY_CANCEL,
  retry: { initialInterval: '500 milliseconds', backoffCoefficient: 2, maximumInterval: '30 seconds' },
});

export { applySignature, assembleText, commit, revealTurns, turnPage };
