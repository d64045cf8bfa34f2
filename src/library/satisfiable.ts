import type { ClauseId } from '../domain/ids.ts';
import type { Condition, Operand, Path } from '../domain/memorandum/condition/condition.ts';
import type { Scope } from '../domain/memorandum/condition/evaluate.ts';
import { holds } from '../domain/memorandum/condition/evaluate.ts';
import type { ParameterValue } from '../domain/memorandum/selection.ts';
import { type Domain, domainOf, type Knowledge, optionDomain } from './value-domains.ts';

/** More combinations than this are not tried: the answer is then "possible". */
const COMBINATIONS_MAX = 20_000;

/** What a condition depends on: the option of a clause, a value, or a part taken as free. */
type Variable =
  | { readonly kind: 'option'; readonly clause: ClauseId }
  | { readonly kind: 'value'; readonly path: Path }
  | { readonly kind: 'free' };

/**
 * Whether some choice of options and values makes all conditions hold. Options and enumerations are
 * tried whole, numbers at and around every constant they are compared with. Conditions inside a
 * repetition, and comparisons of two values, are taken as able to hold or not: so `false` is certain.
 */
export function satisfiable(conditions: readonly Condition[], knowledge: Knowledge): boolean {
  const answers = ANSWERS.get(knowledge) ?? new Map<string, boolean>();
  ANSWERS.set(knowledge, answers);
  // Both languages stand under the same conditions, and neighbours share theirs: each is tried once.
  const question = JSON.stringify(conditions);
  const answer = answers.get(question) ?? tried(conditions, knowledge);
  answers.set(question, answer);
  return answer;
}

const ANSWERS = new WeakMap<Knowledge, Map<string, boolean>>();

function tried(conditions: readonly Condition[], knowledge: Knowledge): boolean {
  const variables = new Map<string, Variable>();
  const constants = new Map<string, ParameterValue[]>();
  const plain = conditions.map((condition) => abstract(condition, variables, constants));
  const keys = [...variables.keys()];
  const domains = [...variables].map(([key, variable]) => domainFor(variable, constants.get(key) ?? [], knowledge));
  const combinations = domains.reduce((count, domain) => count * domain.length, 1);
  if (combinations > COMBINATIONS_MAX) return true;

  const assigned = new Map<string, ParameterValue | undefined>();
  const scope = scopeFor(assigned, knowledge);
  for (let index = 0; index < combinations; index += 1) {
    assign(assigned, keys, domains, index);
    if (plain.every((condition) => holds(condition, scope))) return true;
  }
  return false;
}

/** Sets the combination of that number; the first variable changes fastest. */
function assign(
  assigned: Map<string, ParameterValue | undefined>,
  keys: readonly string[],
  domains: readonly Domain[],
  index: number,
): void {
  let rest = index;
  for (const [position, domain] of domains.entries()) {
    assigned.set(keys[position] ?? '', domain[rest % domain.length]);
    // The variables after one that moves from a value to the next stay as they are.
    if (index > 0 && rest % domain.length !== 0) return;
    rest = Math.floor(rest / domain.length);
  }
}

function domainFor(variable: Variable, constants: readonly ParameterValue[], knowledge: Knowledge): Domain {
  if (variable.kind === 'option') return optionDomain(variable.clause, constants, knowledge);
  return variable.kind === 'free' ? [true, false] : domainOf(variable.path, constants, knowledge);
}

function scopeFor(assigned: ReadonlyMap<string, ParameterValue | undefined>, knowledge: Knowledge): Scope {
  const scope: Scope = {
    option: (clause) => {
      const option = assigned.get(optionKey(clause));
      return typeof option === 'string' ? option : undefined;
    },
    read: (path) => {
      const parameter = path.kind === 'parameter' ? knowledge.parameter(path.clause, path.name) : undefined;
      if (path.kind !== 'parameter' || parameter === undefined) return assigned.get(valueKey(path));
      const option = scope.option(path.clause);
      if (option === undefined) return undefined;
      if (parameter.options !== undefined && !parameter.options.includes(option)) return undefined;
      const fixed = path.keys.length === 0 ? parameter.fixed?.[option] : undefined;
      return fixed ?? assigned.get(valueKey(path));
    },
    inside: () => scope,
  };
  return scope;
}

/** Registers what a condition depends on, and replaces the parts taken as free by a free value. */
function abstract(
  condition: Condition,
  variables: Map<string, Variable>,
  constants: Map<string, ParameterValue[]>,
): Condition {
  switch (condition.op) {
    case 'and':
    case 'or':
      return { op: condition.op, args: condition.args.map((arg) => abstract(arg, variables, constants)) };
    case 'not':
      return { op: 'not', arg: abstract(condition.arg, variables, constants) };
    case 'option':
    case 'present':
      variables.set(optionKey(condition.clause), { kind: 'option', clause: condition.clause });
      if (condition.op === 'option') addConstants(optionKey(condition.clause), condition.options, constants);
      return condition;
    case 'filled':
    case 'true':
    case 'holds': {
      if (!isPlain(condition.path)) return free(condition, variables);
      register(condition.path, condition.op === 'holds' ? [[condition.value]] : [], variables, constants);
      return condition;
    }
    case 'any':
    case 'every':
    case 'overlaps':
    case 'within':
      return free(condition, variables);
    default: {
      const { left } = condition;
      const right: Operand = condition.op === 'in' ? { kind: 'literal', value: null } : condition.right;
      if (left.kind !== 'path' || right.kind !== 'literal' || !isPlain(left.path)) return free(condition, variables);
      register(left.path, condition.op === 'in' ? condition.values : [right.value], variables, constants);
      return condition;
    }
  }
}

function register(
  path: Path,
  values: readonly ParameterValue[],
  variables: Map<string, Variable>,
  constants: Map<string, ParameterValue[]>,
): void {
  const key = valueKey(path);
  variables.set(key, { kind: 'value', path });
  addConstants(key, values, constants);
  if (path.kind === 'parameter') variables.set(optionKey(path.clause), { kind: 'option', clause: path.clause });
}

function addConstants(key: string, values: readonly ParameterValue[], constants: Map<string, ParameterValue[]>): void {
  constants.set(key, [...(constants.get(key) ?? []), ...values]);
}

function isPlain(path: Path): boolean {
  return path.kind === 'parameter' || path.kind === 'fact';
}

/** The same free part written twice has the same value. */
function free(condition: Condition, variables: Map<string, Variable>): Condition {
  const path: Path = { kind: 'document', name: JSON.stringify(condition) };
  variables.set(valueKey(path), { kind: 'free' });
  return { op: 'true', path };
}

/** Its id: the keys of values are JSON, and never an id. */
function optionKey(clause: ClauseId): string {
  return clause;
}

const KEYS = new WeakMap<Path, string>();

function valueKey(path: Path): string {
  const key = KEYS.get(path) ?? JSON.stringify(path);
  KEYS.set(path, key);
  return key;
}
