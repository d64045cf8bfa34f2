import { randomBytes } from 'node:crypto';
import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { CommanderError } from 'commander';
import { EXIT, type ExitCode, InputFault, printJson, UsageFault } from './exit.ts';

/**
 * Turns whatever a verb threw into its exit code and a sentence on standard error; with `--json` into
 * one JSON document on standard output too. Never a stack trace: that goes to the log, under a reference.
 */
export async function reportFault(error: unknown, json: boolean): Promise<ExitCode> {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
  const told = await describe(error);
  process.stderr.write(`entente: ${told.message}\n`);
  if (told.remedy !== undefined) process.stderr.write(`  ${told.remedy}\n`);
  if (json)
    printJson({ error: { code: told.code, message: told.message, remedy: told.remedy, reference: told.reference } });
  return told.exit;
}

interface Told {
  readonly exit: ExitCode;
  readonly code: string;
  readonly message: string;
  readonly remedy?: string;
  readonly reference?: string;
}

async function describe(error: unknown): Promise<Told> {
  if (error instanceof InputFault) return { exit: EXIT.input, code: error.code, message: error.message };
  if (error instanceof UsageFault) return { exit: EXIT.usage, code: error.code, message: error.message };
  const file = fileFault(error);
  if (file !== undefined) return { exit: EXIT.input, ...file };
  // Loaded late: most verbs need neither.
  const { ConfigError } = await import('../config/load-config.ts');
  if (error instanceof ConfigError) return { exit: EXIT.usage, code: 'configuration', message: error.message };
  const { RuntimeFault } = await import('../runtime/fault.ts');
  if (error instanceof RuntimeFault) {
    return { exit: EXIT.unknown, code: error.code, message: error.message, remedy: error.remedy };
  }
  return ownFault(error);
}

const FILE_FAULTS: { readonly [code: string]: string } = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder, not a file',
  ENOTDIR: 'a part of its path is not a folder',
  EACCES: 'it may not be read or written by this user',
  ENOSPC: 'there is no space left',
};

/** A file that the user named and that cannot be used: theirs to correct, not our fault. */
function fileFault(error: unknown): { code: string; message: string } | undefined {
  if (!(error instanceof Error) || !('code' in error) || !('path' in error)) return undefined;
  const why = FILE_FAULTS[String(error.code)];
  return why === undefined
    ? undefined
    : { code: `file-${String(error.code).toLowerCase()}`, message: `${String(error.path)}: ${why}` };
}

function ownFault(error: unknown): Told {
  const reference = randomBytes(4).toString('hex');
  const logged = log(reference, error);
  const where = logged === undefined ? '' : ` Details are in ${logged}.`;
  return {
    exit: EXIT.fault,
    code: 'internal-fault',
    message: `Something went wrong on our side, reference ${reference}.${where}`,
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
