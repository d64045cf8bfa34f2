import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { parse } from 'node:path';
import type { Command } from 'commander';
import { canonicalJson } from '../domain/evidence/canonical-json.ts';
import { sha256Hex } from '../domain/evidence/sha256.ts';
import type { CalendarDate, Instant } from '../domain/ids.ts';
import type { Language } from '../domain/language.ts';
import { bind } from '../domain/memorandum/bind/bind.ts';
import type { Library } from '../domain/memorandum/library.ts';
import type { Selection } from '../domain/memorandum/selection.ts';
import type { DocumentTree } from '../domain/memorandum/tree.ts';
import { completeSelection } from '../domain/memorandum/values/active-clauses.ts';
import { isCalendarDate } from '../domain/memorandum/values/calendar-date.ts';
import { checkSelection } from '../domain/memorandum/values/check-selection.ts';
import type { Refusal } from '../domain/refusal.ts';
import { loadLibrary } from '../library/load-library.ts';
import { presetSelection } from '../library/presets.ts';
import { readSelection, SELECTION_BYTES_MAX } from '../library/read-selection.ts';
import { renderHtml } from '../library/render-html.ts';
import { renderMarkdown } from '../library/render-markdown.ts';
import { TEMPLATE_SETS, type TemplateSet, templatesFolder } from '../library/templates-folder.ts';
import { EXIT, exitWith, InputFault, printJson, UsageFault } from './exit.ts';
import { languagesOf } from './languages-of.ts';
import { noSuch } from './no-such.ts';
import { checkTarget, notWritten } from './output-file.ts';

const FORMATS = ['md', 'html', 'docx', 'pdf', 'json'] as const;
type Format = (typeof FORMATS)[number];

export interface RenderOptions {
  readonly selection?: string;
  readonly preset?: string;
  readonly lang: string;
  readonly format?: string;
  readonly out: string;
  readonly date?: string;
  readonly template: string;
  readonly json?: boolean;
}

/** Adds `render`. */
export function registerRender(program: Command): void {
  program
    .command('render')
    .description('assemble the text of a selection, or of a preset, into a file')
    .option('--selection <FILE>', 'a selection file (JSON)')
    .option('--preset <NAME>', 'a preset of the library')
    .option('--lang <LANG>', 'fr, en or both', 'fr')
    .option('--format <FORMAT>', 'md, html, docx, pdf or json; else by the ending of --out')
    .requiredOption('--out <FILE>', 'the file to write')
    .option('--date <DATE>', 'date of the document, YYYY-MM-DD; today for the properties of the file when absent')
    .option('--template <NAME>', 'memorandum or nda', 'memorandum')
    .option('--json', 'print one JSON document')
    .addHelpText(
      'after',
      () => `\npresets: ${presetNames('memorandum')}
with --template nda: ${presetNames('nda')}

Example: entente render --preset poc-light --lang fr --format md --out memorandum.md
         entente render --template nda --selection nda.json --out nda.pdf
         entente render --template nda --selection nda.json --out nda.pdf
With --lang both: md and json hold both texts in one file; html, docx and pdf are written once per language (memorandum.fr.pdf).`,
    )
    .action((options: RenderOptions) => renderVerb(options));
}

/** The presets of a library in one line, for the help. */
function presetNames(set: TemplateSet): string {
  const { library } = loadLibrary(templatesFolder(set));
  return (library?.presets ?? []).map((preset) => preset.id).join(', ') || 'none';
}

/** `render`: checks the selection, assembles, writes. Exit 1 when a value is refused, 65 when the file is not a selection. */
export async function renderVerb(options: RenderOptions): Promise<void> {
  const format = formatOf(options);
  const languages = languagesOf(options.lang);
  checkTarget(options.out);
  const date = dateOf(options.date);
  const library = libraryOf(options.template);
  const given = selectionOf(options, library);
  const refusals = checkSelection(library, given);
  if (refusals.length > 0) return refuse(refusals, options);

  const selection = completeSelection(library, given);
  const bound = languages.map((language) => bind({ library, selection, language, date }));
  const faults = bound.flatMap((one) => one.faults);
  const files = await write(
    bound.map((one) => one.tree),
    format,
    options.out,
    instantOf(date),
  );
  const defaulted = Object.keys(selection.clauses).filter((id) => !(id in given.clauses));
  if (options.json === true) printJson({ ok: faults.length === 0, files, defaulted, faults });
  else for (const file of files) process.stdout.write(`${file}\n`);
  if (defaulted.length > 0 && options.preset === undefined) {
    const taken = {
      fr: 'Pris à l’option par défaut de la plateforme : ',
      en: "Taken at the platform's default option: ",
    };
    process.stderr.write(`${taken[sentencesOf(options.lang)]}${defaulted.join(', ')}.\n`);
  }
  for (const fault of faults) process.stderr.write(`${fault.code}: ${fault.message[sentencesOf(options.lang)]}\n`);
  exitWith(faults.length === 0 ? EXIT.ok : EXIT.no);
}

function refuse(refusals: readonly Refusal[], options: RenderOptions): void {
  if (options.json === true) printJson({ ok: false, files: [], refusals });
  const language = sentencesOf(options.lang);
  for (const refusal of refusals) {
    process.stderr.write(`${refusal.code}: ${refusal.message[language]} (${refusal.pointer ?? ''})\n`);
  }
  exitWith(EXIT.no);
}

