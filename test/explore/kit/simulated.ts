import { join } from 'node:path';
import { packageRoot } from '../../../src/config/package-root.ts';
import { requireCurrentBuild } from '../../../src/runtime/build-stamp.ts';
import { commandLine } from '../../support/command-line.ts';

type Simulator = Pick<
  typeof import('../../../src/cli/simulate/thread.ts'),
  'PRODUCT' | 'SIMULATED_FAULTS' | 'simulate'
>;

/** The simulator as it was built, in one file, where it plays in half the time of the sources; refuses a build that is older than them. */
export function builtSimulator(): Promise<Simulator> {
  requireCurrentBuild();
  return import(join(packageRoot, 'dist', 'app', 'simulate.js'));
}

/**
 * Plays the runs with seeds from `first` on, `count` of them, by the built program: bundled, it plays in half the
 * time. One thread, as another file of tests has the other core. Gives what it said: each broken run step by step.
 */
export async function simulated(first: number, count: number): Promise<string> {
  const asked = ['--runs', String(count), '--seed', String(first), '--threads', '1'];
  const { stdout, stderr } = await commandLine(['simulate', ...asked], {});
  return stdout + stderr;
}
