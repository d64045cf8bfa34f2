import { fileURLToPath } from 'node:url';
import { bundleWorkflowCode, DefaultLogger, NativeConnection, Runtime, Worker } from '@temporalio/worker';

/** A worker for the bare workflow in a process of its own, as the product's is. Argument: `{address, namespace, taskQueue}`. */
const { address, namespace, taskQueue } = JSON.parse(process.argv[2] ?? '') as { [name: string]: string };
if (address === undefined || namespace === undefined || taskQueue === undefined) throw new Error('told nothing');
const logger = new DefaultLogger('ERROR');
Runtime.install({ logger });
const workflowsPath = fileURLToPath(new URL('./bare-workflow.ts', import.meta.url));
const [connection, workflowBundle] = await Promise.all([
  NativeConnection.connect({ address }),
  bundleWorkflowCode({ workflowsPath, logger }),
]);
const worker = await Worker.create({ connection, namespace, taskQueue, workflowBundle });
process.once('disconnect', () => process.exit(0));
process.send?.('ready');
await worker.run();
