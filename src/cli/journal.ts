import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import type { Database } from '../db/database.ts';
import type { Language } from '../domain/language.ts';
import type { Keyring } from '../keys/keyring.ts';
import { engagementArgument } from './engagement-argument.ts';
import { EXIT, exitWith, InputFault, printJson, UsageFault } from './exit.ts';
import { languageOption } from './language-option.ts';

/** A journal of a long engagement is some megabytes; beyond this it is not one. */
const MAX_FILE_BYTES = 256 * 1024 * 1024;

interface Options {
  readonly file?: string;
  readonly out?: string;
  readonly format?: string;
  readonly lang: Language;
  readonly json?: boolean;
}

/** `journal verify`, `journal show`, `journal export`. */
export function registerJournal(program: Command): void {
  const journal = program.command('journal').description('Check, tell or export the journal, the legal record.');
  journal
    .command('verify [ENGAGEMENT]')
    .description('Check the chain and that the read models are what it says; name the first altered row.')
    .option('--file <journal.json>', 'check an exported journal instead; needs no database')
    .addOption(languageOption())
    .option('--json', 'print one JSON document')
    .addHelpText(
      'after',
      '\nExamples: entente journal verify\n          entente journal verify --file out/journal.json --json',
    )
    .action(verify);
  journal
    .command('show [ENGAGEMENT]')
    .description('Tell an engagement’s story, one sentence per entry.')
    .option('--file <journal.json>', 'tell an exported journal instead; needs no database')
    .addOption(languageOption())
    .option('--json', 'print one JSON document')
    .addHelpText('after', '\nExample: entente journal show 6f1c2c9e-0000-4000-8000-000000000000 --lang fr')
    .action(show);
  journal
    .command('export [ENGAGEMENT]')
    .description(
      'Write journal.json: readable and verifiable by anybody, offline. It holds the content: keep it as such. As ocel or xes: kinds, stages, sides, clauses and times alone, under a pseudonym.',
    )
    .option('--format <journal|ocel|xes>', 'the journal itself, or a log for process mining', 'journal')
    .option('--file <journal.json>', 'from an exported journal instead (ocel, xes); needs no database')
    .option('--out <file>', 'where to write it; standard output when absent')
    .addOption(languageOption())
    .addHelpText('after', '\nExample: entente journal export 6f1c2c9e-0000-4000-8000-000000000000 --out journal.json')
    .action(exportOne);
}

async function verify(engagement: string | undefined, options: Options): Promise<void> {
  const language = options.lang;
  if (options.file !== undefined) return verifyFile(options.file, engagement, language, options);
  const only = engagement === undefined ? undefined : engagementArgument(engagement);
  const { verifyJournal } = await import('../db/journal/verify-journal.ts');
  const report = await withJournal((db, keyring) => verifyJournal(db, keyring, only));
  const nothing = only !== undefined && report.entries === 0 && report.valid;
  if (options.json === true) printJson({ ...report, found: !nothing });
  else if (nothing) print(SENTENCES.unknown[language]);
  else {
    for (const fault of report.faults) print(`${fault.engagement}: ${fault.message[language]} (${fault.code})`);
    print(SENTENCES.checked[language](report));
  }
  exitWith(nothing ? EXIT.unknown : report.valid ? EXIT.ok : EXIT.no);
}

async function verifyFile(
  file: string,
  engagement: string | undefined,
  language: Language,
  options: Options,
): Promise<void> {
  const { verifyExportedJournal } = await import('../db/journal/verify-exported.ts');
  const verdict = verifyExportedJournal(await readText(file));
  if (verdict.kind === 'unreadable') throw new InputFault(verdict.code, verdict.message);
  if (verdict.kind === 'invalid') {
    const { seq, code, message } = verdict;
    if (options.json === true) printJson({ valid: false, faults: [{ seq, code, message }] });
    else print(`${message[language]} (${code})`);
    return exitWith(EXIT.no);
  }
  if (engagement !== undefined && engagement !== verdict.engagement) {
    throw new InputFault('other-engagement', SENTENCES.other);
  }
  const { entries, opened, head } = verdict;
  if (options.json === true)
    printJson({ valid: true, engagement: verdict.engagement, entries, opened, head, faults: [] });
  else print(SENTENCES.file[language](entries, opened, head.hash));
  exitWith(EXIT.ok);
}

async function show(engagement: string | undefined, options: Options): Promise<void> {
  const language = options.lang;
  const lines = options.file === undefined ? await storyInDatabase(engagement) : await storyInFile(options.file);
  if (lines === null) {
    process.stderr.write(`entente: ${SENTENCES.unknown[language]}\n`);
    if (options.json === true) printJson({ entries: null });
    return exitWith(EXIT.unknown);
  }
  if (options.json === true) return printJson({ entries: lines });
  for (const line of lines) {
    print(`${String(line.seq).padStart(4)}  ${line.at}  ${line.sentence[language]}`);
    for (const detail of line.details) print(`${' '.repeat(32)}– ${detail[language]}`);
  }
}

