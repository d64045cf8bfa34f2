import { fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Client } from '@temporalio/client';
import type { ConnectedConfig } from '../src/config/config.ts';
import { connectClient } from '../src/temporal/connection.ts';

export interface BareUpdates {
  /** One update of a workflow that does nothing, with this argument, to its answer. */
  send(argument: unknown): Promise<void>;
  stop(): Promise<void>;
}

/** A workflow that does nothing, on the very server that the product uses, with a worker of its own. */
export async function startBareUpdates(config: ConnectedConfig): Promise<BareUpdates> {
  const taskQueue = `bare-${randomUUID()}`;
  const { temporalAddress: address, temporalNamespace: namespace } = config;
  const worker = fork(
    fileURLToPath(new URL('./bare-worker.ts', import.meta.url)),
    [JSON.stringify({ address, namespace, taskQueue })],
    { execArgv: ['--import', './test/support/typescript-hook.mjs'], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] },
  );
  await once(worker, 'message');
  const connection = await connectClient(config);
  const { workflow } = new Client({ connection, namespace });
  const handle = await workflow.start('bare', { workflowId: taskQueue, taskQueue });
  return {
    async send(argument) {
      await handle.executeUpdate('command', { args: [argument] });
    },
    async stop() {
      await handle.terminate();
      await connection.close();
      worker.disconnect();
      await once(worker, 'exit');
    },
  };
}
