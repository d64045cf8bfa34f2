import type { WorkflowBundleOption } from '@temporalio/worker';
import { createActivities } from '../activities/create-activities.ts';
import { openActivityDeps } from '../activities/open-activity-deps.ts';
import type { ConnectedConfig } from '../config/config.ts';
import { openDatabase } from '../db/database.ts';
import { openKeyring } from '../db/key-store.ts';
import { loadMasterKeys } from '../keys/master-keys.ts';
import { deriveCodecKeys } from './codec-keys.ts';
import { connectClient } from './connection.ts';
import { ensureSearchAttributes } from './search-attributes.ts';
import { createWorker, type RunningWorker } from './worker.ts';

/**
 * The worker of this installation: opens database, keys, files and signature provider, then takes work.
 *
 * @param workflowBundle - the workflow code; the built one when absent
 */
export async function startWorker(
  config: ConnectedConfig,
  workflowBundle?: WorkflowBundleOption,
): Promise<RunningWorker> {
  const masterKeys = loadMasterKeys(config);
  const db = openDatabase(config);
  const keyring = openKeyring(db, config);
  const deps = openActivityDeps(config, db, keyring);
  await registerSearchAttributes(config);
  const worker = await createWorker({
    config,
    codecKeys: deriveCodecKeys(masterKeys),
    activities: createActivities(deps),
    ...(workflowBundle === undefined ? {} : { workflowBundle }),
  });
  const done = worker.done.finally(() => db.close());
  done.catch(() => undefined);
  return {
    done,
    async stop() {
      await worker.stop();
      await done;
    },
  };
}

async function registerSearchAttributes(config: ConnectedConfig): Promise<void> {
  const connection = await connectClient(config);
  try {
    await ensureSearchAttributes(connection, config.temporalNamespace);
  } finally {
    await connection.close();
  }
}
