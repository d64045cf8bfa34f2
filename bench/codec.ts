import { randomUUID } from 'node:crypto';
import { Client } from '@temporalio/client';
import type { DataConverter } from '@temporalio/common';
import { DefaultLogger, NativeConnection, Runtime, Worker } from '@temporalio/worker';
import { createActivities } from '../src/activities/create-activities.ts';
import { openActivityDeps } from '../src/activities/open-activity-deps.ts';
import { openKeyring } from '../src/db/key-store.ts';
import { loadMasterKeys } from '../src/keys/master-keys.ts';
import { findOrBundleWorkflows } from '../src/temporal/bundle.ts';
import { deriveCodecKeys } from '../src/temporal/codec-keys.ts';
import { connectClient } from '../src/temporal/connection.ts';
import { encryptingDataConverter } from '../src/temporal/data-converter.ts';
import { EngagementClient } from '../src/temporal/engagement-client.ts';
import { Engine, withJournal } from './engine.ts';
import type { Figure } from './figure.ts';
import { startInstallation } from './installation.ts';
import { sideBySide } from './timing.ts';

const WARM_UP = 30;

/** A step with everything encrypted on its way to Temporal against the same step in the clear, by two workers of one process in turns. */
export async function benchCodec(rounds = 200): Promise<readonly Figure[]> {
  Runtime.install({ logger: new DefaultLogger('ERROR') });
  const installation = await startInstallation();
  const { config } = installation;
  const [near, workerLine, workflowBundle] = await Promise.all([
    connectClient(config),
    NativeConnection.connect({ address: config.temporalAddress }),
    findOrBundleWorkflows(),
  ]);
  const stops: (() => Promise<void>)[] = [];
  try {
    return await withJournal(installation.databaseUrl, async (db, notices) => {
      const activities = createActivities(openActivityDeps(config, db, openKeyring(db, config)));
      const sealed = encryptingDataConverter(deriveCodecKeys(loadMasterKeys(config)));
      const engine = async (dataConverter: DataConverter) => {
        const taskQueue = randomUUID();
        const worker = await Worker.create({
          ...{ connection: workerLine, namespace: config.temporalNamespace, taskQueue },
          ...{ workflowBundle, activities, dataConverter },
        });
        const done = worker.run();
        stops.push(() => {
          worker.shutdown();
          return done;
        });
        return new Engine(
          new EngagementClient({ client: new Client({ connection: near, dataConverter }), taskQueue }),
          notices,
        );
      };
      const [encrypted, plain] = [await engine(sealed), await engine({ ...sealed, payloadCodecs: [] })];
      const [one, other] = [await encrypted.open(), await plain.open()];
      const steps = [() => encrypted.turn(one), () => plain.turn(other)] as const;
      await sideBySide(WARM_UP, ...steps);
      const [encryptedMs, plainMs] = await sideBySide(rounds, ...steps);
      return [
        {
          ...{ name: 'A step encrypted / in the clear', value: encryptedMs / plainMs, unit: 'ratio', limit: 1.15 },
          baseline: `the same step without the codec, ${plainMs.toFixed(1)} ms`,
        },
      ];
    });
  } finally {
    for (const stop of stops) await stop();
    await near.close();
    await workerLine.close();
    await installation.stop();
  }
}
