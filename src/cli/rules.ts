import { existsSync } from 'node:fs';
import type { Command } from 'commander';
import type { Language } from '../domain/language.ts';
import { countMemoranda } from '../domain/memorandum/reasoning/count-memoranda.ts';
import { ruleScope } from '../domain/memorandum/values/rule-scope.ts';
import { describeFault } from '../library/describe-fault.ts';
import { loadLibrary } from '../library/load-library.ts';
import { inspectRuleBase } from '../library/rules/inspect-rule-base.ts';
import { missingFigures } from '../library/rules/missing-figures.ts';
import { templatesFolder } from '../library/templates-folder.ts';
import { EXIT, exitWith, printJson, UsageFault } from './exit.ts';
import { languageOption } from './language-option.ts';
import { type RulesListOptions, rulesList } from './rules-list.ts';

interface RulesCheckOptions {
  readonly dir?: string;
  readonly lang: Language;
  readonly json?: boolean;
}

/** Adds `rules check` and `rules list`. */
export function registerRules(program: Command): void {
  const rules = program.command('rules').description('check or list the rules between clauses');
  rules
    .command('list')
    .description('every rule: its sentence, how severe it is, and where the procedure asks it')
    .option('--dir <FOLDER>', 'another folder of templates')
    .addOption(languageOption())
    .option('--json', 'print one JSON document')
    .addHelpText('after', '\nExample: entente rules list --lang en')
    .action((options: RulesListOptions) => rulesList(options));
  rules
    .command('check')
    .description('faults of the rules with file, line and sentence; dead options, redundant rules; valid memoranda')
    .option('--dir <FOLDER>', 'another folder of templates')
    .addOption(languageOption())
    .option('--json', 'print one JSON document')
    .addHelpText(
      'after',
      `\nExample: entente rules check
Valid memoranda are counted exactly over all options, with facts and values at their defaults; what has no
default is taken as filled in well.`,
    )
    .action((options: RulesCheckOptions) => rulesCheck(options));
}

/** `rules check`: the rules by themselves and together. Exit 1 when there is an error. */
export function rulesCheck(options: RulesCheckOptions): void {
  const folder = options.dir ?? templatesFolder('memorandum');
  if (!existsSync(folder))
    throw new UsageFault({ fr: `Le dossier ${folder} n’existe pas.`, en: `There is no folder ${folder}.` });
  const language = options.lang;
  const { library, faults: read } = loadLibrary(folder);
  const today = new Date().toISOString().slice(0, 10);
  const found = library === null ? [] : [...inspectRuleBase(library), ...missingFigures(library, today)];
  const faults = [...read, ...found];
  const ok = library !== null && faults.every((fault) => fault.severity !== 'error');
  const rules = library?.rules?.rules.length ?? 0;
  const valid = library === null ? null : countMemoranda(library, (one) => ruleScope(library, one, {})).toString();
  const of = (library?.clauses ?? [])
    .reduce((product, clause) => product * BigInt(clause.options.length), 1n)
    .toString();
  if (options.json === true) {
    const { version = null, hash = null } = library ?? {};
    printJson({ ok, version, hash, rules, faults, validMemoranda: valid, combinations: library === null ? null : of });
  } else {
    const sound = {
      fr: `ok: ${rules} règles ; ${valid} mémorandums valides sur ${of} combinaisons`,
      en: `ok: ${rules} rules; ${valid} valid memoranda of ${of} combinations`,
    };
    const end = ok ? sound[language] : { fr: 'des fautes ont été trouvées', en: 'faults found' }[language];
    process.stdout.write(`${[...faults.map((fault) => describeFault(folder, fault, language)), end].join('\n')}\n`);
  }
  exitWith(ok ? EXIT.ok : EXIT.no);
}
