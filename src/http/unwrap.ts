import { isRefused, type Refused } from '../db/refusals.ts';
import { refusalProblem } from './refusal-problem.ts';

/** The value, or the store's refusal as a problem. */
export function unwrap<T>(result: T | Refused): T {
  if (isRefused(result)) throw refusalProblem(result.refused);
  return result;
}
