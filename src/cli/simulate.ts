import { availableParallelism } from 'node:os';
import type { Command } from 'commander';
import { SIMULATED_FAULTS } from '../domain/engagement/simulate/faults.ts';
import type { RunReport } from '../domain/engagement/simulate/simulate.ts';
import { EXIT, exitWith, UsageFault } from './exit.ts';
import { noSuch } from './no-such.ts';
import { simulateInThreads } from './simulate/in-threads.ts';
import type { Register } from './verbs.ts';
import { wholeNumber } from './whole-number.ts';

interface SimulateOptions {
  readonly runs: string;
  readonly seed: string;
  readonly threads?: string;
  readonly fault?: string;
  readonly listFaults?: boolean;
}

/** Far more than anybody waits for. */
const MOST = 1_000_000_000;

/** More threads than any machine has cores for. */
const MOST_THREADS = 256;

/** How many broken runs are told step by step; the others are counted. */
const TOLD = 3;

/**
 * `simulate`: random engagements, run after run, over the rules themselves. Run n has the seed
 * `--seed` + n, so that a broken one is told again by `--runs 1 --seed` with its own, however
 * many threads share the runs. Exit 1 when an invariant breaks.
 */
export const registerSimulate: Register = (program: Command) => {
  program
    .command('simulate')
    .description('play random engagements over the rules, and look for a broken invariant')
    .option('--runs <count>', 'so many engagements', '10000')
    .option('--seed <number>', 'where chance begins: the same seed gives the same runs', '1')
    .option('--threads <count>', 'share the runs between so many threads (default: one per core)')
    .option('--fault <name>', 'plant this mistake in the rules first: the runs must find it')
    .option('--list-faults', 'name the mistakes that can be planted, one a line')
    .addHelpText('after', '\nExample: entente simulate --runs 10000 --seed 7 --fault longstop-lost')
    .action(runSimulate);
};

async function runSimulate(options: SimulateOptions): Promise<void> {
  if (options.listFaults === true) {
    process.stdout.write(SIMULATED_FAULTS.map(({ name }) => `${name}\n`).join(''));
    return;
  }
  const runs = wholeNumber('--runs', options.runs, 1, MOST);
  const seed = wholeNumber('--seed', options.seed, 0, MOST);
  const threads = wholeNumber('--threads', options.threads ?? String(availableParallelism()), 1, MOST_THREADS);
  const planted = SIMULATED_FAULTS.find(({ name }) => name === options.fault);
  if (options.fault !== undefined && planted === undefined) {
    throw new UsageFault(
      noSuch(
        { fr: 'La faute', en: 'fault' },
        options.fault,
        SIMULATED_FAULTS.map(({ name }) => name),
      ),
    );
  }
  if (planted !== undefined) process.stdout.write(`Planted: ${planted.about}.\n`);

  const block = { first: seed, count: runs, fault: planted?.name ?? null, told: TOLD };
  const violations = await simulateInThreads(block, threads, (report) => process.stdout.write(told(report)));
  process.stdout.write(`${runs} runs, ${violations} violations\n`);
  exitWith(violations === 0 ? EXIT.ok : EXIT.no);
}

function told({ seed, breach, told: lines }: RunReport): string {
  const head = `Seed ${seed}: invariant ${breach?.invariant} is broken: ${breach?.sentence}. What happened:`;
  return `${[head, ...lines.map((line, index) => `${String(index + 1).padStart(3)}. ${line}`)].join('\n')}\n`;
}
