import { JSONParser } from '@streamparser/json';
import { LogFault } from './log-fault.ts';

/** One element of a list, or one entry of a table, that stands at the top of a JSON document. */
export interface JsonElement {
  /** The key of the list at the top; empty where the document is itself a list. */
  readonly section: string;
  /** The key of the entry, where the section is a table. */
  readonly key: string | null;
  readonly value: unknown;
}

/** One element longer than this is no event and no object. */
const LONGEST_ELEMENT = 1 << 24;

/**
 * The elements of the lists and tables at the top of a JSON document, one at a time, so that documents
 * larger than memory are read. Nothing else of the document is kept.
 * @throws LogFault `json-unreadable`.
 */
export async function* jsonElements(chunks: AsyncIterable<string>): AsyncGenerator<JsonElement> {
  let parser: JSONParser | null = null;
  const found: JsonElement[] = [];
  let read = 0;
  let lastElement = 0;
  for await (const chunk of chunks) {
    parser ??= parserOf(chunk, found);
    if (parser !== null) write(parser, chunk, read);
    read += chunk.length;
    if (found.length > 0) lastElement = read;
    if (read - lastElement > LONGEST_ELEMENT) throw unreadable(read);
    yield* found.splice(0);
  }
  if (parser?.isEnded !== true) throw unreadable(read);
}

/** Made by the first text that is not blank: its first sign tells how deep the elements stand. */
function parserOf(chunk: string, found: JsonElement[]): JSONParser | null {
  const first = chunk.trimStart().charAt(0);
  if (first === '') return null;
  const isList = first === '[';
  const parser = new JSONParser({ paths: [isList ? '$.*' : '$.*.*'], keepStack: false });
  parser.onValue = ({ value, key, stack }) => {
    const section = isList ? '' : String(stack.at(-1)?.key ?? '');
    found.push({ section, key: typeof key === 'string' ? key : null, value });
  };
  return parser;
}

function write(parser: JSONParser, chunk: string, before: number): void {
  try {
    parser.write(chunk);
  } catch (error) {
    const place = /absolute position "(\d+)"/.exec(error instanceof Error ? error.message : '');
    throw unreadable(place === null ? before : Number(place[1]));
  }
}

/** @param at - characters before the fault */
function unreadable(at: number): LogFault {
  return new LogFault('json-unreadable', {
    fr: `Ce document JSON est mal formé ou tronqué (après ${at} caractères).`,
    en: `This JSON document is not well formed or cut short (after ${at} characters).`,
  });
}
