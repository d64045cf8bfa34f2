import { Client } from '@temporalio/client';
import type { ConnectedConfig } from '../config/config.ts';
import type { EngagementId } from '../domain/ids.ts';
import { loadMasterKeys } from '../keys/master-keys.ts';
import { deriveCodecKeys } from './codec-keys.ts';
import { connectClient } from './connection.ts';
import { encryptingDataConverter } from './data-converter.ts';
import { EngagementClient } from './engagement-client.ts';
import { runningEngagements } from './running-engagements.ts';

export interface OpenedEngagements {
  readonly engagements: EngagementClient;
  /** Whether Temporal answers within a second. */
  ready(): Promise<boolean>;
  /** The engagements whose workflow runs, as Temporal lists them. */
  running(): Promise<ReadonlySet<EngagementId>>;
  close(): Promise<void>;
}

const READY_MS = 1_000;

/** Connects this process to the engagements of its installation. Rejects when Temporal cannot be reached. */
export async function openEngagementClient(config: ConnectedConfig): Promise<OpenedEngagements> {
  const connection = await connectClient(config);
  const { temporalNamespace: namespace } = config;
  const dataConverter = encryptingDataConverter(deriveCodecKeys(loadMasterKeys(config)));
  const client = new Client({ connection, namespace, dataConverter });
  return {
    engagements: new EngagementClient({ client }),
    ready: () =>
      connection
        .withDeadline(Date.now() + READY_MS, () => connection.workflowService.describeNamespace({ namespace }))
        .then(
          () => true,
          () => false,
        ),
    running: () => runningEngagements(client),
    close: () => connection.close(),
  };
}
