import { readFile } from 'node:fs/promises';
import type { ConnectedConfig } from '../config/config.ts';

export type TemporalPart = Pick<
  ConnectedConfig,
  'temporalAddress' | 'temporalApiKey' | 'temporalTlsCert' | 'temporalTlsKey'
>;

/** Mutual TLS when a certificate is given, an API key over TLS when one is, else plain (loopback, own network). */
export async function credentials(config: TemporalPart) {
  const { temporalApiKey: apiKey, temporalTlsCert, temporalTlsKey } = config;
  if (temporalTlsCert !== undefined && temporalTlsKey !== undefined) {
    const [crt, key] = await Promise.all([readFile(temporalTlsCert), readFile(temporalTlsKey)]);
    return { tls: { clientCertPair: { crt, key } }, ...(apiKey === undefined ? {} : { apiKey }) };
  }
  return apiKey === undefined ? {} : { tls: true, apiKey };
}
