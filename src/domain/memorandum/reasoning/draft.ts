import type { Library } from '../library.ts';
import type { Selection } from '../selection.ts';
import { activeClauses } from '../values/active-clauses.ts';
import { type Domains, maskOf, narrowed, noneOf, type Space, wholeSpace } from './space.ts';

/** An option that someone chose, as an item that may be to blame. */
export interface Pick {
  readonly variable: number;
  readonly mask: number;
  readonly weight: number;
}

/** A selection as the solver sees it. */
export interface Draft {
  /** One value each; a clause that is not needed, or still open, has none. */
  readonly stands: Domains;
  readonly picks: readonly Pick[];
  /** Clauses that are needed and have no option yet. */
  readonly open: ReadonlySet<number>;
}

/** Reads a selection into a space: what is chosen, what is open, what is not needed. */
export function draftOf(library: Library, selection: Selection, space: Space): Draft {
  const active = activeClauses(library, selection);
  const picks: Pick[] = [];
  const open = new Set<number>();
  const stands = space.variables.map((variable, index) => {
    const clause = library.clauses[index];
    if (clause === undefined || !active.has(clause.id)) return noneOf(variable);
    const mask = maskOf(variable, selection.clauses[clause.id]?.option ?? '');
    if (mask === 0) open.add(index);
    else picks.push({ variable: index, mask, weight: clause.weight });
    return mask === 0 ? noneOf(variable) : mask;
  });
  // The lightest first: explanations blame what comes first.
  return { stands, picks: picks.sort((a, b) => a.weight - b.weight), open };
}

/** Domains in which picks are kept; one on a conditional clause lapses when its trigger turns false. */
export function keeping(space: Space, picks: readonly Pick[], domains: Domains = wholeSpace(space)): Domains {
  return picks.reduce((kept, { variable, mask }) => {
    const lapse = space.variables[variable]?.conditional === true ? noneOf(space.variables[variable]) : 0;
    return narrowed(kept, variable, mask | lapse);
  }, domains);
}
