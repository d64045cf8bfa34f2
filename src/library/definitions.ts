import type { Field, Limits, Parameter, ValueDefinition } from '../domain/memorandum/parameter.ts';
import { fromAuthor, fromAuthorPerParty, sizeFromAuthor } from './author-value.ts';
import type { FieldYaml, ParameterYaml, ValueYaml } from './front-matter.ts';

/** A parameter as compiled: amounts and percentages in stored units, keys that are not there left out. */
export function parameterOf(yaml: ParameterYaml): Parameter {
  const field = fieldOf(yaml);
  const base = { ...field, ...(yaml.per === undefined ? {} : { per: yaml.per }) };
  return compact({
    ...base,
    help: yaml.help,
    default: yaml.default === undefined ? undefined : fromAuthorPerParty(yaml.default, base),
    options: yaml.options,
    fixed: yaml.fixed && mapValues(yaml.fixed, (value) => fromAuthor(value, field)),
    limits: yaml.limits && mapValues(yaml.limits, (limits) => limitsOf(limits, yaml.type)),
    cover: yaml.cover,
  }) as Parameter;
}

function fieldOf(yaml: FieldYaml): Field {
  return compact({ ...valueDefinitionOf(yaml), name: yaml.name, label: yaml.label, optional: yaml.optional }) as Field;
}

function valueDefinitionOf(yaml: ValueYaml): ValueDefinition {
  const shape = compact({
    type: yaml.type,
    ...limitsOf(yaml, yaml.type),
    usual: yaml.usual && limitsOf(yaml.usual, yaml.type),
    source: yaml.source,
    values: yaml.values,
    items: yaml.items && valueDefinitionOf(yaml.items),
    fields: yaml.fields?.map(fieldOf),
  }) as ValueDefinition;
  return compact({
    ...shape,
    mustBe: yaml.must_be === undefined ? undefined : fromAuthor(yaml.must_be, shape),
    sumTo: yaml.sum_to && { field: yaml.sum_to.field, value: sumValue(yaml) },
  }) as ValueDefinition;
}

/** A total of percentages is written 100 and stored as 10,000 basis points. */
function sumValue(yaml: ValueYaml): number {
  const field = yaml.fields?.find((candidate) => candidate.name === yaml.sum_to?.field);
  return sizeFromAuthor(yaml.sum_to?.value ?? 0, field?.type ?? 'integer');
}

function limitsOf(
  yaml: { min?: number | undefined; max?: number | undefined; legal_stop?: boolean | undefined },
  type: string,
): Limits & { legalStop?: boolean } {
  return compact({
    min: yaml.min === undefined ? undefined : sizeFromAuthor(yaml.min, type),
    max: yaml.max === undefined ? undefined : sizeFromAuthor(yaml.max, type),
    legalStop: yaml.legal_stop,
  });
}

function mapValues<In, Out>(record: { readonly [key: string]: In }, map: (value: In) => Out): { [key: string]: Out } {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}

/** Without the keys that have no value: canonical JSON has none. */
function compact<Value extends object>(value: Value): { [Key in keyof Value]?: Exclude<Value[Key], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as {
    [Key in keyof Value]?: Exclude<Value[Key], undefined>;
  };
}
