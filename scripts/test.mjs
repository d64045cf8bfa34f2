// All that must hold before a change goes in: the build, the house's checks, every test. Further words
// go to vitest (`npm test -- src/domain`). Ends with the line `N passed, N failed[, N skipped]`, in
// which each house check counts as one test; a run without tests has failed.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);
const REPORT = 'test/.artifacts/vitest.json';
const bin = (name) => `node_modules/.bin/${name}`;

const CHECKS = [
  ['typecheck', bin('tsc'), '--noEmit', '-p', 'tsconfig.json'],
  ['client of the screens', process.execPath, 'scripts/client.mjs', '--check'],
  ['typecheck of the screens', bin('tsc'), '--noEmit', '-p', 'src/web/tsconfig.json'],
  ['biome', bin('biome'), 'ci', '--max-diagnostics=50', '.'],
  ['floors', bin('depcruise'), 'src', 'workflows', 'test', 'scripts', '--config', '.dependency-cruiser.cjs'],
  ['dead code', bin('knip')],
];

const counts = { passed: 0, failed: 0, skipped: 0 };
if (await check('build', process.execPath, 'scripts/build.mjs', '--if-stale')) {
  // Two at once: one per core of the smallest machine.
  const [typecheck, client, screens, biome, floors, deadCode] = CHECKS;
  await Promise.all([check(...typecheck), check(...biome)]);
  await Promise.all([check(...client), check(...screens)]);
  await Promise.all([check(...floors), check(...deadCode)]);
  await runTests(process.argv.slice(2));
}
const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : '';
console.log(`${counts.passed} passed, ${counts.failed} failed${skipped}`);
process.exitCode = counts.failed > 0 || counts.passed === 0 ? 1 : 0;

async function check(name, command, ...args) {
  const started = Date.now();
  const { code, output } = await run(command, args, 'pipe');
  const ok = code === 0;
  counts[ok ? 'passed' : 'failed'] += 1;
  console.log(`${ok ? '✓' : '✗'} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  if (!ok) console.log(output);
  return ok;
}

async function runTests(words) {
  mkdirSync('test/.artifacts', { recursive: true });
  rmSync(REPORT, { force: true });
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`, ...words];
  const { code } = await run(bin('vitest'), args, 'inherit');
  const report = readReport();
  if (report === undefined) return fail('vitest ended without a report');
  counts.passed += report.numPassedTests;
  counts.failed += report.numFailedTests;
  counts.skipped += report.numPendingTests + report.numTodoTests;
  for (const file of report.testResults) countFile(file);
  const ran = report.numPassedTests + report.numFailedTests;
  if (ran === 0) fail('no test was run');
  else if (code !== 0 && counts.failed === 0) fail(`vitest ended with ${code} though no test failed: see above`);
}

/** A file that did not load has no test to fail; a skipped test must not go unnoticed. */
function countFile(file) {
  const name = relative(root, file.name);
  const failed = file.assertionResults.some((test) => test.status === 'failed');
  if (file.status === 'failed' && !failed) fail(`${name}: ${file.message.split('\n')[0]}`);
  for (const test of file.assertionResults) {
    if (['pending', 'skipped', 'todo'].includes(test.status)) console.log(`SKIPPED ${name}: ${test.fullName}`);
  }
}

function readReport() {
  try {
    return JSON.parse(readFileSync(REPORT, 'utf8'));
  } catch {
    return undefined;
  }
}

function fail(message) {
  counts.failed += 1;
  console.log(`✗ ${message}`);
}

function run(command, args, output) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', output, output] });
    const chunks = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => chunks.push(chunk));
    child.once('error', (error) => resolve({ code: 1, output: error.message }));
    child.once('close', (code) => resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString() }));
  });
}
