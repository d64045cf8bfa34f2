// Builds what Node runs: dist/src (TypeScript compiled), dist/app (the same, bundled), dist/web (the screens), dist/workflow-bundle.js (the
// workflow code for Temporal's sandbox), dist/templates.json (the clauses compiled), dist/postgres-template (a database with empty tables), dist/build-stamp.json (what it was built
// from). `--if-stale` does nothing when the stamp agrees with the sources; `--unchecked` leaves the types to whoever checks them, in half the time.
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bundleApp } from './bundle.mjs';
import { compressWeb } from './compress-web.mjs';
import { run } from './run.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);

const ifStale = process.argv.includes('--if-stale');
if (ifStale && (await builtStamp())?.buildState() === 'current') process.exit(0);

rmSync('dist/build-stamp.json', { force: true });
const unchecked = process.argv.includes('--unchecked') ? ['--noCheck'] : [];
const screens = buildScreens();
const tsc = ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json', ...unchecked];
if ((await run(process.execPath, tsc, 'inherit')).code !== 0) fail('The TypeScript sources do not compile.');

rmSync('dist/app', { recursive: true, force: true });
const { writeWorkflowBundle } = await fromDist('src/temporal/bundle.js');
const { writeReadyTemplates } = await fromDist('src/library/ready-templates.js');
const { writeTemplateCluster } = await fromDist('src/runtime/postgres/write-template-cluster.js');
// Much of it works in threads and processes of its own: all at once.
await Promise.all([
  screens,
  bundleApp(),
  // Without it the first start makes its own: a platform without our Postgres binaries builds all the same.
  writeTemplateCluster().catch((error) => console.error(`No database template: ${error.message}`)),
  writeWorkflowBundle(),
  writeReadyTemplates(),
]);
const { buildStamp } = await fromDist('src/runtime/build-stamp.js');
writeFileSync('dist/build-stamp.json', `${JSON.stringify(buildStamp())}\n`);

async function buildScreens() {
  const vite = ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'];
  if ((await run(process.execPath, vite, 'inherit')).code !== 0) fail('The screens do not build.');
  await compressWeb();
}

async function builtStamp() {
  return existsSync('dist/src/runtime/build-stamp.js') ? fromDist('src/runtime/build-stamp.js') : undefined;
}

function fromDist(path) {
  return import(pathToFileURL(`${root}/dist/${path}`).href);
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
