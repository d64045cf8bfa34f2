import { Runtime } from '@temporalio/worker';

/**
 * Run in a process of its own: lets the SDK fetch its Temporal CLI into the folder of the first
 * argument. The SDK only fetches to start, so the server is started on memory and stopped at once.
 */
const [folder] = process.argv.slice(2);
const WEEK_SECONDS = 604_800;

const runtime = Runtime.instance();
const server = await runtime.createEphemeralServer({
  type: 'dev-server',
  exe: {
    type: 'cached-download',
    downloadDir: folder ?? null,
    version: 'default',
    ttl: WEEK_SECONDS * 1000,
    sdkName: 'sdk-typescript',
    sdkVersion: '1.24.0',
  },
  namespace: 'default',
  ip: '127.0.0.1',
  port: null,
  uiPort: null,
  dbFilename: null,
  ui: false,
  log: { format: 'pretty', level: 'error' },
  extraArgs: [],
});
await runtime.shutdownEphemeralServer(server);
process.exit(0);
