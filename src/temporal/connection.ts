import { Connection, defaultGrpcRetryOptions, makeGrpcRetryInterceptor } from '@temporalio/client';
import { credentials, type TemporalPart } from './credentials.ts';

/** gRPC's RESOURCE_EXHAUSTED and UNAVAILABLE. */
const OURS_TO_RETRY: readonly number[] = [8, 14];

/**
 * The client's connection. Refused and lost calls are left to `EngagementClient`, which knows the
 * request's deadline; the SDK's own retries would outlast it.
 */
export async function connectClient(config: TemporalPart): Promise<Connection> {
  const defaults = defaultGrpcRetryOptions();
  return Connection.connect({
    ...(await credentials(config)),
    address: config.temporalAddress,
    interceptors: [
      makeGrpcRetryInterceptor({
        ...defaults,
        retryableDecider: (attempt, status) =>
          !OURS_TO_RETRY.includes(status.code) && defaults.retryableDecider(attempt, status),
      }),
    ],
  });
}
