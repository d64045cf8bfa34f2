// Every fault that the system must live through: killed processes, absent servers, commands sent twice, mails
// refused, altered rows. `npm run test:faults` runs the scenarios once; `-- --rounds 3 --seed 7` again and again,
// in an order drawn from the seed (which decides what runs beside what), with other engagements in the simulator.
// All of it is in `npm test` too, but `test/fault/long` and the simulator's rounds. Ends with the line `N passed, N failed`.
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { run } from './run.mjs';
import { runVitest } from './run-vitest.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);

/** Each fault, and the files whose tests inject it. */
const FAULTS = {
  'worker, Temporal, Postgres, then everything killed, under 200 engagements': ['test/fault/two-hundred-engagements'],
  'worker killed before and after its commit': ['test/workflow/killed-worker'],
  'servers and main process killed with -9, and started again': [
    'test/runtime/system',
    'src/runtime/supervise',
    'src/runtime/postgres/start-postgres',
    'src/runtime/temporal/start-temporal',
  ],
  'database away, or in contradiction with the engagement': [
    'test/workflow/outage',
    'src/activities/commit',
    'test/http/away',
  ],
  'answer lost, late or unknown': ['test/http/unknown-outcome', 'src/temporal/try-until'],
  'commands sent twice, late, or with another body': ['test/workflow/commands', 'test/db/commit'],
  'continuation as new under load': ['test/workflow/continuation'],
  'deadlines over replays and continuations': ['test/workflow/deadlines'],
  'payloads altered, or under a wrong key': ['src/temporal/payload-codec', 'test/http/bad-input'],
  'code that departs from recorded histories': ['test/workflow/replay'],
  'two builds at once': ['test/fault/long/two-builds'],
  'lines cut, silent or deaf; a full or read-only database; wrong clocks': [
    'test/fault/long/lines-and-clocks',
    'test/fault/long/reset-pool',
  ],
  'time-stamp authority dead': ['test/workflow/whole-story', 'src/activities/apply-signature'],
  'mail server refusing, dispatchers racing': ['test/http/mail', 'test/http/mail-manners'],
  'webhook endpoints failing or gone': ['test/http/webhooks'],
  'rows of the journal altered, missing or lost': ['test/db/journal', 'test/db/operator'],
  'machine lost, and restored from its backup': ['test/runtime/drill'],
};
/** Engagements of one round of the simulator, which crashes, repeats and delays within the pure domain: a few seconds. */
const SIMULATED = 2000;

process.env.ENTENTE_LONG_FAULTS = '1';
const { rounds, seed } = options();
const counts = { passed: 0, failed: 0 };
const built = await run(process.execPath, ['scripts/build.mjs', '--if-stale'], 'inherit');
if (built.code === 0) for (let round = 0; round < rounds; round += 1) await play(round, seed + round);
else tell(false, 'build');
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed > 0 || counts.passed === 0 ? 1 : 0;

async function play(round, drawn) {
  const files = Object.values(FAULTS).flat().map(testFile);
  const order = ['--sequence.shuffle.files', `--sequence.seed=${drawn}`];
  const outcome = await runVitest('test/.artifacts/faults.json', [...files, ...order]);
  console.log(`\nRound ${round + 1} of ${rounds}, seed ${drawn}`);
  counts.passed += outcome.passed;
  counts.failed += outcome.failed;
  for (const fault of outcome.faults) console.log(`✗ ${fault}`);
  const ran = new Map(outcome.files.map((file) => [relative(root, file.name), file]));
  for (const [fault, paths] of Object.entries(FAULTS)) summarise(fault, paths.map(testFile), ran);
  const words = ['dist/app/main.js', 'simulate', '--runs', String(SIMULATED), '--seed', String(drawn)];
  const simulated = await run(process.execPath, words, 'pipe');
  tell(simulated.code === 0, `simulator: ${SIMULATED} engagements with crashes, stale and repeated commands`);
  if (simulated.code !== 0) console.log(simulated.output);
}

/** A scenario that is gone or skipped proves nothing: it has failed. */
function summarise(fault, paths, ran) {
  const found = paths.flatMap((path) => ran.get(path) ?? []);
  const failed = found.flatMap((file) => file.failed);
  const passed = found.reduce((sum, file) => sum + file.passed, 0);
  const bad = failed.length > 0 || found.some((file) => file.fault !== undefined);
  console.log(`${bad ? '✗' : '✓'} ${fault}: ${passed} passed, ${failed.length} failed`);
  for (const path of paths) if (!ran.has(path)) tell(false, `${path} was not run`);
  // What a broken preparation left out is counted with it.
  const idle = found.filter((file) => file.fault === undefined).flatMap((file) => file.skipped);
  for (const test of idle) tell(false, `skipped: ${test}`);
}

function tell(ok, what) {
  counts[ok ? 'passed' : 'failed'] += 1;
  console.log(`${ok ? '✓' : '✗'} ${what}`);
}

function testFile(path) {
  return `${path}.test.ts`;
}

function options() {
  const { values } = parseArgs({
    options: { rounds: { type: 'string', default: '1' }, seed: { type: 'string', default: '1' } },
  });
  const [rounds, seed] = [values.rounds, values.seed].map(Number);
  if (!(Number.isInteger(rounds) && rounds > 0 && Number.isInteger(seed) && seed >= 0)) {
    console.error('--rounds takes a whole number from 1, --seed one from 0.');
    process.exit(64);
  }
  return { rounds, seed };
}
