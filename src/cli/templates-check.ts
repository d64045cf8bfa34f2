import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../domain/language.ts';
import { describeFault } from '../library/describe-fault.ts';
import { loadLibrary } from '../library/load-library.ts';
import { missingFigures } from '../library/rules/missing-figures.ts';
import { TEMPLATE_SETS, templatesFolder } from '../library/templates-folder.ts';
import { EXIT, exitWith, printJson, UsageFault } from './exit.ts';

export interface CheckOptions {
  readonly dir?: string;
  readonly lang: Language;
  readonly json?: boolean;
}

/** `templates check`: every fault of every template, with file, line and sentence. Exit 1 when one is an error. */
export function templatesCheck(options: CheckOptions): void {
  const folders = options.dir === undefined ? installedFolders() : [options.dir];
  const language = options.lang;
  const results = folders.map((folder) => {
    if (!existsSync(folder))
      throw new UsageFault({ fr: `Le dossier ${folder} n’existe pas.`, en: `There is no folder ${folder}.` });
    const loaded = loadLibrary(folder);
    const missing =
      loaded.library === null ? [] : missingFigures(loaded.library, new Date().toISOString().slice(0, 10));
    return { folder, ...loaded, faults: [...loaded.faults, ...missing] };
  });
  const ok = results.every((result) => result.faults.every((fault) => fault.severity !== 'error'));
  if (options.json === true) printJson({ ok, sets: results.map(summary) });
  else for (const result of results) process.stdout.write(describe(result, language));
  exitWith(ok ? EXIT.ok : EXIT.no);
}

type Result = { readonly folder: string } & ReturnType<typeof loadLibrary>;

function installedFolders(): readonly string[] {
  return TEMPLATE_SETS.map(templatesFolder).filter((folder) => existsSync(join(folder, 'document.yaml')));
}

function summary({ folder, library, guides, faults }: Result) {
  return {
    folder,
    version: library?.version ?? null,
    hash: library?.hash ?? null,
    clauses: library?.clauses.length ?? null,
    glossary: guides.glossary.length,
    graveyard: guides.graveyard.length,
    examples: guides.examples?.length ?? 0,
    faults,
  };
}

const COUNTS = {
  fr: {
    errors: 'erreur(s)',
    warnings: 'avertissement(s)',
    clauses: 'clause(s)',
    presets: 'préréglage(s)',
    terms: 'terme(s)',
    refused: 'clause(s) refusée(s)',
    examples: 'exemple(s)',
  },
  en: {
    errors: 'error(s)',
    warnings: 'warning(s)',
    clauses: 'clause(s)',
    presets: 'preset(s)',
    terms: 'term(s)',
    refused: 'refused clause(s)',
    examples: 'example(s)',
  },
} as const;

function describe(result: Result, language: Language): string {
  const lines = result.faults.map((fault) => describeFault(result.folder, fault, language));
  const errors = result.faults.filter((fault) => fault.severity === 'error').length;
  const warnings = result.faults.length - errors;
  const { library } = result;
  const words = COUNTS[language];
  const counts =
    library === null || errors > 0
      ? [[errors, words.errors] as const]
      : [
          [library.clauses.length, words.clauses] as const,
          [library.presets.length, words.presets] as const,
          [result.guides.glossary.length, words.terms] as const,
          [result.guides.graveyard.length, words.refused] as const,
          [result.guides.examples?.length ?? 0, words.examples] as const,
        ];
  const told = [...counts, [warnings, words.warnings] as const].map(([count, what]) => `${count} ${what}`).join(', ');
  const state = library === null || errors > 0 ? told : `ok: version ${library.version}, ${told}\n  ${library.hash}`;
  return `${[...lines, `${result.folder}: ${state}`].join('\n')}\n`;
}
