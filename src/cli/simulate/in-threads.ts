import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { packageRoot } from '../../config/package-root.ts';
import type { RunReport } from '../../domain/engagement/simulate/simulate.ts';
import type { Block, Played } from './thread.ts';

const THREAD = join(packageRoot, 'dist', 'app', 'simulate.js');

/** Small enough that the threads end together, and that what breaks is told soon. */
const RUNS_OF_A_BLOCK = 500;

/**
 * Plays runs on so many threads of the built program. Gives the first broken ones, as many as `runs` says, to
 * `tell`: in the order of their seeds, whichever thread is quicker. Answers how many broke.
 */
export async function simulateInThreads(
  runs: Block,
  threads: number,
  tell: (report: RunReport) => void,
): Promise<number> {
  const blocks = blocksOf(runs);
  const played = new Map<number, Played>();
  let untold = runs.told;
  let counted = 0;
  let violations = 0;

  async function take(worker: Worker): Promise<void> {
    for (let next = blocks.next(); !next.done; next = blocks.next()) {
      const [number, block] = next.value;
      worker.postMessage(block);
      const [answer] = await once(worker, 'message');
      played.set(number, answer);
      count();
    }
    await worker.terminate();
  }

  function count(): void {
    for (let next = played.get(counted); next !== undefined; next = played.get(counted)) {
      for (const report of next.broken.slice(0, untold)) tell(report);
      untold -= Math.min(untold, next.broken.length);
      violations += next.violations;
      played.delete(counted);
      counted += 1;
    }
  }

  const workers = Math.min(threads, Math.ceil(runs.count / RUNS_OF_A_BLOCK));
  await Promise.all(Array.from({ length: workers }, () => take(new Worker(THREAD))));
  return violations;
}

function* blocksOf({ first, count, ...common }: Block): Generator<readonly [number, Block]> {
  for (let number = 0; number * RUNS_OF_A_BLOCK < count; number += 1) {
    const done = number * RUNS_OF_A_BLOCK;
    yield [number, { ...common, first: first + done, count: Math.min(RUNS_OF_A_BLOCK, count - done) }];
  }
}
