import fc from 'fast-check';
import type { ClauseId, OptionId, Sha256 } from '../../../src/domain/ids.ts';
import type { Condition } from '../../../src/domain/memorandum/condition/condition.ts';
import type { Clause, Library } from '../../../src/domain/memorandum/library.ts';
import type { Rule, Severity } from '../../../src/domain/memorandum/rule.ts';
import type { Selection } from '../../../src/domain/memorandum/selection.ts';

const CLAUSES = 4;
const OPTIONS = 3;
const WORDS = { fr: '', en: '' };

const clauseName = (index: number) => `c${index}` as ClauseId;
const optionName = (index: number) => `o${index}` as OptionId;

const clauseIndex = fc.nat(CLAUSES - 1);
const optionIndex = fc.nat(OPTIONS - 1);

const leaf: fc.Arbitrary<Condition> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.tuple(clauseIndex, fc.uniqueArray(optionIndex, { minLength: 1, maxLength: 2 })).map(option),
  },
  { weight: 1, arbitrary: clauseIndex.map((clause): Condition => ({ op: 'present', clause: clauseName(clause) })) },
  { weight: 2, arbitrary: fc.tuple(clauseIndex, fc.integer({ min: 0, max: 3 })).map(valueAbove) },
  { weight: 1, arbitrary: fc.tuple(clauseIndex, clauseIndex).map(valuesDiffer) },
);

function option([clause, options]: [number, number[]]): Condition {
  return { op: 'option', clause: clauseName(clause), options: options.map(optionName) };
}

function parameter(clause: number) {
  return { kind: 'path', path: { kind: 'parameter', clause: clauseName(clause), name: 'p', keys: [] } } as const;
}

function valueAbove([clause, value]: [number, number]): Condition {
  return { op: 'more', left: parameter(clause), right: { kind: 'literal', value } };
}

function valuesDiffer([a, b]: [number, number]): Condition {
  return { op: 'less', left: parameter(a), right: parameter(b) };
}

/** Conditions up to three levels deep, in the shapes that lawyers write. */
const condition: fc.Arbitrary<Condition> = fc.letrec<{ any: Condition }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 2 },
    leaf,
    tie('any').map((arg): Condition => ({ op: 'not', arg })),
    fc
      .tuple(
        fc.constantFrom('and' as const, 'and' as const, 'or' as const),
        fc.array(tie('any'), { minLength: 2, maxLength: 3 }),
      )
      .map(([op, args]): Condition => ({ op, args })),
  ),
})).any;

/** A clause; the last one is conditional on what others are. */
function clause(index: number, weight: number, stances: readonly string[], trigger: Condition | null): Clause {
  return {
    id: clauseName(index),
    version: '1.0.0',
    hash: '' as Sha256,
    need: trigger === null ? 'mandatory' : 'conditional',
    bite: 'binding',
    family: 'risk',
    weight,
    trigger,
    title: WORDS,
    purpose: WORDS,
    options: stances.map((stance, at) => ({
      id: optionName(at),
      stance: stance as 'startup',
      default: at === 0,
      label: WORDS,
      changes: WORDS,
      why: WORDS,
    })),
    parameters: [
      {
        name: 'p',
        type: 'integer',
        label: WORDS,
        default: 1,
        options: ['o0', 'o1'],
        limits: { o1: { min: 0, max: 2 } },
      },
    ],
    legal: [],
    sticking: WORDS,
    wayOut: WORDS,
    questions: { fr: [], en: [] },
    example: WORDS,
    terms: [],
    body: { fr: [], en: [] },
  };
}

const stances = fc.array(fc.constantFrom('startup', 'balanced', 'industrial'), {
  minLength: OPTIONS,
  maxLength: OPTIONS,
});

/** A trigger reads the clauses before it only, as those of the catalogue do. */
const trigger = fc.tuple(fc.nat(CLAUSES - 2), fc.uniqueArray(optionIndex, { minLength: 1, maxLength: 2 })).map(option);

const rule = fc
  .tuple(condition, fc.constantFrom<Severity>('blocks', 'blocks', 'warns', 'review'))
  .map(([when, severity]) => ({ condition: when, severity }));

/** Small libraries with random rules: few enough choices to try them all. */
export const someLibrary: fc.Arbitrary<Library> = fc
  .record({
    weights: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: CLAUSES, maxLength: CLAUSES }),
    stances: fc.array(stances, { minLength: CLAUSES, maxLength: CLAUSES }),
    trigger,
    rules: fc.array(rule, { minLength: 1, maxLength: 5 }),
  })
  .map((made) => ({
    format: 1,
    kind: 'memorandum',
    version: '1.0.0',
    hash: '' as Sha256,
    document: {} as Library['document'],
    clauses: made.weights.map((weight, index) =>
      clause(index, weight, made.stances[index] ?? [], index === CLAUSES - 1 ? made.trigger : null),
    ),
    annexes: [],
    facts: [],
    presets: [],
    rules: { rules: made.rules.map(ruleOf) },
  }));

function ruleOf(made: { condition: Condition; severity: Severity }, index: number): Rule {
  const sentence = { fr: `règle ${index}`, en: `rule ${index}` };
  const at = { file: 'rules.yaml', line: index + 1 };
  return {
    ...made,
    id: `R${index}`,
    when: 'selection',
    acts: [],
    sentence,
    reason: null,
    sources: [],
    repairs: [],
    at,
  };
}

const choice = fc.record({ option: optionIndex.map(optionName), p: fc.integer({ min: 0, max: 4 }) });

/** A selection: each clause chosen, or left open with a small chance (`complete` false). */
export function someSelection(complete: boolean): fc.Arbitrary<Selection> {
  const one = complete ? choice : fc.option(choice, { freq: 3 });
  return fc.array(one, { minLength: CLAUSES, maxLength: CLAUSES }).map((choices) => ({
    libraryVersion: '1.0.0',
    facts: {},
    clauses: Object.fromEntries(
      choices.flatMap((made, index) =>
        made === null
          ? []
          : [
              [
                clauseName(index),
                { option: made.option, parameters: made.option === 'o2' ? {} : { p: Math.min(made.p, 2) } },
              ],
            ],
      ),
    ),
  }));
}
