import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import { EXIT, exitWith, InputFault, printJson } from './exit.ts';

interface Options {
  readonly from: string;
  readonly passphraseFile?: string;
  readonly json?: boolean;
}

/** `restore`: a backup into an empty installation. */
export function registerRestore(program: Command): void {
  program
    .command('restore')
    .description(
      'Put a backup back: into a new data folder, or a database and folder that hold nothing. The schema is then brought to this release, and the journal verified. Start the application after that, then run "entente resurrect".',
    )
    .requiredOption('--from <FILE>', 'the file that "entente backup" wrote')
    .option('--passphrase-file <FILE>', 'a file that holds the passphrase of the master keys in it')
    .option('--json', 'print one JSON document')
    .addHelpText(
      'after',
      '\nWithout the passphrase the master key must be there: ENTENTE_KEY, or master-key.json in the data folder.' +
        '\nExample: ENTENTE_HOME=/srv/entente entente restore --from entente-2026-11-30.backup --passphrase-file ~/.entente-pass',
    )
    .action(async (options: Options) => {
      const { passphraseIn } = await import('./backup/passphrase.ts');
      const passphrase = passphraseIn(options.passphraseFile);
      const from = resolve(options.from);
      if (!existsSync(from))
        throw new InputFault('backup-missing', {
          fr: `Le fichier ${from} n’existe pas.`,
          en: `There is no file ${from}.`,
        });
      const { DatabaseFault } = await import('../db/fault.ts');
      const outcome = await restore(from, passphrase).catch((error: unknown) => {
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
          `${outcome.tables} tables and ${outcome.files} files of ${outcome.takenAt} are back; ` +
            `${outcome.valid ? `the journal holds, ${outcome.entries} entries` : 'the journal does not hold: run journal verify'}.\n` +
            'Start the application, then run "entente resurrect".\n',
        );
      }
      exitWith(outcome.valid ? EXIT.ok : EXIT.no);
    });
}

async function restore(from: string, passphrase: string | undefined) {
  const { withDatabase } = await import('./attach.ts');
  const { clearSchema } = await import('../db/backup/clear-schema.ts');
  const { openDatabase } = await import('../db/database.ts');
  const { DatabaseFault } = await import('../db/fault.ts');
  const { openKeyring } = await import('../db/key-store.ts');
  const { rebuildAll } = await import('../db/journal/rebuild.ts');
  const { verifyJournal } = await import('../db/journal/verify-journal.ts');
  const { migrateDatabase } = await import('../db/migrate.ts');
  const { readBackup } = await import('./backup/read-backup.ts');
  return withDatabase(
    async (database) => {
      const { config, databaseUrl, databaseOwnerUrl } = database;
      if (
        existsSync(join(config.home, 'files')) ||
        (passphrase !== undefined && existsSync(join(config.home, 'master-key.json')))
      ) {
        throw new DatabaseFault('not-empty', `${config.home} holds an installation: a restore needs an empty folder.`);
      }
      const ownerUrl = databaseOwnerUrl ?? databaseUrl;
      const migrate = async (upTo: number) => {
        await clearSchema(ownerUrl);
        await migrateDatabase(database, upTo);
      };
      const report = await readBackup(from, { home: config.home, ownerUrl, migrate }, passphrase);
      await migrateDatabase(database);
      const db = openDatabase({ databaseUrl });
      try {
        const keyring = openKeyring(db, config);
        // An older release's read models lack what this one shows.
        await rebuildAll(db, keyring);
        const { valid, entries, engagements, faults } = await verifyJournal(db, keyring);
        return { ...report, valid, engagements, entries, faults };
      } finally {
        await db.close();
      }
    },
    { migrate: false },
  );
}
