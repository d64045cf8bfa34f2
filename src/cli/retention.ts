import type { Command } from 'commander';
import type { EngagementId } from '../domain/ids.ts';
import type { Language } from '../domain/language.ts';
import { engagementArgument } from './engagement-argument.ts';
import { EXIT, exitWith, printJson } from './exit.ts';
import { languageOption } from './language-option.ts';

interface Options {
  readonly apply?: boolean;
  readonly keep: readonly EngagementId[];
  readonly json?: boolean;
  readonly lang: Language;
}

/** `retention`: what has outlived its term; with `--apply`, erased for good. */
export function registerRetention(program: Command): void {
  program
    .command('retention')
    .description('List what has outlived its term (docs/operate.md); with --apply, erase it for good.')
    .option('--apply', 'erase what is listed: it cannot be undone')
    .option('--keep <ENGAGEMENT>', 'leave this engagement, for a dispute; may be repeated', keeping, [])
    .addOption(languageOption())
    .option('--json', 'print one JSON document')
    .addHelpText('after', '\nExample: entente retention --apply --keep 95b13f41-0b64-8a4b-a568-678df5fe9573')
    .action(retention);
}

function keeping(text: string, kept: readonly EngagementId[]): readonly EngagementId[] {
  return [...kept, engagementArgument(text)];
}

async function retention({ apply, keep, json, lang }: Options): Promise<void> {
  const { withDatabase } = await import('./attach.ts');
  const { endTerms } = await import('./retention/end-terms.ts');
  const report = await withDatabase(({ config }) => endTerms(config, { apply: apply === true, keep }));
  if (json === true) printJson(report);
  else process.stdout.write(`${told(report, lang)}\n`);
  exitWith(EXIT.ok);
}

type Report = Awaited<ReturnType<typeof import('./retention/end-terms.ts')['endTerms']>>;

function told({ engagements, accounts, kept, erased }: Report, lang: Language): string {
  const lines = [
    ...engagements.map(({ engagement, ground, endedAt }) => `${engagement}  ${ground}  ${endedAt}`),
    ...accounts.map(({ person, lastSeenAt }) => `${person}  account  ${lastSeenAt}`),
  ];
  const counts = { e: engagements.length, a: accounts.length, k: kept };
  const end = erased
    ? {
        fr: `${counts.e} dossier(s) et ${counts.a} compte(s) effacés ; ${counts.k} gardé(s).`,
        en: `${counts.e} engagement(s) and ${counts.a} account(s) erased; ${counts.k} kept.`,
      }
    : {
        fr: `${counts.e} dossier(s) et ${counts.a} compte(s) échus ; ${counts.k} gardé(s). Rien n’est effacé sans --apply.`,
        en: `${counts.e} engagement(s) and ${counts.a} account(s) due; ${counts.k} kept. Nothing is erased without --apply.`,
      };
  return [...lines, end[lang]].join('\n');
}
