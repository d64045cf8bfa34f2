import { readFileSync, statSync } from 'node:fs';
import type { Command } from 'commander';
import type { Language } from '../domain/language.ts';
import type { Trust } from '../runtime/installed-trust.ts';
import type { JournalExport } from '../verification/match-journal.ts';
import type { VerificationReport } from '../verification/report.ts';
import { EXIT, type ExitCode, exitWith, InputFault, printJson } from './exit.ts';
import { languageOption } from './language-option.ts';
import { timeOption } from './time-option.ts';
import { describeReport } from './verify/describe-report.ts';

interface Options {
  readonly trust: readonly string[];
  readonly crl: readonly string[];
  readonly at?: string;
  readonly journal?: string;
  readonly lang: Language;
  readonly json?: boolean;
}

/** Certificates, lists and journals are small; the PDF's own limit is the verifier's. */
const SMALL_FILE_BYTES = 64 * 1024 * 1024;
const LARGE_FILE_BYTES = 512 * 1024 * 1024;
const EXIT_OF: { readonly [verdict in VerificationReport['verdict']]: ExitCode } = {
  valid: EXIT.ok,
  invalid: EXIT.no,
  indeterminate: EXIT.unknown,
  unsigned: EXIT.unknown,
};

/** `verify FILE.pdf`: judges any signed PDF; needs no running instance. */
export function registerVerify(program: Command): void {
  const gather = (value: string, earlier: readonly string[]) => [...earlier, value];
  program
    .command('verify <FILE.pdf>')
    .description('Judge a signed PDF, whoever made it: signatures, and every change after each of them.')
    .option(
      '--trust <ROOT.pem>',
      'trust this anchor, and no other (repeatable); default: this installation’s',
      gather,
      [],
    )
    .option('--crl <FILE>', 'know this revocation list (repeatable)', gather, [])
    .option('--at <TIME>', 'judge at this time (ISO 8601) instead of now')
    .option('--journal <FILE>', 'compare the agreement with an exported journal')
    .addOption(languageOption())
    .option('--json', 'print one JSON document')
    .addHelpText(
      'after',
      '\nExample: entente verify out/agreement.pdf --trust out/trust/root.pem --crl out/trust/root.crl',
    )
    .action(verify);
}

async function verify(file: string, options: Options): Promise<void> {
  const at = timeOption('--at', options.at);
  const language = options.lang;
  const bytes = read(file, LARGE_FILE_BYTES);
  const journal = options.journal === undefined ? undefined : readJournal(options.journal);
  const known = await trustOf(options);
  const { verifyPdf } = await import('../verification/verify-pdf.ts');
  const { Unreadable } = await import('../verification/unreadable.ts');
  try {
    const report = await verifyPdf(bytes, {
      ...known,
      ...(at === undefined ? {} : { at }),
      ...(journal === undefined ? {} : { journal }),
    });
    if (options.json === true) printJson(report);
    else process.stdout.write(describeReport(report, language));
    exitWith(EXIT_OF[report.verdict]);
  } catch (error) {
    if (error instanceof Unreadable)
      throw new InputFault(error.code, {
        fr: `${file} : ${error.sentence.fr}`,
        en: `${file}: ${error.sentence.en}`,
      });
    throw error;
  }
}

async function trustOf(options: Options): Promise<Trust> {
  if (options.trust.length === 0 && options.crl.length === 0) return installation();
  const { fromPemOrDer } = await import('../pki/pem.ts');
  const readAll = (files: readonly string[], label: string) =>
    files.flatMap((file) => {
      const found = fromPemOrDer(read(file, SMALL_FILE_BYTES), label);
      if (found.length === 0)
        throw new InputFault('trust-unreadable', {
          fr: `${file} ne contient aucun ${label} en PEM ou en DER.`,
          en: `${file} holds no ${label} in PEM or DER.`,
        });
      return found;
    });
  const trust = options.trust.length === 0 ? (await installation()).trust : readAll(options.trust, 'CERTIFICATE');
  return { trust, crls: readAll(options.crl, 'X509 CRL') };
}

async function installation(): Promise<Trust> {
  const { loadConfig } = await import('../config/load-config.ts');
  const { installedTrust } = await import('../runtime/installed-trust.ts');
  return installedTrust(loadConfig(process.env).home);
}

function read(file: string, limit: number): Uint8Array {
  if (statSync(file).size > limit) {
    throw new InputFault('file-too-large', {
      fr: `${file} dépasse ${limit / 1024 / 1024} Mio.`,
      en: `${file} is larger than ${limit / 1024 / 1024} MiB.`,
    });
  }
  return readFileSync(file);
}

function readJournal(file: string): JournalExport {
  try {
    const journal: unknown = JSON.parse(Buffer.from(read(file, SMALL_FILE_BYTES)).toString('utf8'));
    if (typeof journal === 'object' && journal !== null) return journal;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new InputFault('journal-unreadable', {
    fr: `${file} n’est pas un journal exporté.`,
    en: `${file} is not an exported journal.`,
  });
}
