import type { BitePolicy, Clause } from '../library.ts';
import type { Place } from './context.ts';
import { isTrue } from './flatten.ts';

/**
 * Whether an article binds on signature or is a position frozen for the definitive contract
 * (memorandum 3.0): under `non-binding` only a few articles bind, under `binding-term-sheet` the
 * articles that may do either bind too.
 */
export function biteOf(clause: Clause, policy: BitePolicy, place: Place): 'binding' | 'frozen' {
  if (clause.bite === 'frozen') return 'frozen';
  if (policy.nonBinding !== null && isTrue(policy.nonBinding, place)) {
    return policy.always.includes(clause.id) ? 'binding' : 'frozen';
  }
  if (clause.bite === 'binding') return 'binding';
  return policy.bindingTerms !== null && isTrue(policy.bindingTerms, place) ? 'binding' : 'frozen';
}
