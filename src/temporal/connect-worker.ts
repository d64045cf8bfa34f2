import { NativeConnection } from '@temporalio/worker';
import { credentials, type TemporalPart } from './credentials.ts';

/** The worker's connection, on the SDK's native core: apart, so that a process that only sends commands need not load it. */
export async function connectWorker(config: TemporalPart): Promise<NativeConnection> {
  return NativeConnection.connect({ ...(await credentials(config)), address: config.temporalAddress });
}
