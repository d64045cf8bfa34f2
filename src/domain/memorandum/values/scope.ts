import type { ClauseId } from '../../ids.ts';
import { isRecord } from '../condition/compare.ts';
import type { Path } from '../condition/condition.ts';
import type { Scope } from '../condition/evaluate.ts';
import type { Clause, Library, PartyId } from '../library.ts';
import type { ParameterValue, Selection } from '../selection.ts';
import { effectiveFacts, effectiveValues, type Values } from './effective.ts';

/** Everything readable while a text is assembled or a rule is asked. */
export interface Readable {
  readonly options: ReadonlyMap<ClauseId, string>;
  readonly values: ValuesByClause;
  readonly facts: Values;
  readonly document: Values;
  /** What rules alone read: facts outside of the selection, figures in force, the state of each clause. */
  readonly context?: Values;
  readonly constants?: Values;
  readonly clauses?: () => readonly ParameterValue[];
  readonly item?: ParameterValue;
  readonly party?: PartyId;
}

/** The values of each clause that is in the document. */
export interface ValuesByClause {
  get(clause: ClauseId): Values | undefined;
}

/** Opens a scope on the clauses of a selection that are named in `active`. */
export function readable(library: Library, selection: Selection, active: ReadonlySet<ClauseId>): Readable {
  const options = new Map<ClauseId, string>();
  const present = new Map<ClauseId, Clause>();
  for (const clause of library.clauses) {
    const chosen = selection.clauses[clause.id];
    if (chosen === undefined || !active.has(clause.id)) continue;
    options.set(clause.id, chosen.option);
    present.set(clause.id, clause);
  }
  const values = whenAsked(present, selection);
  return {
    options,
    values,
    facts: withFallbacks(library, effectiveFacts(library, selection.facts), values),
    document: {},
  };
}

/** A condition reads a clause or two of thirty: the values of each are gathered when they are first asked for. */
function whenAsked(present: ReadonlyMap<ClauseId, Clause>, selection: Selection): ValuesByClause {
  const known = new Map<ClauseId, Values>();
  return {
    get: (id) => {
      const clause = present.get(id);
      const chosen = selection.clauses[id];
      const before = known.get(id);
      if (before !== undefined || clause === undefined || chosen === undefined) return before;
      const values = effectiveValues(clause, chosen);
      known.set(id, values);
      return values;
    },
  };
}

/** A fact that nobody has said for a party is taken from the parameter that stands for it. */
function withFallbacks(library: Library, facts: Values, values: ValuesByClause): Values {
  const filled: { [name: string]: ParameterValue } = { ...facts };
  for (const { name, otherwise } of library.facts) {
    for (const [party, source] of Object.entries(otherwise ?? {})) {
      const said = filled[name];
      const value = values.get(source.clause)?.[source.name];
      const byParty = isRecord(said) ? said : {};
      if (value === undefined || value === null || byParty[party] !== undefined) continue;
      filled[name] = { ...byParty, [party]: value };
    }
  }
  return filled;
}

/** The scope of conditions over what is readable. */
export function scopeOf(data: Readable, item = data.item): Scope {
  return {
    option: (clause) => data.options.get(clause),
    read: (path) => (path.kind === 'loop' ? descend(item, path.keys) : readPath(path, data)),
    inside: (inner) => scopeOf(data, inner),
  };
}

/** The value at a path, or undefined. A field of a list of records is the list of that field's values. */
export function readPath(path: Path, data: Readable): ParameterValue | undefined {
  switch (path.kind) {
    case 'parameter':
      return descend(data.values.get(path.clause)?.[path.name], keysOf(path, data));
    case 'fact':
      return descend(data.facts[path.name], keysOf(path, data));
    case 'loop':
      return descend(data.item, path.keys);
    case 'document':
      return data.document[path.name];
    case 'party':
      return data.party;
    case 'context':
      return descend(data.context?.[path.name], keysOf(path, data));
    case 'constant':
      return data.constants?.[path.name];
    case 'clauses':
      return data.clauses?.();
  }
}

/** Keys with the party at hand put first, where the value is one per party and none was named. */
export function keysOf(path: Extract<Path, { keys: unknown; name: string }>, data: Readable): readonly string[] {
  return path.perParty === true ? [data.party ?? '', ...path.keys] : path.keys;
}

function descend(value: ParameterValue | undefined, keys: readonly string[]): ParameterValue | undefined {
  if (keys.length === 0 || value === undefined) return value;
  const [key = '', ...rest] = keys;
  if (isRecord(value)) return descend(value[key], rest);
  if (!Array.isArray(value)) return undefined;
  return value.map((item: ParameterValue) => descend(item, keys) ?? null);
}
