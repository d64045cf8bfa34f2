import { readFile } from 'node:fs/promises';
import { Connection, defaultGrpcRetryOptions, makeGrpcRetryInterceptor } from '@temporalio/client';
import { NativeConnection } from '@temporalio/worker';
import type { ConnectedConfig } from '../config/config.ts';

type TemporalPart = Pick<ConnectedConfig, 'temporalAddress' | 'temporalApiKey' | 'temporalTlsCert' | 'temporalTlsKey'>;

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

/** The worker's connection, on the SDK's native core. No compression: it only costs CPU on a local link. */
export async function connectWorker(config: TemporalPart): Promise<NativeConnection> {
  return NativeConnection.connect({ ...(await credentials(config)), address: config.temporalAddress });
}

/** Mutual TLS when a certificate is given, an API key over TLS when one is, else plain (loopback, own network). */
async function credentials(config: TemporalPart) {
  const { temporalApiKey: apiKey, temporalTlsCert, temporalTlsKey } = config;
  if (temporalTlsCert !== undefined && temporalTlsKey !== undefined) {
    const [crt, key] = await Promise.all([readFile(temporalTlsCert), readFile(temporalTlsKey)]);
    return { tls: { clientCertPair: { crt, key } }, ...(apiKey === undefined ? {} : { apiKey }) };
  }
  return apiKey === undefined ? {} : { tls: true, apiKey };
}
