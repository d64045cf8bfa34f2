import { existsSync } from 'node:fs';
import { placesOf } from '../domain/engagement/rule-places.ts';
import type { Language } from '../domain/language.ts';
import { loadLibrary } from '../library/load-library.ts';
import { templatesFolder } from '../library/templates-folder.ts';
import { EXIT, exitWith, printJson, UsageFault } from './exit.ts';

export interface RulesListOptions {
  readonly dir?: string;
  readonly lang: Language;
  readonly json?: boolean;
}

/** `rules list`: every rule with its severity, its sentence, and where the procedure asks it. */
export function rulesList(options: RulesListOptions): void {
  const folder = options.dir ?? templatesFolder('memorandum');
  if (!existsSync(folder))
    throw new UsageFault({ fr: `Le dossier ${folder} n’existe pas.`, en: `There is no folder ${folder}.` });
  const language = options.lang;
  const { library } = loadLibrary(folder);
  const rules = (library?.rules?.rules ?? []).map((rule) => ({ ...rule, asked: placesOf(rule) }));
  if (options.json === true) {
    const shown = rules.map(({ id, when, severity, sentence, reason, sources, asked }) => {
      return { id, when, severity, sentence, reason, sources, asked };
    });
    printJson({ version: library?.version ?? null, hash: library?.hash ?? null, rules: shown });
  } else {
    const lines = rules.map(({ id, severity, sentence, asked }) => {
      const where = asked.map(({ words }) => words[language]).join(language === 'fr' ? ' ; ' : '; ');
      return `${id}  ${severity.padEnd(6)}  ${sentence[language]}\n                ${where}`;
    });
    process.stdout.write(`${lines.join('\n')}\n`);
  }
  exitWith(library === null ? EXIT.no : EXIT.ok);
}
