import type { ClauseId } from '../../ids.ts';
import type { Clause, Library } from '../library.ts';
import { stanceOf } from './balance.ts';
import type { Draft } from './draft.ts';
import { meets } from './solve.ts';
import { type Domains, maskOf, type Nogood, noneOf, onlyOption, type Space } from './space.ts';

/** Another option for a clause; null where it has none, before or after. */
export interface OptionChange {
  readonly clause: ClauseId;
  readonly from: string | null;
  readonly to: string | null;
}

export interface OptionRepair {
  readonly changes: readonly OptionChange[];
  readonly cost: number;
}

export interface Repairs {
  /** The cheapest first. */
  readonly list: readonly OptionRepair[];
  /** Every cheaper way was tried: false only when the search was cut short. */
  readonly proved: boolean;
}

/**
 * What a change costs, so that repairs are ranked by how little they change: mostly how many options
 * change, then how much their clauses weigh (1–5), then how far the balance moves (0–2). A clause
 * that comes in or falls away in consequence is a small change.
 */
const OPTION_CHANGED = 20;
export const CLAUSE_IN_OR_OUT = 3;

/** Enough to choose from; more would not be read. */
const REPAIRS_MAX = 5;
/** States tried before giving up: real conflicts need a few hundred. */
const STATES_MAX = 5_000;

interface State {
  readonly stands: Domains;
  readonly changed: ReadonlyMap<number, number>;
  readonly cost: number;
}

/**
 * The cheapest changes of options after which a rule no longer fires and no blocking rule fires that
 * did not before. Uniform-cost search: a forbidden combination that is met is broken in every way,
 * the cheapest state first, so what is found first is the cheapest.
 *
 * @param guarded rules that may not start to fire
 */
export function cheapestRepairs(
  library: Library,
  space: Space,
  draft: Draft,
  rule: number,
  guarded: readonly number[],
): Repairs {
  const keep = new Set(guarded);
  const counted = space.nogoods.filter((nogood) =>
    nogood.rule === null ? !meets(nogood, draft.stands) : nogood.rule === rule || keep.has(nogood.rule),
  );
  const queue: State[] = [{ stands: draft.stands, changed: new Map(), cost: 0 }];
  const seen = new Set<string>();
  const list: OptionRepair[] = [];
  const found: ReadonlyMap<number, number>[] = [];
  for (let tried = 0; tried < STATES_MAX; tried += 1) {
    const state = takeCheapest(queue);
    if (state === null || list.length === REPAIRS_MAX) return { list, proved: true };
    if (found.some((repair) => includes(state.changed, repair))) continue;
    const met = counted.find((nogood) => meets(nogood, state.stands));
    if (met !== undefined) {
      for (const next of waysOut(library, space, draft, state, met)) if (isNew(next, seen)) queue.push(next);
      continue;
    }
    if (state.changed.size === 0) return { list, proved: true };
    found.push(state.changed);
    list.push({ changes: changesOf(space, draft, state), cost: state.cost });
  }
  return { list, proved: false };
}

/** Each change of one option that breaks the combination. */
function waysOut(library: Library, space: Space, draft: Draft, state: State, met: Nogood): readonly State[] {
  return met.literals.flatMap(({ variable: index, mask }) => {
    const variable = space.variables[index];
    const clause = library.clauses[index];
    if (variable === undefined || clause === undefined || state.changed.has(index)) return [];
    const before = draft.stands[index] ?? 0;
    const allowed = variable.conditional ? (noneOf(variable) << 1) - 1 : noneOf(variable) - 1;
    const next: State[] = [];
    for (let rest = allowed & ~mask & ~before; rest !== 0; rest &= rest - 1) {
      const value = rest & -rest;
      next.push({
        stands: state.stands.map((one, at) => (at === index ? value : one)),
        changed: new Map(state.changed).set(index, value),
        cost: state.cost + costOf(clause, onlyOption(variable, before), onlyOption(variable, value)),
      });
    }
    return next;
  });
}

/** The cost of giving a clause another option. */
export function costOf(clause: Clause, from: string | null, to: string | null): number {
  const option = (id: string | null) => clause.options.find((candidate) => candidate.id === id);
  const [before, after] = [option(from), option(to)];
  if (before === undefined || after === undefined) return CLAUSE_IN_OR_OUT + Number(after?.default === false);
  return OPTION_CHANGED + clause.weight + Math.abs(stanceOf(before, {}) - stanceOf(after, {}));
}

function changesOf(space: Space, draft: Draft, { changed }: State): readonly OptionChange[] {
  return [...changed]
    .sort(([a], [b]) => a - b)
    .flatMap(([index, mask]) => {
      const variable = space.variables[index];
      if (variable?.clause == null) return [];
      const from = onlyOption(variable, draft.stands[index] ?? maskOf(variable, ''));
      return [{ clause: variable.clause, from, to: onlyOption(variable, mask) }];
    });
}

function includes(changed: ReadonlyMap<number, number>, repair: ReadonlyMap<number, number>): boolean {
  return [...repair].every(([variable, mask]) => changed.get(variable) === mask);
}

function isNew(state: State, seen: Set<string>): boolean {
  const key = JSON.stringify([...state.changed].sort(([a], [b]) => a - b));
  return !seen.has(key) && seen.add(key) !== undefined;
}

function takeCheapest(queue: State[]): State | null {
  let best = -1;
  for (const [index, state] of queue.entries()) {
    if (best < 0 || state.cost < (queue[best]?.cost ?? 0)) best = index;
  }
  return best < 0 ? null : (queue.splice(best, 1)[0] ?? null);
}
