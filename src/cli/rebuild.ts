import type { Command } from 'commander';
import type { EngagementId } from '../domain/ids.ts';
import { engagementArgument } from './engagement-argument.ts';
import { EXIT, exitWith, printJson } from './exit.ts';

/** `rebuild`: read models again from the journal, then checked against it. */
export function registerRebuild(program: Command): void {
  program
    .command('rebuild [ENGAGEMENT]')
    .description('Make the read models again from the journal: of one engagement, or of all.')
    .option('--json', 'print one JSON document')
    .addHelpText('after', '\nExample: entente rebuild')
    .action(async (engagement: string | undefined, options: { json?: boolean }) => {
      const only = engagement === undefined ? undefined : engagementArgument(engagement);
      const { DatabaseFault } = await import('../db/fault.ts');
      const outcome = await rebuildAndVerify(only).catch((error: unknown) => {
        if (error instanceof DatabaseFault) return error;
        throw error;
      });
      if (outcome instanceof Error) {
        if (options.json === true) printJson({ error: { code: outcome.code, message: outcome.message } });
        process.stderr.write(`entente: ${outcome.message}\n`);
        return exitWith(EXIT.no);
      }
      if (options.json === true) printJson(outcome);
      else {
        process.stdout.write(
          `${outcome.rebuilt.engagements} engagement(s) rebuilt from ${outcome.rebuilt.events} entries` +
            `${outcome.rebuilt.skipped.length > 0 ? `, ${outcome.rebuilt.skipped.length} erased and left as they are` : ''}; ` +
            `${outcome.valid ? 'the read models are what the journal says' : 'faults remain: run journal verify'}.\n`,
        );
      }
      exitWith(outcome.valid ? EXIT.ok : EXIT.no);
    });
}

async function rebuildAndVerify(only: EngagementId | undefined) {
  const { withDatabase } = await import('./attach.ts');
  const { openDatabase } = await import('../db/database.ts');
  const { openKeyring } = await import('../db/key-store.ts');
  const { rebuild, rebuildAll } = await import('../db/journal/rebuild.ts');
  const { verifyJournal } = await import('../db/journal/verify-journal.ts');
  return withDatabase(async ({ config, databaseUrl }) => {
    const db = openDatabase({ databaseUrl });
    try {
      const keyring = openKeyring(db, config);
      const rebuilt = await (only === undefined ? rebuildAll(db, keyring) : rebuild(db, keyring, only));
      const report = await verifyJournal(db, keyring, only);
      return { rebuilt, valid: report.valid, faults: report.faults };
    } finally {
      await db.close();
    }
  });
}
