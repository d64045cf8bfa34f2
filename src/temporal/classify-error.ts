import {
  isGrpcServiceError,
  WorkflowExecutionAlreadyStartedError,
  WorkflowNotFoundError,
  WorkflowUpdateFailedError,
  WorkflowUpdateRPCTimeoutOrCancelledError,
} from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import type { Refusal } from '../domain/refusal.ts';
import { REFUSED_FAILURE } from '../protocol/temporal-names.ts';

/** What an error of an update call means for the one who waits. */
export type Verdict =
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  /** The workflow is not running. */
  | { readonly kind: 'closed' }
  /** Certainly not accepted: the server turned the call away. */
  | { readonly kind: 'busy' }
  /** Certainly not accepted: no server could be reached. */
  | { readonly kind: 'away' }
  /** Accepted or not, nobody knows yet: the same update id may be sent again. */
  | { readonly kind: 'lost' }
  | { readonly kind: 'fault' };

/** gRPC status codes, https://grpc.io/docs/guides/status-codes/ */
const RESOURCE_EXHAUSTED = 8;
const FAILED_PRECONDITION = 9;
const ABORTED = 10;
const UNAVAILABLE = 14;
/** The gRPC library's words for a call that found no connection to leave by. */
const NEVER_SENT = /^No connection established/;

/**
 * Reads an error of `executeUpdate` or `executeUpdateWithStart`.
 * Code 9 is "Workflow Task in failed state" after a worker was killed; it passes, like 14.
 */
export function classifyError(error: unknown): Verdict {
  if (error instanceof WorkflowUpdateFailedError) return readFailure(error.cause);
  if (error instanceof WorkflowUpdateRPCTimeoutOrCancelledError) return { kind: 'lost' };
  if (error instanceof WorkflowNotFoundError) return { kind: 'closed' };
  if (error instanceof WorkflowExecutionAlreadyStartedError) return { kind: 'closed' };
  const { code, details } = grpcStatus(error);
  if (code === UNAVAILABLE && NEVER_SENT.test(details)) return { kind: 'away' };
  if (code === RESOURCE_EXHAUSTED) return { kind: 'busy' };
  if (code === FAILED_PRECONDITION || code === ABORTED || code === UNAVAILABLE) return { kind: 'lost' };
  return { kind: 'fault' };
}

function readFailure(cause: unknown): Verdict {
  if (!(cause instanceof ApplicationFailure) || cause.type !== REFUSED_FAILURE) return { kind: 'fault' };
  const [detail] = cause.details ?? [];
  return isRefusalDetail(detail) ? { kind: 'refused', refusal: detail.refusal } : { kind: 'fault' };
}

function isRefusalDetail(detail: unknown): detail is { refusal: Refusal } {
  return typeof detail === 'object' && detail !== null && 'refusal' in detail;
}

function grpcStatus(error: unknown): { readonly code: number | null; readonly details: string } {
  if (isGrpcServiceError(error)) return error;
  return error instanceof Error && isGrpcServiceError(error.cause) ? error.cause : { code: null, details: '' };
}
