import { commandLine } from '../../support/command-line.ts';

/**
 * Plays the runs with seeds from `first` on, `count` of them, by the built program: bundled, it plays in half the
 * time. One thread, as another file of tests has the other core. Gives what it said: each broken run step by step.
 */
export async function simulated(first: number, count: number): Promise<string> {
  const asked = ['--runs', String(count), '--seed', String(first), '--threads', '1'];
  const { stdout, stderr } = await commandLine(['simulate', ...asked], {});
  return stdout + stderr;
}
