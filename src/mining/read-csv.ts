import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CsvError, parse } from 'csv-parse';
import { parse as parseAtOnce } from 'csv-parse/sync';
import { type ColumnRoles, columnRoles } from './column-roles.ts';
import { LogFault } from './log-fault.ts';
import { dayOrderOf } from './read-time.ts';
import type { RowSink } from './row-sink.ts';

const DELIMITERS = [',', ';', '\t', '|'] as const;
/** A record longer than this has an open quotation mark, or is no table; bytes. */
const LONGEST_RECORD = 1 << 20;
/** Letters of a header that a sentence quotes. */
const MOST_NAMED = 1000;
/** So many rows say whether days or months come first. */
const SAMPLE_ROWS = 2000;
/** Of whatever origin: cells that hold marks or are missing are read, and judged by what is in them. */
const TOLERANT = {
  relax_quotes: true,
  relax_column_count: true,
  trim: true,
  record_delimiter: ['\r\n', '\n', '\r'],
  max_record_size: LONGEST_RECORD,
};

/**
 * Reads a table (RFC 4180, with the delimiter that its header shows) into the sink, one record at a time.
 * @throws LogFault `log-columns` with the columns found, `csv-record-too-long`.
 */
export async function readCsv(
  chunks: AsyncIterable<string>,
  asked: Partial<ColumnRoles<string>>,
  sink: RowSink,
): Promise<void> {
  const text = chunks[Symbol.asyncIterator]();
  const head = await beginningOf(text);
  const rows = new Rows(asked, sink);
  const parser = parse({ ...TOLERANT, delimiter: delimiterOf(head) });
  // Read as they come: a loop that awaits each of millions takes half as long again.
  parser.on('readable', () => {
    try {
      for (let cells = parser.read(); cells !== null; cells = parser.read()) rows.take(cells);
    } catch (error) {
      parser.destroy(error as Error);
    }
  });
  await pipeline(Readable.from(joined(head, text)), parser).catch((error: unknown) => {
    throw error instanceof CsvError ? unended(error) : error;
  });
  rows.release();
}

/** The rows of one table: its header first, then what tells the order of days, then each as it comes. */
class Rows {
  private row = 0;
  private roles: ColumnRoles<number> | null = null;
  private waiting: { readonly cells: readonly string[]; readonly row: number }[] | null = [];
  private readonly asked: Partial<ColumnRoles<string>>;
  private readonly sink: RowSink;

  constructor(asked: Partial<ColumnRoles<string>>, sink: RowSink) {
    this.asked = asked;
    this.sink = sink;
  }

  take(cells: readonly string[]): void {
    this.row += 1;
    const isBlank = cells.every((cell) => cell === '');
    if (isBlank || (this.roles === null && isNoHeader(cells.join('')))) return;
    if (this.roles === null) this.roles = rolesOf(cells, this.asked);
    else if (this.waiting === null) this.tell(cells, this.row, this.roles);
    else if (this.waiting.push({ cells, row: this.row }) === SAMPLE_ROWS) this.release();
  }

  /** Tells what has waited for the order of days to be known. */
  release(): void {
    const { roles, waiting } = this;
    if (roles === null || waiting === null) return;
    this.waiting = null;
    this.sink.setDayOrder(dayOrderOf(waiting.map(({ cells }) => cells[roles.time] ?? '')));
    for (const { cells, row } of waiting) this.tell(cells, row, roles);
  }

  private tell(cells: readonly string[], row: number, { case: of, activity, time }: ColumnRoles<number>): void {
    this.sink.add(cells[of] ?? '', cells[activity] ?? '', cells[time] ?? '', () => `row ${row}`);
  }
}

/** A blank line, or the one by which Excel says how columns are parted. */
function isNoHeader(text: string): boolean {
  return text === '' || /^sep=.?$/.test(text);
}

/** The text up to the end of the first line that may be a header. */
async function beginningOf(text: AsyncIterator<string>): Promise<string> {
  let head = '';
  while (headerOf(head) === null && head.length < LONGEST_RECORD) {
    const { value, done } = await text.next();
    if (done === true) break;
    head += value;
  }
  return head;
}

/** The first whole line that may be a header; null when there is none yet. */
function headerOf(head: string): string | null {
  const whole = head.split(/[\r\n]/).slice(0, -1);
  return whole.find((line) => !isNoHeader(line.trim())) ?? null;
}

async function* joined(head: string, rest: AsyncIterator<string>): AsyncGenerator<string> {
  yield head;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}

function rolesOf(header: readonly string[], asked: Partial<ColumnRoles<string>>): ColumnRoles<number> {
  const found = columnRoles(header, asked);
  if ('roles' in found) return found.roles;
  // A file that is no table may hold anything: what a terminal would obey is left out, and the rest kept short.
  const names = header
    .map((name) => name.replace(/\p{Cc}/gu, ' ').trim())
    .join(', ')
    .slice(0, MOST_NAMED);
  const missing = found.missing.map((role) => (asked[role] === undefined ? role : `${role}=${asked[role]}`)).join(', ');
  throw new LogFault('log-columns', {
    fr: `Il manque une colonne (${missing}). Colonnes trouvées : ${names}. Dites laquelle : --columns case=…,activity=…,time=…`,
    en: `A column is missing (${missing}). Columns found: ${names}. Say which: --columns case=…,activity=…,time=…`,
  });
}

/** The sign that parts the header into most columns. */
function delimiterOf(head: string): string {
  const header = headerOf(head) ?? head;
  const counts = DELIMITERS.map((delimiter) => columnsIn(header, delimiter));
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}

function columnsIn(header: string, delimiter: string): number {
  try {
    return parseAtOnce(header, { ...TOLERANT, delimiter, to: 1 })[0]?.length ?? 0;
  } catch {
    return 0;
  }
}

function unended(error: CsvError): LogFault {
  const line = Number(error['lines'] ?? 0);
  return new LogFault('csv-record-too-long', {
    fr: `La ligne ${line} ne finit pas : un guillemet y est ouvert et non fermé, ou ce n’est pas un tableau.`,
    en: `Line ${line} does not end: a quotation mark is opened and not closed, or this is no table.`,
  });
}
