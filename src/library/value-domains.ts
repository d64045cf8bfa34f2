import type { ClauseId } from '../domain/ids.ts';
import type { Path } from '../domain/memorandum/condition/condition.ts';
import { INTEGER_TYPES, type Parameter, type ValueDefinition } from '../domain/memorandum/parameter.ts';
import type { ParameterValue } from '../domain/memorandum/selection.ts';
import type { Declarations } from './declarations.ts';

/** The values worth trying; undefined is "left blank". */
export type Domain = readonly (ParameterValue | undefined)[];

/** What is known of clauses and parameters while conditions are tried. */
export interface Knowledge {
  /** Options of a clause; undefined when it is not yet written. */
  clause(id: ClauseId): { readonly conditional: boolean; readonly options: readonly string[] } | undefined;
  parameter(clause: ClauseId, name: string): Parameter | undefined;
  fact(name: string): Parameter | undefined;
}

export function knowledgeOf(declarations: Declarations): Knowledge {
  return {
    clause: (id) => declarations.clauses.get(id),
    parameter: (clause, name) => declarations.clauses.get(clause)?.parameters.get(name),
    fact: (name) => declarations.facts.get(name),
  };
}

/** Options of a clause; absent too when it is conditional; for one not yet written, those that are named. */
export function optionDomain(clause: ClauseId, named: readonly ParameterValue[], knowledge: Knowledge): Domain {
  const known = knowledge.clause(clause);
  if (known === undefined) return [undefined, '?', ...new Set(named)];
  return known.conditional ? [undefined, ...known.options] : known.options;
}

/** Values to try for a path compared with `constants`. */
export function domainOf(path: Path, constants: readonly ParameterValue[], knowledge: Knowledge): Domain {
  const definition = definitionOf(path, knowledge);
  if (definition === undefined) return [undefined, 'x', true, ...constants];
  if (definition.mustBe !== undefined) return [definition.mustBe];
  if (definition.type === 'boolean') return [true, false];
  if (definition.values !== undefined) {
    const words = definition.values.map((candidate) => candidate.value);
    return [undefined, ...words, ...(INTEGER_TYPES.includes(definition.type) ? [1] : [])];
  }
  if (definition.type === 'list' || definition.type === 'records') return [[], ['?'], ...constants];
  if (definition.type === 'money' || INTEGER_TYPES.includes(definition.type)) return numbers(definition, constants);
  return [undefined, 'x', ...constants];
}

/** At and around each constant, and the limits themselves; never outside the widest limits of any option. */
function numbers(definition: ValueDefinition & Partial<Parameter>, constants: readonly ParameterValue[]): Domain {
  const all = [definition, ...Object.values(definition.limits ?? {})];
  const min = Math.min(...all.map((limits) => limits.min ?? definition.min ?? 0));
  const max = Math.max(...all.map((limits) => limits.max ?? definition.max ?? Number.MAX_SAFE_INTEGER));
  const around = constants.flatMap((constant) =>
    typeof constant === 'number' ? [constant - 1, constant, constant + 1] : [],
  );
  return [undefined, ...new Set([...around, min, max].filter((value) => value >= min && value <= max))];
}

function definitionOf(path: Path, knowledge: Knowledge): ValueDefinition | undefined {
  if (path.kind !== 'parameter' && path.kind !== 'fact') return undefined;
  const root = path.kind === 'fact' ? knowledge.fact(path.name) : knowledge.parameter(path.clause, path.name);
  const keys = root?.per === undefined ? path.keys : path.keys.filter((key) => !isParty(key));
  return keys.reduce<ValueDefinition | undefined>(
    (definition, key) => definition?.fields?.find((field) => field.name === key),
    root,
  );
}

function isParty(key: string): boolean {
  return ['startup', 'industrial', 'laboratory'].includes(key);
}
