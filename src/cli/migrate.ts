import type { Command } from 'commander';
import { EXIT, exitWith, printJson } from './exit.ts';

/** `migrate`: the schema to this release, as the tables' owner. */
export function registerMigrate(program: Command): void {
  program
    .command('migrate')
    .description('Bring the database’s schema, roles and policies to this release. Safe to run again.')
    .option('--json', 'print one JSON document')
    .addHelpText(
      'after',
      '\nDATABASE_OWNER_URL names the owner’s login; DATABASE_URL the runtime’s, which is made a member of entente_app.' +
        '\nExample: DATABASE_URL=… DATABASE_OWNER_URL=… entente migrate',
    )
    .action(async (options: { json?: boolean }) => {
      const { withDatabase } = await import('./attach.ts');
      const { migrateDatabase } = await import('../db/migrate.ts');
      const { DatabaseFault } = await import('../db/fault.ts');
      try {
        const report = await withDatabase((database) => migrateDatabase(database), { migrate: false });
        if (options.json === true) printJson(report);
        else process.stdout.write(`${report.applied} migration(s) applied, ${report.total} in this release.\n`);
      } catch (error) {
        if (!(error instanceof DatabaseFault)) throw error;
        if (options.json === true) printJson({ error: { code: error.code, message: error.message } });
        process.stderr.write(`entente: ${error.message}\n`);
        exitWith(EXIT.unknown);
      }
    });
}
