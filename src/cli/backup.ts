import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { EXIT, exitWith, printJson, UsageFault } from './exit.ts';

interface Options {
  readonly out: string;
  readonly passphraseFile?: string;
  readonly json?: boolean;
}

/** `backup`: everything that cannot be made again, in one file. */
export function registerBackup(program: Command): void {
  program
    .command('backup')
    .description(
      'Copy the whole installation to one new file, while it runs or not: database, files, test authority. The master keys go along only under a passphrase; without them the rest is noise, so keep them elsewhere.',
    )
    .requiredOption('--out <FILE>', 'the file to write; it must not be there')
    .option('--passphrase-file <FILE>', 'a file that holds the passphrase for the master keys')
    .option('--json', 'print one JSON document')
    .addHelpText('after', '\nExample: entente backup --out entente-2026-11-30.backup --passphrase-file ~/.entente-pass')
    .action(async (options: Options) => {
      const out = resolve(options.out);
      if (existsSync(out))
        throw new UsageFault({
          fr: `${out} existe déjà : nommez un nouveau fichier.`,
          en: `${out} is there already: name a new file.`,
        });
      const { passphraseIn } = await import('./backup/passphrase.ts');
      const passphrase = passphraseIn(options.passphraseFile);
      const { withDatabase } = await import('./attach.ts');
      const { writeBackup } = await import('./backup/write-backup.ts');
      const report = await withDatabase(({ config, databaseUrl, databaseOwnerUrl }) =>
        writeBackup(out, { ownerUrl: databaseOwnerUrl ?? databaseUrl, home: config.home }, passphrase),
      );
      if (options.json === true) printJson({ file: out, ...report });
      else {
        const keys = report.keys ? 'the master keys under the passphrase' : 'no master key: keep that elsewhere';
        process.stdout.write(`${out}: ${report.tables} tables, ${report.files} files, ${keys}.\n`);
      }
      exitWith(EXIT.ok);
    });
}
