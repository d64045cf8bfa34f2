import type { Random } from '../../engagement/simulate/random.ts';
import { FINAL_STAGES } from '../../engagement/state.ts';
import { SIDES } from '../../side.ts';
import type { ProcessFact } from '../facts/process-fact.ts';

/**
 * The facts with somebody's looks at the documents between any two acts, in the order of time: `mean` of them, at
 * moments and by sides as they come. A look is no progress: it makes a journal longer, and a stall no shorter.
 */
export function withLooks(facts: readonly ProcessFact[], mean: number, random: Random): readonly ProcessFact[] {
  return facts.flatMap((fact, index) => {
    const until = facts[index + 1]?.at;
    if (until === undefined || until <= fact.at || FINAL_STAGES.includes(fact.stage)) return [fact];
    const many = Math.floor(mean) + (random.chance(mean % 1) ? 1 : 0);
    const moments = Array.from({ length: many }, () => fact.at + random.below(until - fact.at));
    const { stage, awaiting } = fact;
    const looks = moments
      .toSorted((one, other) => one - other)
      .map((at): ProcessFact => ({ kind: 'document-opened', at, side: random.pick(SIDES) ?? null, stage, awaiting }));
    return [fact, ...looks];
  });
}
