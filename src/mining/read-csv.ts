import { type ColumnRoles, columnRoles } from './column-roles.ts';
import { LogFault } from './log-fault.ts';
import { dayOrderOf } from './read-time.ts';
import type { RowSink } from './row-sink.ts';

const DELIMITERS = [',', ';', '\t', '|'] as const;
/** A record longer than this has an open quotation mark, or is no table. */
const LONGEST_RECORD = 1 << 20;
/** Letters of a header that a sentence quotes. */
const MOST_NAMED = 1000;
/** So many rows say whether days or months come first. */
const SAMPLE_ROWS = 2000;

/**
 * Reads a table (RFC 4180, with the delimiter that its header shows) into the sink, one record at a time.
 * @throws LogFault `log-columns` with the columns found, `csv-record-too-long`.
 */
export async function readCsv(
  chunks: AsyncIterable<string>,
  asked: Partial<ColumnRoles<string>>,
  sink: RowSink,
): Promise<void> {
  let delimiter = '';
  let roles: ColumnRoles<number> | null = null;
  let waiting: { readonly cells: readonly string[]; readonly line: number }[] | null = [];

  for await (const { text, line } of records(chunks)) {
    if (roles === null) {
      if (text.trim() === '' || /^sep=.$/.test(text)) continue;
      delimiter = delimiterOf(text);
      roles = rolesOf(cellsOf(text, delimiter), asked);
      continue;
    }
    if (text === '') continue;
    const cells = cellsOf(text, delimiter);
    if (waiting === null) take(cells, line, roles);
    else if (waiting.push({ cells, line }) === SAMPLE_ROWS) release(roles);
  }
  if (roles !== null) release(roles);

  function release(columns: ColumnRoles<number>): void {
    const sample = waiting ?? [];
    waiting = null;
    sink.setDayOrder(dayOrderOf(sample.map(({ cells }) => (cells[columns.time] ?? '').trim())));
    for (const { cells, line } of sample) take(cells, line, columns);
  }

  function take(cells: readonly string[], line: number, columns: ColumnRoles<number>): void {
    const [caseId, activity, time] = [cells[columns.case], cells[columns.activity], cells[columns.time]];
    sink.add((caseId ?? '').trim(), (activity ?? '').trim(), (time ?? '').trim(), () => `line ${line}`);
  }
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
function delimiterOf(header: string): string {
  const counts = DELIMITERS.map((sign) => cellsOf(header, sign).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}

/** Lines, joined where a quoted cell goes over several. */
async function* records(chunks: AsyncIterable<string>): AsyncGenerator<{ text: string; line: number }> {
  let rest = '';
  let line = 0;
  let held: { text: string; line: number } | null = null;
  for await (const chunk of chunks) {
    const text = rest + chunk;
    let from = 0;
    for (let end = text.indexOf('\n', from); end >= 0; end = text.indexOf('\n', from)) {
      const record = next(text.slice(from, text.charCodeAt(end - 1) === 13 && end > from ? end - 1 : end));
      if (record !== null) yield record;
      from = end + 1;
    }
    rest = text.slice(from);
    if (rest.length > LONGEST_RECORD) throw tooLong(line + 1);
  }
  const last = next(rest.endsWith('\r') ? rest.slice(0, -1) : rest);
  if (last !== null) yield last;
  // A quotation mark that nobody closed: what stands there is read as it is.
  if (held !== null) yield held;

  function next(text: string): { text: string; line: number } | null {
    line += 1;
    if (held === null && !text.includes('"')) return { text, line };
    const joined: { text: string; line: number } =
      held === null ? { text, line } : { text: `${held.text}\n${text}`, line: held.line };
    if (joined.text.length > LONGEST_RECORD) throw tooLong(joined.line);
    const closed = quotes(joined.text) % 2 === 0;
    held = closed ? null : joined;
    return closed ? joined : null;
  }
}

function quotes(text: string): number {
  let count = 0;
  for (let place = text.indexOf('"'); place >= 0; place = text.indexOf('"', place + 1)) count += 1;
  return count;
}

function cellsOf(record: string, delimiter: string): readonly string[] {
  if (!record.includes('"')) return record.split(delimiter);
  const cells: string[] = [];
  let cell = '';
  let quoted = false;
  for (let place = 0; place < record.length; place += 1) {
    const sign = record[place] ?? '';
    if (quoted && sign === '"' && record[place + 1] === '"') {
      cell += '"';
      place += 1;
    } else if (sign === '"' && (quoted || cell.trim() === '')) {
      quoted = !quoted;
    } else if (sign === delimiter && !quoted) {
      cells.push(cell);
      cell = '';
    } else cell += sign;
  }
  return [...cells, cell];
}

function tooLong(line: number): LogFault {
  return new LogFault('csv-record-too-long', {
    fr: `La ligne ${line} ne finit pas : un guillemet y est ouvert et non fermé, ou ce n’est pas un tableau.`,
    en: `Line ${line} does not end: a quotation mark is opened and not closed, or this is no table.`,
  });
}
