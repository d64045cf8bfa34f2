import type { Bilingual } from '../../domain/language.ts';
import type { Library } from '../../domain/memorandum/library.ts';
import { firings } from '../../domain/memorandum/reasoning/firings.ts';
import { inspectRules, type RuleBaseFault } from '../../domain/memorandum/reasoning/inspect-rules.ts';
import { selectionRules } from '../../domain/memorandum/reasoning/selection-rules.ts';
import type { Rule } from '../../domain/memorandum/rule.ts';
import { ruleScope } from '../../domain/memorandum/values/rule-scope.ts';
import type { TemplateFault } from '../fault.ts';
import { presetSelection } from '../presets.ts';

/** The faults of a library's rules as a whole, each at a place where its author can mend it. */
export function inspectRuleBase(library: Library): readonly TemplateFault[] {
  return [...inspectRules(library).map((fault) => said(fault, library)), ...presetFaults(library)];
}

function said(fault: RuleBaseFault, library: Library): TemplateFault {
  const make = (code: string, { file, line }: Rule['at'], message: Bilingual): TemplateFault => ({
    file,
    line,
    code,
    severity: 'error',
    message,
  });
  switch (fault.kind) {
    case 'dead-option': {
      const { clause, option, rules } = fault;
      return make('dead-option', rules[0]?.at ?? clauseFile(clause), {
        fr: `Aucun mémorandum ne peut prendre « ${clause}:${option} » : ${ids(rules)} l’interdisent toujours.`,
        en: `No memorandum can take "${clause}:${option}": ${ids(rules)} always forbid it.`,
      });
    }
    case 'forced-option':
      return make('forced-option', clauseFile(fault.clause), {
        fr: `Les règles ne laissent à la clause « ${fault.clause} » que l’option « ${fault.option} ».`,
        en: `The rules leave the clause "${fault.clause}" no option but "${fault.option}".`,
      });
    case 'never-fires':
      return make('rule-never-fires', fault.rule.at, {
        fr: `${fault.rule.id} ne peut jamais se déclencher : sa condition se contredit.`,
        en: `${fault.rule.id} can never fire: its condition contradicts itself.`,
      });
    case 'redundant-rule':
      return make('rule-redundant', fault.rule.at, {
        fr: `${fault.rule.id} ne dit rien de plus que ${ids(fault.covered)}.`,
        en: `${fault.rule.id} says nothing more than ${ids(fault.covered)}.`,
      });
    case 'useless-repair':
      return make('repair-mends-nothing', fault.rule.at, {
        fr: `La réparation « ${fault.clause}:${fault.option} » laisse ${fault.rule.id} se déclencher.`,
        en: `The repair "${fault.clause}:${fault.option}" leaves ${fault.rule.id} firing.`,
      });
    case 'circular-repair':
      return make('repair-circular', fault.rule.at, {
        fr: `${fault.rule.id} et ${fault.other.id} se renvoient l’une à l’autre par leurs réparations sur « ${titleOf(fault.clause, library).fr} ».`,
        en: `${fault.rule.id} and ${fault.other.id} send back to each other by their repairs on "${titleOf(fault.clause, library).en}".`,
      });
  }
}

/** A preset that a blocking rule refuses, once its own values are filled in. */
function presetFaults(library: Library): readonly TemplateFault[] {
  const blocking = selectionRules(library).filter((rule) => rule.severity === 'blocks');
  return library.presets.flatMap((preset) => {
    const scope = ruleScope(library, presetSelection(library, preset), {});
    return firings(blocking, scope).map((rule) => ({
      file: `presets/${preset.id}.yaml`,
      line: 1,
      code: 'preset-breaks-rule',
      severity: 'error' as const,
      message: {
        fr: `Ce modèle enfreint ${rule.id} : ${rule.sentence.fr}.`,
        en: `This preset breaks ${rule.id}: ${rule.sentence.en}.`,
      },
    }));
  });
}

function ids(rules: readonly Rule[]): string {
  return rules.map((rule) => rule.id).join(', ');
}

function clauseFile(clause: string): Rule['at'] {
  return { file: `${clause}.md`, line: 1 };
}

function titleOf(id: string, library: Library): Bilingual {
  return library.clauses.find((clause) => clause.id === id)?.title ?? { fr: id, en: id };
}
