import { basename } from 'node:path';
import type { Condition } from '../../domain/memorandum/condition/condition.ts';
import { LanguageFault } from '../../domain/memorandum/condition/names.ts';
import { parseCondition } from '../../domain/memorandum/condition/parse-condition.ts';
import type { RefusedAct, Rule, RuleBase, Severity } from '../../domain/memorandum/rule.ts';
import type { Declarations } from '../declarations.ts';
import type { Faults } from '../fault.ts';
import type { RulePart, RuleParts } from './read-rule-parts.ts';
import { repairsOf } from './repairs.ts';
import { RuleNames, type Vocabulary } from './rule-names.ts';
import type { RuleYaml } from './rule-schema.ts';

const SEVERITIES: readonly Severity[] = ['blocks', 'warns', 'review'];
const ACTS: readonly RefusedAct[] = ['open-document', 'publish', 'enter-site', 'freeze', 'sign'];

/**
 * Compiles the rules between clauses. A rule that speaks of a clause of the catalogue not yet written
 * is set aside with a warning; every other fault is an error with file, line and sentence.
 */
export function compileRules(parts: RuleParts, declarations: Declarations, faults: Faults): RuleBase {
  const vocabulary = vocabularyOf(parts, declarations, faults);
  const seen = new Map<string, string>();
  const rules = parts.rules.flatMap((part) => {
    checkId(part, parts.withdrawn, seen, faults);
    checkActs(part, faults);
    return compileRule(part, vocabulary, faults) ?? [];
  });
  return {
    rules: rules.sort((a, b) => (a.id < b.id ? -1 : 1)),
    context: parts.context,
    constants: parts.constants,
  };
}

function vocabularyOf(parts: RuleParts, declarations: Declarations, faults: Faults): Vocabulary {
  const macros = new Map<string, { condition: Condition; unwritten: ReadonlySet<string> }>();
  const vocabulary: Vocabulary = {
    declarations,
    context: new Map(parts.context.map((entry) => [entry.name, entry])),
    constants: new Map(parts.constants.map((constant) => [constant.name, { type: constant.type }])),
    macros,
  };
  for (const [index, macro] of parts.macros?.yaml.value.macros.entries() ?? []) {
    const file = parts.macros?.source.path ?? '';
    const line = parts.macros?.yaml.lineOf(['macros', index, 'means']) ?? 1;
    const names = new RuleNames(vocabulary);
    const condition = read(macro.means, names, (fault) => faults.error(file, line, fault.code, fault.sentence));
    // A macro on what is not yet written stands for nothing yet, and sets aside the rules that use it.
    const nothing: Condition = { op: 'or', args: [] };
    macros.set(macro.name, { condition: condition ?? nothing, unwritten: names.unwritten });
  }
  return vocabulary;
}

/** The condition; null when it cannot be read, after its fault was said or its clauses found not yet written. */
function read(source: string, names: RuleNames, say: (fault: LanguageFault) => void): Condition | null {
  try {
    return parseCondition(source, names);
  } catch (error) {
    if (!(error instanceof LanguageFault)) throw error;
    if (error.code !== 'clause-not-written') say(error);
    return null;
  }
}

function compileRule(part: RulePart<RuleYaml>, vocabulary: Vocabulary, faults: Faults): Rule | null {
  const { value, lineOf } = part.yaml;
  const file = part.source.path;
  const names = new RuleNames(vocabulary);
  const line = lineOf(['fires_when']);
  const condition = read(value.fires_when, names, (fault) => faults.error(file, line, fault.code, fault.sentence));
  const severity = oneOf(SEVERITIES, value.severity, 'unknown-severity', part, ['severity'], faults);
  const acts = value.acts.flatMap((act, index) => oneOf(ACTS, act, 'unknown-act', part, ['acts', index], faults) ?? []);
  const repairs = repairsOf(part, vocabulary, names, faults);
  if (names.unwritten.size > 0) setAside(part, names.unwritten, faults);
  if (condition === null || severity === null || names.unwritten.size > 0) return null;
  return {
    id: value.id,
    when: value.when,
    acts,
    condition,
    severity,
    sentence: value.sentence,
    reason: value.reason,
    sources: value.sources,
    repairs,
    at: { file, line: lineOf(['id']) },
  };
}

function oneOf<Word extends string>(
  known: readonly Word[],
  written: string,
  code: string,
  part: RulePart<RuleYaml>,
  path: readonly (string | number)[],
  faults: Faults,
): Word | null {
  const found = known.find((word) => word === written);
  if (found !== undefined) return found;
  faults.error(part.source.path, part.yaml.lineOf(path), code, {
    fr: `« ${written} » n’existe pas ici : écrivez ${known.join(', ')}.`,
    en: `There is no "${written}" here: write ${known.join(', ')}.`,
  });
  return null;
}

function setAside(part: RulePart<RuleYaml>, unwritten: ReadonlySet<string>, faults: Faults): void {
  const clauses = [...unwritten].sort().join(', ');
  faults.warn(part.source.path, part.yaml.lineOf(['fires_when']), 'rule-set-aside', {
    fr: `La règle ${part.yaml.value.id} est mise de côté : elle parle de clauses qui ne sont pas encore écrites (${clauses}).`,
    en: `The rule ${part.yaml.value.id} is set aside: it speaks of clauses that are not yet written (${clauses}).`,
  });
}

function checkId(
  part: RulePart<RuleYaml>,
  withdrawn: readonly string[],
  seen: Map<string, string>,
  faults: Faults,
): void {
  const { id } = part.yaml.value;
  const line = part.yaml.lineOf(['id']);
  const say = (code: string, fr: string, en: string) => faults.error(part.source.path, line, code, { fr, en });
  if (basename(part.source.path, '.yaml') !== id) {
    say('file-name', `Le fichier doit s’appeler ${id}.yaml.`, `The file must be named ${id}.yaml.`);
  }
  const other = seen.get(id);
  if (other !== undefined) {
    say('duplicate-id', `La règle ${id} figure déjà dans ${other}.`, `The rule ${id} already stands in ${other}.`);
  }
  if (withdrawn.includes(id)) {
    say(
      'id-reused',
      `${id} a été retirée : un identifiant ne sert jamais deux fois, prenez-en un nouveau.`,
      `${id} was withdrawn: an id is never used twice, take a new one.`,
    );
  }
  seen.set(id, part.source.path);
}

function checkActs(part: RulePart<RuleYaml>, faults: Faults): void {
  const { when, acts } = part.yaml.value;
  if ((when === 'event') === acts.length > 0) return;
  faults.error(part.source.path, part.yaml.lineOf(['acts']), 'rule-acts', {
    fr: 'Une règle « when: event », et elle seule, nomme les actes qu’elle refuse (« acts »).',
    en: 'A rule with "when: event", and no other, names the acts that it refuses ("acts").',
  });
}
