import { parentPort } from 'node:worker_threads';
import { PRODUCT } from '../../domain/engagement/explore/faults.ts';
import { SIMULATED_FAULTS } from '../../domain/engagement/simulate/faults.ts';
import { type RunReport, simulate } from '../../domain/engagement/simulate/simulate.ts';

/** For our own tests, which play from the bundle too: in half the time of the sources. @public */
export { PRODUCT, SIMULATED_FAULTS, simulate };

/** Neighbouring runs, played by one thread. */
export interface Block {
  readonly first: number;
  readonly count: number;
  /** The name of a planted mistake; null for the product's own rules. */
  readonly fault: string | null;
  /** Of so many broken runs the report comes back; the others are counted. */
  readonly told: number;
}

export interface Played {
  readonly violations: number;
  readonly broken: readonly RunReport[];
}

/** Entry of a thread that simulates: one block after the other. */
parentPort?.on('message', (block: Block) => {
  parentPort?.postMessage(play(block));
});

function play({ first, count, fault, told }: Block): Played {
  const rules = SIMULATED_FAULTS.find(({ name }) => name === fault)?.rules ?? PRODUCT;
  const broken: RunReport[] = [];
  let violations = 0;
  for (let seed = first; seed < first + count; seed += 1) {
    const report = simulate(seed, rules);
    if (report.breach === null) continue;
    violations += 1;
    if (violations <= told) broken.push(report);
  }
  return { violations, broken };
}
