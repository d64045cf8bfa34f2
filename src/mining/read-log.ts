import type { EventLog } from '../domain/monitoring/log/event-log.ts';
import type { ColumnRoles } from './column-roles.ts';
import { LogFault, type LogWarning } from './log-fault.ts';
import { logText, type OnShare } from './log-text.ts';
import { readCsv } from './read-csv.ts';
import { readOcel } from './read-ocel.ts';
import { readXes } from './read-xes.ts';
import { newRowSink } from './row-sink.ts';

export interface ReadOptions {
  /** Columns by name; for OCEL `case` names the type of the objects that are cases. */
  readonly columns: Partial<ColumnRoles<string>>;
  /** Events after this are left out; milliseconds. */
  readonly asOf: number;
  readonly onShare: OnShare;
}

/**
 * Reads an event log of any size as a stream: XES, OCEL or records in JSON, or a table; gzip or not. What a
 * file is, is seen by its first sign, whatever its name.
 * @throws LogFault with the reason in both languages.
 */
export async function readLog(
  path: string,
  { columns, asOf, onShare }: ReadOptions,
): Promise<{ readonly log: EventLog; readonly warnings: readonly LogWarning[] }> {
  const open = () => logText(path, onShare);
  const sink = newRowSink(asOf);
  const first = await firstSign(open());
  if (first === '') throw new LogFault('log-empty', { fr: 'Ce fichier est vide.', en: 'This file is empty.' });
  if (first === '<') await readXes(open(), sink);
  else if (first === '{' || first === '[') await readOcel(open, columns, sink);
  else await readCsv(open(), columns, sink);
  return sink.finish();
}

async function firstSign(chunks: AsyncIterable<string>): Promise<string> {
  for await (const chunk of chunks) {
    const text = chunk.trimStart();
    if (text !== '') return text[0] ?? '';
  }
  return '';
}
