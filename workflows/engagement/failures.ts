import { ApplicationFailure } from '@temporalio/workflow';
import type { Refusal } from '../../src/domain/refusal.ts';
import { FAULT_FAILURE, REFUSED_FAILURE } from '../../src/protocol/temporal-names.ts';

/** A refusal on its way to the caller: the data is in the details, which the codec encrypts. */
export function refused(refusal: Refusal): ApplicationFailure {
  return ApplicationFailure.create({
    type: REFUSED_FAILURE,
    message: refusal.code,
    nonRetryable: true,
    details: [{ refusal }],
  });
}

/**
 * A fault inside a handler, as a failure of the one update. Any other exception would fail the
 * workflow task, which the server retries for ever: one bad command would stop the engagement.
 */
export function faulty(cause: unknown): ApplicationFailure {
  const message = cause instanceof Error ? cause.message : String(cause);
  return ApplicationFailure.create({ type: FAULT_FAILURE, message, nonRetryable: true });
}
