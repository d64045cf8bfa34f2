import { ApplicationFailure } from '@temporalio/common';

/** A fault that trying again does not cure: an operator must look. */
export function lasting(code: string, message: string): ApplicationFailure {
  return ApplicationFailure.create({ type: code, message, nonRetryable: true });
}

/** A fault that passes: Temporal tries again. */
export function passing(code: string, message: string): ApplicationFailure {
  return ApplicationFailure.create({ type: code, message });
}
