import type { ClauseId, OptionId } from '../../domain/ids.ts';
import type { Bilingual } from '../../domain/language.ts';
import type { RepairHint } from '../../domain/memorandum/rule.ts';
import { checkValue } from '../../domain/memorandum/values/check-value.ts';
import { fromAuthorPerParty } from '../author-value.ts';
import type { DeclaredClause } from '../declarations.ts';
import type { Faults } from '../fault.ts';
import type { RulePart } from './read-rule-parts.ts';
import type { RuleNames, Vocabulary } from './rule-names.ts';
import type { RuleYaml } from './rule-schema.ts';

type RepairYaml = RuleYaml['repairs'][number];
interface Refused {
  readonly code: string;
  readonly message: Bilingual;
}

/** The repair hints of a rule, in stored units; one on an unknown clause, option or parameter is a fault. */
export function repairsOf(
  part: RulePart<RuleYaml>,
  vocabulary: Vocabulary,
  names: RuleNames,
  faults: Faults,
): readonly RepairHint[] {
  return part.yaml.value.repairs.flatMap((repair, index) => {
    const hint = hintOf(repair, vocabulary, names);
    if (hint === null) return [];
    if (!('code' in hint)) return [hint];
    faults.error(part.source.path, part.yaml.lineOf(['repairs', index]), hint.code, hint.message);
    return [];
  });
}

function hintOf(repair: RepairYaml, vocabulary: Vocabulary, names: RuleNames): RepairHint | Refused | null {
  const target = 'choose' in repair ? repair.choose.split(':') : repair.set.split('.');
  const [id = '', name = '', ...rest] = target;
  const written = 'choose' in repair ? repair.choose : repair.set;
  if (name === '' || rest.length > 0) return illFormed(written);
  const options = names.optionsOf(id);
  if (options === 'pending') return null;
  const clause = vocabulary.declarations.clauses.get(id);
  if (clause === undefined || options === null) {
    return refused('unknown-clause', `La clause « ${id} » n’existe pas.`, `There is no clause "${id}".`);
  }
  if ('set' in repair) return parameterHint(clause, name, repair);
  if (options.includes(name)) return { clause: clause.id, option: name as OptionId };
  const known = options.join(', ');
  return refused(
    'unknown-option',
    `La clause « ${id} » n’a pas d’option « ${name} » (options : ${known}).`,
    `The clause "${id}" has no option "${name}" (options: ${known}).`,
  );
}

function parameterHint(
  clause: DeclaredClause,
  name: string,
  repair: Extract<RepairYaml, { set: string }>,
): RepairHint | Refused {
  const parameter = clause.parameters.get(name);
  if (parameter === undefined) {
    return refused(
      'unknown-parameter',
      `La clause « ${clause.id} » n’a pas de paramètre « ${name} ».`,
      `The clause "${clause.id}" has no parameter "${name}".`,
    );
  }
  const value = fromAuthorPerParty(repair.to, parameter);
  const [refusal] = checkValue(value, parameter, { label: parameter.label, pointer: '' });
  return refusal ?? { clause: clause.id as ClauseId, parameter: name, value };
}

function illFormed(written: string): Refused {
  return refused(
    'repair-form',
    `« ${written} » : écrivez « choose: clause:option », ou « set: clause.paramètre » et « to: valeur ».`,
    `"${written}": write "choose: clause:option", or "set: clause.parameter" and "to: value".`,
  );
}

function refused(code: string, fr: string, en: string): Refused {
  return { code, message: { fr, en } };
}
