import type { Command } from 'commander';
import { languageOption } from './language-option.ts';
import { type CheckOptions, templatesCheck } from './templates-check.ts';
import { type PreviewOptions, templatesPreview } from './templates-preview.ts';

/** Adds `templates check` and `templates preview CLAUSE`. */
export function registerTemplates(program: Command): void {
  const templates = program.command('templates').description('check or preview the clause templates');
  templates
    .command('check')
    .description('every fault of the templates, with file, line and sentence')
    .option('--dir <FOLDER>', 'another folder of templates')
    .addOption(languageOption())
    .option('--json', 'print one JSON document')
    .addHelpText('after', '\nExample: entente templates check')
    .action((options: CheckOptions) => templatesCheck(options));
  templates
    .command('preview')
    .argument('<clause>', 'id of the clause')
    .description('each option of a clause, in both languages')
    .option('--dir <FOLDER>', 'another folder of templates')
    .option('--lang <LANG>', 'fr, en or both', 'both')
    .option('--json', 'print one JSON document')
    .addHelpText('after', '\nExample: entente templates preview exclusivity')
    .action((clause: string, options: PreviewOptions) => templatesPreview(clause, options));
}
