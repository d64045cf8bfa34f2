import type { Faults } from './fault.ts';
import type { ClauseYaml, ParameterYaml, ValueYaml } from './front-matter.ts';
import type { Yaml } from './read-yaml.ts';

type Say = (path: readonly (string | number)[], code: string, fr: string, en: string) => void;

/** Finds what the shape alone does not tell: defaults, repeated ids, options that a parameter names and nobody has. */
export function checkFrontMatter(yaml: Yaml<ClauseYaml>, file: string, base: string, faults: Faults): void {
  const clause = yaml.value;
  const say: Say = (path, code, fr, en) => faults.error(file, yaml.lineOf(path), code, { fr, en });
  const options = clause.options.map((option) => option.id);
  if (clause.id !== base) {
    say(['id'], 'file-name', `Le fichier doit s’appeler ${clause.id}.md.`, `The file must be named ${clause.id}.md.`);
  }
  if (clause.options.filter((option) => option.default === true).length !== 1) {
    say(
      ['options'],
      'default-option',
      'Une option, et une seule, porte « default: true ».',
      'Exactly one option has "default: true".',
    );
  }
  if ((clause.need === 'conditional') !== (clause.trigger !== undefined)) {
    say(
      ['need'],
      'trigger',
      'Une clause conditionnelle, et elle seule, a un « trigger ».',
      'A conditional clause, and no other, has a "trigger".',
    );
  }
  repeated(options, (id) =>
    say(['options'], 'duplicate-id', `L’option « ${id} » figure deux fois.`, `The option "${id}" stands twice.`),
  );
  repeated(
    clause.parameters.map((parameter) => parameter.name),
    (name) =>
      say(
        ['parameters'],
        'duplicate-id',
        `Le paramètre « ${name} » figure deux fois.`,
        `The parameter "${name}" stands twice.`,
      ),
  );
  for (const [index, option] of clause.options.entries()) checkStance(clause, option, index, say);
  for (const [index, parameter] of clause.parameters.entries()) {
    checkParameterYaml(parameter, ['parameters', index], options, say);
  }
}

function checkStance(clause: ClauseYaml, option: ClauseYaml['options'][number], index: number, say: Say): void {
  const { stance } = option;
  if (typeof stance === 'string') return;
  const parameter = clause.parameters.find((candidate) => candidate.name === stance.parameter);
  if (parameter !== undefined) return;
  say(
    ['options', index, 'stance'],
    'unknown-parameter',
    `« ${stance.parameter} » n’est pas un paramètre.`,
    `"${stance.parameter}" is not a parameter.`,
  );
}

/** The faults of one parameter or fact: options it names, what its type needs. */
export function checkParameterYaml(
  parameter: ParameterYaml,
  path: readonly (string | number)[],
  options: readonly string[],
  say: Say,
): void {
  const named = [
    ...(parameter.options ?? []),
    ...Object.keys(parameter.fixed ?? {}),
    ...Object.keys(parameter.limits ?? {}),
  ];
  for (const option of named) {
    if (options.includes(option)) continue;
    say(
      [...path, 'options'],
      'unknown-option',
      `« ${option} » n’est pas une option de la clause.`,
      `"${option}" is not an option of the clause.`,
    );
  }
  checkTypeNeeds(parameter, path, say);
}

function checkTypeNeeds(value: ValueYaml, path: readonly (string | number)[], say: Say): void {
  if (value.type === 'enum' && value.values === undefined) {
    say(path, 'type-needs', 'Un « enum » a besoin de « values ».', 'An "enum" needs "values".');
  }
  if (value.type === 'list' && value.items === undefined) {
    say(path, 'type-needs', 'Une « list » a besoin de « items ».', 'A "list" needs "items".');
  }
  if ((value.type === 'record' || value.type === 'records') && value.fields === undefined) {
    say(path, 'type-needs', 'Un « record » a besoin de « fields ».', 'A "record" needs "fields".');
  }
  if (value.min !== undefined && value.max !== undefined && value.min > value.max) {
    say(path, 'limits', 'Le minimum dépasse le maximum.', 'The minimum is above the maximum.');
  }
  if (value.legal_stop === true && value.source === undefined) {
    say(
      path,
      'source-missing',
      'Une limite légale (« legal_stop ») cite sa « source ».',
      'A legal limit ("legal_stop") quotes its "source".',
    );
  }
  if (value.items !== undefined) checkTypeNeeds(value.items, [...path, 'items'], say);
  for (const [index, field] of (value.fields ?? []).entries()) checkTypeNeeds(field, [...path, 'fields', index], say);
}

function repeated(ids: readonly string[], say: (id: string) => void): void {
  for (const [index, id] of ids.entries()) if (ids.indexOf(id) !== index) say(id);
}
