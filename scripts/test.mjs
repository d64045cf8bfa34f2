// All that must hold before a change goes in: the build, the house's checks, every test. Further words
// go to vitest (`npm test -- src/domain`). Ends with the line `N passed, N failed[, N skipped]`, in
// which each house check counts as one test; a run without tests has failed.
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './run.mjs';
import { runVitest } from './run-vitest.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);
const bin = (name) => `node_modules/.bin/${name}`;
/** The compiler in native code, in a fifth of the time; what reads our sources through the compiler's JavaScript has the one before it. */
const tsc = 'node_modules/typescript-7/bin/tsc';

/** The longest first, so that both cores are busy to the end. */
const CHECKS = [
  ['typecheck', process.execPath, tsc, '--noEmit', '-p', 'tsconfig.json'],
  ['typecheck of the screens', process.execPath, tsc, '--noEmit', '-p', 'src/web/tsconfig.json'],
  ['biome', bin('biome'), 'ci', '--max-diagnostics=50', '.'],
  ['floors', bin('depcruise'), 'src', 'workflows', 'test', 'scripts', '--config', '.dependency-cruiser.cjs'],
  ['dead code', bin('knip')],
  ['client of the screens', process.execPath, 'scripts/client.mjs', '--check'],
];

const counts = { passed: 0, failed: 0, skipped: 0 };
if (await check('build', process.execPath, 'scripts/build.mjs', '--if-stale', '--unchecked')) {
  const left = [...CHECKS];
  // Two at once: one per core of the smallest machine.
  await Promise.all([checkNext(left), checkNext(left)]);
  await runTests(process.argv.slice(2));
}
const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : '';
console.log(`${counts.passed} passed, ${counts.failed} failed${skipped}`);
process.exitCode = counts.failed > 0 || counts.passed === 0 ? 1 : 0;

/** One after the other, until none is left that nobody else has taken. */
async function checkNext(left) {
  for (let next = left.shift(); next !== undefined; next = left.shift()) await check(...next);
}

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
