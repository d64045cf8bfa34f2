import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import type { Language } from '../domain/language.ts';
import type { Library } from '../domain/memorandum/library.ts';
import type { Change } from '../domain/memorandum/reasoning/apply-changes.ts';
import type { RuleFault } from '../domain/memorandum/reasoning/check-rules.ts';
import { type Judgement, judgeSelection } from '../domain/memorandum/reasoning/judge-selection.ts';
import type { Severity } from '../domain/memorandum/rule.ts';
import { EXIT, exitWith, InputFault, printJson } from './exit.ts';
import { libraryOf, readSelectionFile } from './render.ts';

interface CheckOptions {
  readonly selection: string;
  readonly lang: string;
  readonly json?: boolean;
}

/** Adds `check`. */
export function registerCheck(program: Command): void {
  program
    .command('check')
    .description('what the rules say of a selection: faults, repairs, options still possible, balance')
    .requiredOption('--selection <FILE>', 'a selection file (JSON)')
    .option('--lang <LANG>', 'language of the sentences: fr or en', 'fr')
    .option('--json', 'print one JSON document')
    .addHelpText(
      'after',
      `\nExample: entente check --selection choices.json
An option is possible when it can be taken with all other choices kept; clauses without a choice are free.
The balance, -1 (industrial) to 1 (start-up), is an indicator of this platform, not a legal assessment.`,
    )
    .action((options: CheckOptions) => checkVerb(options));
}

/**
 * `check`: exit 0 when no blocking rule fires and every value is allowed, 1 otherwise, 65 when the file is not for
 * this library.
 *
 * @param library the memorandum as installed, unless it has been read before
 */
export function checkVerb(options: CheckOptions, library: Library = libraryOf('memorandum')): void {
  const selection = readSelectionFile(options.selection);
  const judgement = judgeSelection(library, selection, {});
  const other = judgement.faults.find((fault) => fault.rule === 'library-version');
  const language: Language = options.lang === 'en' ? 'en' : 'fr';
  if (other !== undefined) {
    const line = lineOf(readFileSync(options.selection, 'utf8'), '"libraryVersion"');
    const at = `${options.selection}:${line}`;
    throw new InputFault('library-version', { fr: `${at} : ${other.message.fr}`, en: `${at}: ${other.message.en}` });
  }
  if (options.json === true) printJson(judgement);
  else process.stdout.write(describe(judgement, language));
  exitWith(judgement.valid ? EXIT.ok : EXIT.no);
}

function lineOf(text: string, key: string): number {
  return text.slice(0, Math.max(0, text.indexOf(key))).split('\n').length;
}

function describe({ valid, faults, possible, balance }: Judgement, language: Language): string {
  const impossible = Object.entries(possible).flatMap(([clause, options]) =>
    Object.entries(options)
      .filter(([, outlook]) => !outlook.possible)
      .map(([option, { because }]) => `  ${clause}:${option} (${because.join(', ')})`),
  );
  const words = WORDS[language];
  return `${[
    valid ? words.valid : words.invalid,
    ...faults.flatMap((fault) => [
      `${words[fault.severity]}: ${fault.explanation[language]}`,
      ...repairsOf(fault, words),
    ]),
    ...(impossible.length === 0 ? [] : [words.impossible, ...impossible]),
    ...(balance === null ? [] : [`${words.balance}: ${balance.toFixed(2)}`, words.caveat]),
  ].join('\n')}\n`;
}

function repairsOf({ repairs }: RuleFault, { repair }: Words): readonly string[] {
  return repairs.map(({ changes }) => `  ${repair}: ${changes.map(changeOf).join(' ; ')}`);
}

function changeOf(change: Change): string {
  const [from, to] = [change.from, change.to].map((value) =>
    typeof value === 'string' ? value : JSON.stringify(value),
  );
  return 'parameter' in change
    ? `${change.clause}.${change.parameter}: ${from} → ${to}`
    : `${change.clause}: ${from} → ${to}`;
}

interface Words extends Readonly<Record<Severity, string>> {
  readonly valid: string;
  readonly invalid: string;
  readonly repair: string;
  readonly impossible: string;
  readonly balance: string;
  readonly caveat: string;
}

const WORDS: { readonly [language in Language]: Words } = {
  fr: {
    valid: 'Valide.',
    invalid: 'Non valide.',
    blocks: 'bloque',
    warns: 'alerte',
    review: 'relecture juridique',
    repair: 'réparer',
    impossible: 'Options que les autres choix excluent :',
    balance: "Indice d'équilibre (-1 industriel, 1 start-up)",
    caveat: 'Cet indice est un repère de la plateforme, non une appréciation juridique.',
  },
  en: {
    valid: 'Valid.',
    invalid: 'Not valid.',
    blocks: 'blocks',
    warns: 'warns',
    review: 'legal review',
    repair: 'repair',
    impossible: 'Options that the other choices exclude:',
    balance: 'Balance index (-1 industrial, 1 start-up)',
    caveat: 'This index is an indicator of the platform, not a legal assessment.',
  },
};
