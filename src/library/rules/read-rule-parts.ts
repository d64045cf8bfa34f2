import type { z } from 'zod';
import type { Parameter } from '../../domain/memorandum/parameter.ts';
import type { Constant } from '../../domain/memorandum/rule.ts';
import { fromAuthor } from '../author-value.ts';
import { checkParameterYaml } from '../check-front-matter.ts';
import { parameterOf } from '../definitions.ts';
import type { Faults } from '../fault.ts';
import { readYaml, type Yaml } from '../read-yaml.ts';
import type { RuleSources, Source } from '../sources.ts';
import {
  constantsSchema,
  contextSchema,
  type ExampleYaml,
  exampleSchema,
  macrosSchema,
  type RuleYaml,
  ruleSchema,
  withdrawnSchema,
} from './rule-schema.ts';

export interface RulePart<Value> {
  readonly source: Source;
  readonly yaml: Yaml<Value>;
}

/** The files of the rules, their shapes checked, before any condition is read. */
export interface RuleParts {
  readonly macros: RulePart<z.output<typeof macrosSchema>> | null;
  readonly context: readonly Parameter[];
  readonly constants: readonly Constant[];
  readonly withdrawn: readonly string[];
  readonly rules: readonly RulePart<RuleYaml>[];
  readonly examples: readonly RulePart<ExampleYaml>[];
}

/** Reads every file of the rules. What has a fault is left out, and said. */
export function readRuleParts(sources: RuleSources, faults: Faults): RuleParts {
  const withdrawn = readOne(sources.withdrawn, withdrawnSchema, faults);
  return {
    macros: readOne(sources.macros, macrosSchema, faults),
    context: readContext(sources.context, faults),
    constants: readConstants(sources.constants, faults),
    withdrawn: withdrawn?.yaml.value.withdrawn.map(({ id }) => id) ?? [],
    rules: sources.rules.flatMap((source) => readOne(source, ruleSchema, faults) ?? []),
    examples: sources.examples.flatMap((source) => readOne(source, exampleSchema, faults) ?? []),
  };
}

function readOne<Schema extends z.ZodType>(
  source: Source | null,
  schema: Schema,
  faults: Faults,
): RulePart<z.output<Schema>> | null {
  const yaml = source === null ? null : readYaml(source.text, schema, source.path, faults);
  return source === null || yaml === null ? null : { source, yaml };
}

function readContext(source: Source | null, faults: Faults): readonly Parameter[] {
  const part = readOne(source, contextSchema, faults);
  if (part === null) return [];
  const { source: file, yaml } = part;
  return yaml.value.context.map((entry, index) => {
    checkParameterYaml(entry, ['context', index], [], (path, code, fr, en) =>
      faults.error(file.path, yaml.lineOf(path), code, { fr, en }),
    );
    const { question: _, ...rest } = entry;
    return parameterOf(rest);
  });
}

function readConstants(source: Source | null, faults: Faults): readonly Constant[] {
  const part = readOne(source, constantsSchema, faults);
  if (part === null) return [];
  return part.yaml.value.constants.map(({ values, ...rest }) => ({
    ...rest,
    values: [...values]
      .sort((a, b) => (a.from < b.from ? -1 : 1))
      .map((entry) => ({ ...entry, value: fromAuthor(entry.value, { type: rest.type }) })),
  }));
}
