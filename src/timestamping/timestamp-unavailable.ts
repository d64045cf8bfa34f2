/** Why an authority gave no usable token. */
export type TimestampFailure = 'unreachable' | 'timeout' | 'too-large' | 'http-status' | 'rejected' | 'unusable-answer';

/**
 * No stamp, no signature: the fault that a signing activity retries, visibly. `reason` is for logs
 * and retry policies; the message never carries the authority's own words to users.
 */
export class TimestampUnavailable extends Error {
  readonly code = 'timestamp-unavailable';
  readonly reason: TimestampFailure;

  constructor(reason: TimestampFailure, detail: string, options?: { readonly cause?: unknown }) {
    super(`the time-stamp authority gave no usable token (${reason}): ${detail}`, options);
    this.name = 'TimestampUnavailable';
    this.reason = reason;
  }
}
