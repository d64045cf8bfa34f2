import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import type { Bilingual, Language } from '../domain/language.ts';
import type { Library } from '../domain/memorandum/library.ts';
import type { Change } from '../domain/memorandum/reasoning/apply-changes.ts';
import type { RuleFault } from '../domain/memorandum/reasoning/check-rules.ts';
import { judgeAct } from '../domain/memorandum/reasoning/judge-act.ts';
import type { Judgement } from '../domain/memorandum/reasoning/judge-selection.ts';
import type { Severity } from '../domain/memorandum/rule.ts';
import { missingFigures } from '../library/rules/missing-figures.ts';
import { lineOf, readContextFile } from './context-file.ts';
import { EXIT, exitWith, InputFault, printJson } from './exit.ts';
import { languageOption } from './language-option.ts';
import { libraryOf, readSelectionFile } from './render.ts';

interface CheckOptions {
  readonly selection: string;
  readonly context?: string;
  readonly lang: Language;
  readonly json?: boolean;
}

/** Adds `check`. */
export function registerCheck(program: Command): void {
  program
    .command('check')
    .description('what the rules say of a selection: faults, repairs, options still possible, balance')
    .requiredOption('--selection <FILE>', 'a selection file (JSON)')
    .option('--context <FILE>', 'what the engagement knows beside it (JSON): names of rules/context.yaml')
    .addOption(languageOption())
    .option('--json', 'print one JSON document')
    .addHelpText(
      'after',
      `\nExample: entente check --selection choices.json
         entente check --selection choices.json --context known.json
A context file holds an object such as {"signing_date": "2026-12-01", "pending_disclosures": 1}. What it does not
name is unknown; rules on acts (opening a document, a visit, a publication, a signature) are asked of what it names.
An option is possible when it can be taken with all other choices kept; clauses without a choice are free.
The balance, -1 (industrial) to 1 (start-up), is an indicator of this platform, not a legal assessment.`,
    )
    .action((options: CheckOptions) => checkVerb(options));
}

/**
 * `check`: exit 0 when no blocking rule fires and every value is allowed, 1 otherwise, 65 when the file is not for
 * this library, or the context names what no rule reads or holds a value of another kind.
 *
 * @param library the memorandum as installed, unless it has been read before
 */
export function checkVerb(options: CheckOptions, library: Library = libraryOf('memorandum')): void {
  const selection = readSelectionFile(options.selection);
  const context = options.context === undefined ? {} : readContextFile(options.context, library);
  const judgement = judgeAct(library, selection, context);
  const other = judgement.faults.find((fault) => fault.rule === 'library-version');
  const language = options.lang;
  if (other !== undefined) {
    const line = lineOf(readFileSync(options.selection, 'utf8'), '"libraryVersion"');
    const at = `${options.selection}:${line}`;
    throw new InputFault('library-version', { fr: `${at} : ${other.message.fr}`, en: `${at}: ${other.message.en}` });
  }
  const day =
    typeof context['signing_date'] === 'string' ? context['signing_date'] : new Date().toISOString().slice(0, 10);
  const notes = missingFigures(library, day).map(({ code, message }) => ({ code, message }));
  if (options.json === true) printJson({ ...judgement, notes });
  else process.stdout.write(describe(judgement, language, notes));
  exitWith(judgement.valid ? EXIT.ok : EXIT.no);
}

function describe(
  { valid, faults, possible, balance }: Judgement,
  language: Language,
  notes: readonly { readonly message: Bilingual }[],
): string {
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
    ...notes.map(({ message }) => `${words.note}: ${message[language]}`),
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
  readonly note: string;
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
    note: 'à savoir',
    impossible: 'Options que les autres choix excluent :',
    balance: 'Indice d’équilibre (-1 industriel, 1 start-up)',
    caveat: 'Cet indice est un repère de la plateforme, non une appréciation juridique.',
  },
  en: {
    valid: 'Valid.',
    invalid: 'Not valid.',
    blocks: 'blocks',
    warns: 'warns',
    review: 'legal review',
    repair: 'repair',
    note: 'note',
    impossible: 'Options that the other choices exclude:',
    balance: 'Balance index (-1 industrial, 1 start-up)',
    caveat: 'This index is an indicator of the platform, not a legal assessment.',
  },
};
