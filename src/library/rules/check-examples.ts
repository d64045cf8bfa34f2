import { basename } from 'node:path';
import type { Bilingual } from '../../domain/language.ts';
import { holds } from '../../domain/memorandum/condition/evaluate.ts';
import type { Library } from '../../domain/memorandum/library.ts';
import type { Rule } from '../../domain/memorandum/rule.ts';
import type { Selection } from '../../domain/memorandum/selection.ts';
import { checkContext } from '../../domain/memorandum/values/check-context.ts';
import { checkSelection } from '../../domain/memorandum/values/check-selection.ts';
import { ruleScope } from '../../domain/memorandum/values/rule-scope.ts';
import type { Faults } from '../fault.ts';
import { type ExampleCase, exampleCase } from './example-selection.ts';
import type { RulePart, RuleParts } from './read-rule-parts.ts';
import type { ExampleYaml } from './rule-schema.ts';

/** An example that could be built, and the rule that it is about. */
export interface BuiltExample {
  readonly file: string;
  readonly rule: Rule;
  readonly outcome: 'pass' | 'fail';
  readonly example: ExampleCase;
}

type Example = RulePart<ExampleYaml>;

/** `R04.fail.yaml`, `R04.pass-software.yaml` */
const FILE_NAME = /^(R\d{2,3})\.(pass|fail)(?:-[a-z0-9-]+)?$/;

/**
 * Builds every example and asks its rule: a failing one must make it fire, a passing one must not,
 * and each rule needs one of both. Gives those that could be built.
 */
export function checkExamples(parts: RuleParts, library: Library, faults: Faults): readonly BuiltExample[] {
  const rules = new Map(library.rules?.rules.map((rule) => [rule.id, rule]));
  const written = new Set(parts.rules.map((part) => part.yaml.value.id));
  const built = parts.examples.flatMap((example) => build(example, rules, written, library, faults) ?? []);
  for (const part of parts.rules) checkBoth(part, parts.examples, faults);
  for (const one of built) checkOutcome(one, library, faults);
  return built;
}

function build(
  part: Example,
  rules: ReadonlyMap<string, Rule>,
  written: ReadonlySet<string>,
  library: Library,
  faults: Faults,
): BuiltExample | null {
  const file = part.source.path;
  const say = (line: number, code: string, fr: string, en: string) => faults.error(file, line, code, { fr, en });
  const [, id, outcome] = FILE_NAME.exec(basename(file, '.yaml')) ?? [];
  if (id === undefined || (outcome !== 'pass' && outcome !== 'fail')) {
    say(
      1,
      'file-name',
      'Le fichier doit s’appeler par exemple R04.pass.yaml ou R04.fail.yaml.',
      'The file must be named for example R04.pass.yaml or R04.fail.yaml.',
    );
    return null;
  }
  if (!written.has(id)) say(1, 'unknown-rule', `La règle ${id} n’existe pas.`, `There is no rule ${id}.`);
  const rule = rules.get(id);
  if (rule === undefined) return null;
  const example = exampleCase(library, part.yaml.value);
  if (example !== null) return valuesFit(part, example, library, faults) ? { file, rule, outcome, example } : null;
  const known = library.presets.map((preset) => preset.id).join(', ');
  const { base } = part.yaml.value;
  say(
    part.yaml.lineOf(['base']),
    'unknown-preset',
    `Le modèle « ${base} » n’existe pas (modèles : ${known}).`,
    `There is no preset "${base}" (presets: ${known}).`,
  );
  return null;
}

/** Unknown clauses, options, parameters, facts and context, and values that the catalogue refuses. */
function valuesFit(part: Example, example: ExampleCase, library: Library, faults: Faults): boolean {
  const before = faults.list.length;
  const say: Say = (path, code, message) => {
    const where = path.join('.');
    faults.error(part.source.path, part.yaml.lineOf(path), code, {
      fr: `${where} — ${message.fr}`,
      en: `${where} — ${message.en}`,
    });
  };
  clauseNames(part.yaml.value, library, say);
  for (const { name, code, message } of checkContext(library, example.context)) say(['context', name], code, message);
  for (const refusal of checkSelection(library, changedPart(part.yaml.value, example.selection))) {
    say((refusal.pointer ?? '').split('/').slice(1), refusal.code, refusal.message);
  }
  return faults.list.length === before;
}

/** What the example changes in its preset, which was checked as a whole. */
function changedPart(example: ExampleYaml, selection: Selection): Selection {
  const changed = <Value>(all: { readonly [name: string]: Value }, by: object) =>
    Object.fromEntries(Object.entries(all).filter(([name]) => Object.hasOwn(by, name)));
  return {
    ...selection,
    clauses: changed(selection.clauses, example.clauses),
    facts: changed(selection.facts, example.facts),
  };
}

type Say = (path: readonly (string | number)[], code: string, message: Bilingual) => void;

function clauseNames(example: ExampleYaml, library: Library, say: Say): void {
  const clauses = new Map(library.clauses.map((clause) => [String(clause.id), clause]));
  for (const [id, change] of Object.entries(example.clauses)) {
    const known = clauses.get(id)?.parameters.map((parameter) => parameter.name);
    if (known === undefined) say(['clauses', id], 'unknown-clause', unknown(id));
    for (const name of Object.keys(change.parameters)) {
      if (known?.includes(name) === false) say(['clauses', id, 'parameters', name], 'unknown-parameter', unknown(name));
    }
  }
  for (const [index, id] of example.open.entries()) {
    if (!clauses.has(id)) say(['open', index], 'unknown-clause', unknown(id));
  }
}

function unknown(name: string): Bilingual {
  return { fr: `« ${name} » n’existe pas.`, en: `there is no "${name}".` };
}

function checkBoth(part: RuleParts['rules'][number], examples: readonly Example[], faults: Faults): void {
  const { id } = part.yaml.value;
  for (const outcome of ['pass', 'fail']) {
    const found = examples.some(
      ({ source }) => FILE_NAME.exec(basename(source.path, '.yaml'))?.slice(1, 3).join('.') === `${id}.${outcome}`,
    );
    if (found) continue;
    const [fr, en] = outcome === 'pass' ? ['conforme', 'passing'] : ['contraire', 'failing'];
    faults.error(part.source.path, part.yaml.lineOf(['id']), 'example-missing', {
      fr: `La règle ${id} n’a pas d’exemple ${fr} : ajoutez examples/${id}.${outcome}.yaml.`,
      en: `The rule ${id} has no ${en} example: add examples/${id}.${outcome}.yaml.`,
    });
  }
}

function checkOutcome({ file, rule, outcome, example }: BuiltExample, library: Library, faults: Faults): void {
  const fires = holds(rule.condition, ruleScope(library, example.selection, example.context));
  if (fires === (outcome === 'fail')) return;
  faults.error(file, 1, 'example-outcome', {
    fr: fires
      ? `Cet exemple doit respecter la règle ${rule.id}, et la règle se déclenche.`
      : `Cet exemple doit enfreindre la règle ${rule.id}, et la règle ne se déclenche pas.`,
    en: fires
      ? `This example must respect rule ${rule.id}, and the rule fires.`
      : `This example must break rule ${rule.id}, and the rule does not fire.`,
  });
}
