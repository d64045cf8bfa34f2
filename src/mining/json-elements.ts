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
  // '{' and '[' that are open, outermost first.
  const open: string[] = [];
  let inText = false;
  let escaped = false;
  let section = '';
  /** Of the top: the key last read, or being read. */
  let topKey = '';
  let piece = '';
  let ended = false;

  for await (const chunk of chunks) {
    let from = 0;
    for (let place = 0; place < chunk.length; place += 1) {
      const sign = chunk.charCodeAt(place);
      if (inText) {
        if (escaped) escaped = false;
        else if (sign === 92) escaped = true;
        else if (sign === 34) inText = false;
        continue;
      }
      if (sign === 34) inText = true;
      else if (sign === 123 || sign === 91) {
        if (open.length === elementDepth() - 1) {
          topKey = open.length === 0 ? '' : keyOf(piece + chunk.slice(from, place));
          section = topKey;
          piece = '';
          from = place + 1;
        }
        open.push(sign === 123 ? '{' : '[');
      } else if (sign === 125 || sign === 93 || sign === 44) {
        const inside = open.length === elementDepth() && open.length > 0;
        if (inside) {
          const text = piece + chunk.slice(from, place);
          if (text.trim() !== '') yield elementOf(text);
        }
        if (inside || (sign === 44 && open.length < elementDepth())) {
          piece = '';
          from = place + 1;
        }
        if (sign !== 44) {
          open.pop();
          if (open.length < elementDepth()) {
            piece = '';
            from = place + 1;
          }
          ended = open.length === 0;
        }
      }
    }
    piece += chunk.slice(from);
    if (piece.length > LONGEST_ELEMENT) throw unreadable('element');
  }
  if (!ended || inText) throw unreadable('end');

  /** In a document that is a list its elements are at depth 1; else those of its lists at depth 2. */
  function elementDepth(): number {
    return open[0] === '[' ? 1 : open.length === 0 ? 1 : 2;
  }

  function elementOf(text: string): JsonElement {
    const isTable = open.at(-1) === '{';
    const value = parse(isTable ? `{${text}}` : text);
    if (!isTable) return { section, key: null, value };
    const [entry] = Object.entries(value as object);
    return { section, key: entry?.[0] ?? '', value: entry?.[1] };
  }
}

function keyOf(text: string): string {
  const found = /"((?:[^"\\]|\\.)*)"\s*:\s*$/.exec(text);
  return found === null ? '' : String(parse(`"${found[1] ?? ''}"`));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw unreadable(text.trim().slice(0, 40));
  }
}

function unreadable(near: string): LogFault {
  return new LogFault('json-unreadable', {
    fr: `Ce document JSON est mal formé ou tronqué (près de : ${near}).`,
    en: `This JSON document is not well formed or cut short (near: ${near}).`,
  });
}
