// All that must hold before a change goes in: the build, the house's checks, every test. Further words
// go to vitest (`npm test -- src/domain`). Ends with the line `N passed, N failed[, N skipped]`, in
// which each house check counts as one test; a run without tests has failed.
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run, runVitest } from './run-vitest.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);
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
  const { passed, failed, skipped, faults, files } = await runVitest('test/.artifacts/vitest.json', words);
  counts.passed += passed;
  counts.failed += failed;
  counts.skipped += skipped;
  for (const fault of faults) console.log(`✗ ${fault}`);
  // A skipped test must not go unnoticed.
  for (const file of files)
    for (const test of file.skipped) console.log(`SKIPPED ${relative(root, file.name)}: ${test}`);
}
