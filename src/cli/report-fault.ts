import { randomBytes } from 'node:crypto';
import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { CommanderError } from 'commander';
import type { Bilingual, Language } from '../domain/language.ts';
import { commandLineSentence } from './command-line-fault.ts';
import { EXIT, type ExitCode, InputFault, printJson, UsageFault } from './exit.ts';

/**
 * Turns whatever a verb threw into its exit code and a sentence on standard error; with `--json` into
 * one JSON document on standard output too. Never a stack trace: that goes to the log, under a reference.
 */
export async function reportFault(error: unknown, json: boolean, language: Language): Promise<ExitCode> {
  if (error instanceof CommanderError && HELP.includes(error.code)) {
    return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
  }
  const told = await describe(error, language);
  process.stderr.write(`entente: ${told.message}\n`);
  if (told.remedy !== undefined) process.stderr.write(`  ${told.remedy}\n`);
  if (json)
    printJson({ error: { code: told.code, message: told.message, remedy: told.remedy, reference: told.reference } });
  return told.exit;
}

/** Help and version were asked for, or shown because nothing was: they are printed already. */
const HELP = ['commander.help', 'commander.helpDisplayed', 'commander.version'];

interface Told {
  readonly exit: ExitCode;
  readonly code: string;
  readonly message: string;
  readonly remedy?: string;
  readonly reference?: string;
}

async function describe(error: unknown, language: Language): Promise<Told> {
  if (error instanceof CommanderError) {
    return { exit: EXIT.usage, code: 'usage', message: commandLineSentence(error)[language] };
  }
  if (error instanceof InputFault || error instanceof UsageFault) {
    const exit = error instanceof InputFault ? EXIT.input : EXIT.usage;
    return { exit, code: error.code, message: error.sentence[language] };
  }
  const file = fileFault(error, language);
  if (file !== undefined) return { exit: EXIT.input, ...file };
  // Loaded late: most verbs need neither.
  const { ConfigError } = await import('../config/load-config.ts');
  if (error instanceof ConfigError) return { exit: EXIT.usage, code: 'configuration', message: error.message };
  const { RuntimeFault } = await import('../runtime/fault.ts');
  if (error instanceof RuntimeFault) {
    return { exit: EXIT.unknown, code: error.code, message: error.message, remedy: error.remedy };
  }
  return ownFault(error, language);
}

const FILE_FAULTS: { readonly [code: string]: Bilingual } = {
  ENOENT: { fr: 'ce fichier n’existe pas', en: 'there is no such file' },
  EISDIR: { fr: 'c’est un dossier, non un fichier', en: 'it is a folder, not a file' },
  ENOTDIR: { fr: 'une partie de ce chemin n’est pas un dossier', en: 'a part of its path is not a folder' },
  EACCES: {
    fr: 'vous n’avez pas le droit de le lire ou de l’écrire',
    en: 'it may not be read or written by this user',
  },
  ENOSPC: { fr: 'il n’y a plus de place', en: 'there is no space left' },
};

/** A file that the user named and that cannot be used: theirs to correct, not our fault. */
function fileFault(error: unknown, language: Language): { code: string; message: string } | undefined {
  if (!(error instanceof Error) || !('code' in error) || !('path' in error)) return undefined;
  const why = FILE_FAULTS[String(error.code)];
  return why === undefined
    ? undefined
    : {
        code: `file-${String(error.code).toLowerCase()}`,
        message: `${String(error.path)}${language === 'fr' ? ' : ' : ': '}${why[language]}`,
      };
}

function ownFault(error: unknown, language: Language): Told {
  const reference = randomBytes(4).toString('hex');
  const logged = log(reference, error);
  const where =
    logged === undefined ? { fr: '', en: '' } : { fr: ` Voir ${logged}.`, en: ` Details are in ${logged}.` };
  const said = {
    fr: `Une erreur s’est produite de notre côté, référence ${reference}.${where.fr}`,
    en: `Something went wrong on our side, reference ${reference}.${where.en}`,
  };
  return {
    exit: EXIT.fault,
    code: 'internal-fault',
    message: said[language],
    reference,
  };
}

/** To `logs/faults.log` of the data folder; a fault must never hide behind another, so a full disk is passed over. */
function log(reference: string, error: unknown): string | undefined {
  const folder = join(process.env['ENTENTE_HOME'] ?? '.entente', 'logs');
  const file = join(folder, 'faults.log');
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const cause = error instanceof Error && error.cause !== undefined ? `\ncaused by ${String(error.cause)}` : '';
    appendFileSync(
      file,
      `${new Date().toISOString()} ${reference} ${process.argv.slice(2, 4).join(' ')}\n${detail}${cause}\n`,
      { mode: 0o600 },
    );
    return file;
  } catch {
    return undefined;
  }
}