function sentencesOf(lang: string): Language {
  return lang === 'en' ? 'en' : 'fr';
}

function formatOf({ format, out }: RenderOptions): Format {
  const asked = format ?? parse(out).ext.slice(1);
  const found = FORMATS.find((candidate) => candidate === asked);
  if (found !== undefined) return found;
  throw new UsageFault(noSuch({ fr: 'Le format', en: 'format' }, asked, FORMATS));
}

function dateOf(asked: string | undefined): CalendarDate | null {
  if (asked === undefined) return null;
  if (isCalendarDate(asked)) return asked as CalendarDate;
  throw new UsageFault({
    fr: `« ${asked} » n’est pas une date (AAAA-MM-JJ).`,
    en: `"${asked}" is not a date (YYYY-MM-DD).`,
  });
}

/** Midnight of the document's date, else of today: two renderings of one day are the same bytes. */
function instantOf(date: CalendarDate | null): Instant {
  return `${date ?? new Date().toISOString().slice(0, 10)}T00:00:00.000Z` as Instant;
}

/** The installed library of a set of templates; exit 64 for an unknown one, 65 when the templates have faults. */
export function libraryOf(name: string): Library {
  const set = TEMPLATE_SETS.find((candidate) => candidate === name);
  if (set === undefined) throw new UsageFault(noSuch({ fr: 'Le modèle', en: 'template' }, name, TEMPLATE_SETS));
  const { library, faults } = loadLibrary(templatesFolder(set));
  if (library !== null) return library;
  const first = faults.find((fault) => fault.severity === 'error');
  const where = `${first?.file}:${first?.line}`;
  throw new InputFault('templates-faulty', {
    fr: `Les modèles ont des fautes (lancez « entente templates check ») ; la première : ${where} : ${first?.message.fr ?? ''}`,
    en: `The templates have faults (run "entente templates check"); the first: ${where}: ${first?.message.en ?? ''}`,
  });
}

function selectionOf(options: RenderOptions, library: Library): Selection {
  if ((options.selection === undefined) === (options.preset === undefined)) {
    throw new UsageFault({
      fr: 'Donnez soit --selection FICHIER, soit --preset NOM.',
      en: 'Give either --selection FILE or --preset NAME.',
    });
  }
  if (options.preset !== undefined) {
    const preset = library.presets.find((candidate) => candidate.id === options.preset);
    if (preset !== undefined) return presetSelection(library, preset);
    const known = library.presets.map((one) => one.id);
    throw new UsageFault(noSuch({ fr: 'Le préréglage', en: 'preset' }, options.preset, known));
  }
  return readSelectionFile(options.selection ?? '');
}

/** Reads a selection file from disk: exit 65 for what is not one, 64 for what is not there. */
export function readSelectionFile(path: string): Selection {
  if (!existsSync(path) || !statSync(path).isFile()) {
    throw new UsageFault({ fr: `Le fichier ${path} n’existe pas.`, en: `There is no file ${path}.` });
  }
  if (statSync(path).size > SELECTION_BYTES_MAX) {
    throw new InputFault('selection-too-large', {
      fr: `Un fichier de sélection a au plus ${SELECTION_BYTES_MAX} octets.`,
      en: `A selection file is at most ${SELECTION_BYTES_MAX} bytes.`,
    });
  }
  const read = readSelection(readFileSync(path, 'utf8'));
  if (!read.ok) throw new InputFault(read.code, read.message);
  return read.selection;
}

async function write(
  trees: readonly DocumentTree[],
  format: Format,
  out: string,
  date: Instant,
): Promise<readonly string[]> {
  if (format === 'md') return [save(out, trees.map(renderMarkdown).join('\n'))];
  if (format === 'json') return [save(out, `${JSON.stringify(jsonOf(trees), null, 2)}\n`)];
  const files: string[] = [];
  for (const tree of trees) {
    const path = trees.length === 1 ? out : withLanguage(out, tree.language);
    files.push(save(path, await bytesOf(tree, format, date)));
  }
  return files;
}

function jsonOf(trees: readonly DocumentTree[]): unknown {
  const [only] = trees;
  return trees.length === 1 ? only : Object.fromEntries(trees.map((tree) => [tree.language, tree]));
}

async function bytesOf(
  tree: DocumentTree,
  format: 'html' | 'docx' | 'pdf',
  date: Instant,
): Promise<string | Uint8Array> {
  if (format === 'html') return renderHtml(tree);
  const textSha256 = sha256Hex(canonicalJson(tree));
  if (format === 'pdf') {
    const { renderPdf } = await import('../documents/pdf/render-pdf.ts');
    return await renderPdf(tree, { mark: 'draft', date });
  }
  const { renderDocx } = await import('../documents/docx/render-docx.ts');
  const meta = { documentId: textSha256.slice(0, 32), turn: null, textSha256 };
  return await renderDocx(tree, { mark: 'draft', date, meta });
}

function withLanguage(out: string, language: Language): string {
  const { dir, name, ext } = parse(out);
  return `${dir === '' ? '' : `${dir}/`}${name}.${language}${ext}`;
}

function save(path: string, content: string | Uint8Array): string {
  try {
    writeFileSync(path, content);
  } catch (error) {
    throw notWritten(path, error);
  }
  return path;
}
