import { PRODUCT } from '../../../src/domain/engagement/explore/faults.ts';
import { simulate } from '../../../src/domain/engagement/simulate/simulate.ts';

/** Plays the runs with seeds from `first` on, `count` of them. Gives each broken one as a sentence with its seed and its last steps. */
export function brokenRuns(first: number, count: number): readonly string[] {
  const broken: string[] = [];
  for (let seed = first; seed < first + count; seed += 1) {
    const { breach, told } = simulate(seed, PRODUCT);
    if (breach === null) continue;
    const way = told.slice(-8).join('; ');
    broken.push(`npm run sim -- --runs 1 --seed ${seed}: invariant ${breach.invariant}: ${breach.sentence}: ${way}`);
  }
  return broken;
}
