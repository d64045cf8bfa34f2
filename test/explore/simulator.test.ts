import { describe, expect, it } from 'vitest';
import { PEOPLES_ACTS } from '../../src/domain/engagement/acts/acts.ts';
import { GENERATORS } from '../../src/domain/engagement/simulate/generators.ts';
import { commandLine } from '../support/command-line.ts';
import { builtSimulator } from './kit/simulated.ts';

const { PRODUCT, SIMULATED_FAULTS, simulate } = await builtSimulator();

/** Seconds on a machine of its own; one that others share may take its time. */
const PATIENT = 600_000;

/** Within so many runs each act must be played, and each planted mistake must show. */
const FOUND_WITHIN = 10_000;

describe('the simulator, over the rules that the product runs', () => {
  it('knows how to make up every act of the procedure', () => {
    const missing = PEOPLES_ACTS.filter((act) => GENERATORS[act] === undefined);
    expect(missing, 'acts without a generator in simulate/generators.ts').toEqual([]);
  });

  it(
    'plays each act and reaches each end often enough to mean something',
    () => {
      const acts = new Set<string>();
      const ends = new Set<string>();
      const unplayed = () => PEOPLES_ACTS.filter((act) => !acts.has(act));
      const unreached = () => ['in-force', 'withdrawn', 'expired', 'declined'].filter((end) => !ends.has(end));
      for (let seed = 0; seed < FOUND_WITHIN && unplayed().length + unreached().length > 0; seed += 1) {
        const report = simulate(seed, PRODUCT);
        for (const act of report.acts) acts.add(act);
        ends.add(report.stage);
      }
      expect([unplayed(), unreached()]).toEqual([[], []]);
    },
    PATIENT,
  );

  it('tells the same story for the same seed, and another for another', () => {
    expect(simulate(7, PRODUCT)).toEqual(simulate(7, PRODUCT));
    expect(simulate(7, PRODUCT).told).not.toEqual(simulate(8, PRODUCT).told);
  });

  it('tells the first broken runs in the order of their seeds, however many threads share the runs', async () => {
    const words = ['simulate', '--runs', '1001', '--seed', '3', '--fault', 'one-approval-enough'];
    const alone = await commandLine([...words, '--threads', '1'], {});
    const shared = await commandLine([...words, '--threads', '3'], {});
    expect(shared).toEqual(alone);
    expect(alone.code).toBe(1);
    const seeds = [...alone.stdout.matchAll(/^Seed (\d+):/gm)].map(([, seed]) => Number(seed));
    expect(seeds).toEqual([...seeds].sort((a, b) => a - b));
    expect(seeds).toHaveLength(3);
    expect(alone.stdout.trimEnd().split('\n').at(-1)).toMatch(/^1001 runs, \d+ violations$/);
  });

  it('plants at least ten mistakes, each under its own name', () => {
    expect(new Set(SIMULATED_FAULTS.map(({ name }) => name)).size).toBe(SIMULATED_FAULTS.length);
    expect(SIMULATED_FAULTS.length).toBeGreaterThanOrEqual(10);
  });

  it.each(SIMULATED_FAULTS.map((fault) => [fault.name, fault] as const))(
    'finds %s within ten thousand runs',
    (_name, { rules }) => {
      let seed = 1;
      while (seed <= FOUND_WITHIN && simulate(seed, rules).breach === null) seed += 1;
      expect(seed).toBeLessThanOrEqual(FOUND_WITHIN);
    },
    PATIENT,
  );
});