async function storyInDatabase(engagement: string | undefined) {
  if (engagement === undefined) throw new UsageFault(SENTENCES.unnamed);
  const id = engagementArgument(engagement);
  const { showJournal } = await import('../db/journal/show-journal.ts');
  return withJournal((db, keyring) => showJournal(db, keyring, { kind: 'engine' }, id));
}

/** Only a journal that holds is told: a forged story must not be read as one. */
async function storyInFile(file: string) {
  const { storyOf } = await import('../db/journal/show-journal.ts');
  return storyOf(await chainInFile(file));
}

async function chainInFile(file: string) {
  const { verifyExportedJournal } = await import('../db/journal/verify-exported.ts');
  const verdict = verifyExportedJournal(await readText(file));
  if (verdict.kind !== 'valid') throw new InputFault(verdict.code, verdict.message);
  return verdict.chain;
}

async function exportOne(engagement: string | undefined, options: Options): Promise<void> {
  const { format = 'journal' } = options;
  if (format !== 'journal' && format !== 'ocel' && format !== 'xes') {
    throw new UsageFault({
      fr: `--format est journal, ocel ou xes, et non ${format}.`,
      en: `--format is journal, ocel or xes, not ${format}.`,
    });
  }
  if (format === 'journal' && options.file !== undefined)
    throw new UsageFault({
      fr: '--file va avec --format ocel ou xes.',
      en: '--file goes with --format ocel or xes.',
    });
  const exported =
    options.file === undefined ? await exportedFromDatabase(engagement) : { entries: await chainInFile(options.file) };
  if (exported === null) {
    process.stderr.write(`entente: ${SENTENCES.unknown[options.lang]}\n`);
    return exitWith(EXIT.unknown);
  }
  if (format === 'journal') return write(`${JSON.stringify(exported, null, 2)}\n`, options.out);
  const { miningLog } = await import('./journal/mining-log.ts');
  const log = miningLog(exported.entries, format);
  if (log === null) {
    process.stderr.write(`entente: ${SENTENCES.closed[options.lang]}\n`);
    return exitWith(EXIT.unknown);
  }
  return write(log, options.out);
}

async function exportedFromDatabase(engagement: string | undefined) {
  if (engagement === undefined) throw new UsageFault(SENTENCES.unnamed);
  const id = engagementArgument(engagement);
  const { exportJournal } = await import('../db/journal/export-journal.ts');
  return withJournal((db, keyring) => exportJournal(db, keyring, { kind: 'engine' }, id));
}

async function write(text: string, out: string | undefined): Promise<void> {
  if (out === undefined) {
    process.stdout.write(text);
    return;
  }
  const { writeFile } = await import('node:fs/promises');
  await writeFile(out, text, { mode: 0o600 });
}

async function withJournal<T>(work: (db: Database, keyring: Keyring) => Promise<T>): Promise<T> {
  const { withDatabase } = await import('./attach.ts');
  const { openDatabase } = await import('../db/database.ts');
  const { openKeyring } = await import('../db/key-store.ts');
  return withDatabase(async ({ config, databaseUrl }) => {
    const db = openDatabase({ databaseUrl });
    try {
      return await work(db, openKeyring(db, config));
    } finally {
      await db.close();
    }
  });
}

async function readText(file: string): Promise<string> {
  const { stat } = await import('node:fs/promises');
  if ((await stat(file)).size > MAX_FILE_BYTES)
    throw new InputFault('too-large', {
      fr: `${file} est trop grand pour un journal.`,
      en: `${file} is too large for a journal.`,
    });
  return readFile(file, 'utf8');
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

interface Counts {
  readonly valid: boolean;
  readonly engagements: number;
  readonly entries: number;
  readonly opened: number;
  readonly erased: number;
}

const SENTENCES = {
  unnamed: {
    fr: 'Nommez un engagement, ou un fichier par --file.',
    en: 'Name an engagement, or a file with --file.',
  },
  unknown: { fr: 'Aucun dossier ne porte cet identifiant.', en: 'No engagement has this id.' },
  closed: {
    fr: 'Des inscriptions sont fermées : leur clé n’est plus là.',
    en: 'Entries are closed: their key is gone.',
  },
  other: {
    fr: 'Ce fichier est le journal d’un autre dossier.',
    en: 'This file is the journal of another engagement.',
  },
  checked: {
    fr: (c: Counts) =>
      `${c.valid ? 'Le journal est intact' : 'Le journal est altéré'} : ${c.engagements} dossier(s), ${c.entries} inscription(s), ${c.opened} ouverte(s), ${c.erased} dossier(s) effacé(s).`,
    en: (c: Counts) =>
      `${c.valid ? 'The journal holds' : 'The journal was altered'}: ${c.engagements} engagement(s), ${c.entries} entries, ${c.opened} opened, ${c.erased} erased engagement(s).`,
  },
  file: {
    fr: (entries: number, opened: number, hash: string) =>
      `Le journal est intact : ${entries} inscription(s), ${opened} ouverte(s), dernière empreinte ${hash}.`,
    en: (entries: number, opened: number, hash: string) =>
      `The journal holds: ${entries} entries, ${opened} opened, last hash ${hash}.`,
  },
} as const;
