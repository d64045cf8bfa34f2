import { decodeStream, numberOr } from './decode.ts';
import { readIndirectObject } from './indirect-object.ts';
import { type Budget, LIMITS } from './limits.ts';
import { PdfParser, PdfSyntaxError } from './parser.ts';
import { entries, isArray, nameOf, type PdfDict, type PdfStream } from './value.ts';

export type XrefEntry =
  | { readonly type: 'free' }
  | { readonly type: 'offset'; readonly offset: number; readonly gen: number }
  | { readonly type: 'compressed'; readonly container: number; readonly index: number };

/** One cross-reference section: a table with its trailer, or a stream (ISO 32000-2 7.5.4, 7.5.8). */
export interface XrefSection {
  readonly offset: number;
  /** Byte after the trailer dictionary or the stream object. */
  readonly end: number;
  readonly entries: ReadonlyMap<number, XrefEntry>;
  readonly trailer: PdfDict;
  readonly prev: number | null;
  /** Offset of the stream that completes a table in hybrid files. */
  readonly hybrid: number | null;
  /** Number of the stream object; null for a table. */
  readonly streamNum: number | null;
}

/** @throws PdfSyntaxError when no section stands at `offset` */
export function readXrefSection(bytes: Uint8Array, offset: number, end: number, budget: Budget): XrefSection {
  if (!Number.isInteger(offset) || offset < 0 || offset >= end) throw new PdfSyntaxError('offset outside the file');
  const parser = new PdfParser(bytes, offset, end, budget);
  return parser.accept('xref') ? readTable(parser, offset, budget) : readStream(bytes, offset, end, budget);
}

function readTable(parser: PdfParser, offset: number, budget: Budget): XrefSection {
  const found = new Map<number, XrefEntry>();
  for (let first = parser.integer(); first !== null; first = parser.integer()) {
    const count = parser.integer();
    if (count === null) throw new PdfSyntaxError('subsection header');
    for (let i = 0; i < count; i += 1) {
      budget.step();
      setEntry(found, first + i, readTableEntry(parser));
    }
  }
  if (!parser.accept('trailer')) throw new PdfSyntaxError('no trailer');
  const trailer = parser.dict();
  return {
    offset,
    end: parser.pos,
    entries: found,
    trailer,
    prev: offsetOf(trailer, 'Prev'),
    hybrid: offsetOf(trailer, 'XRefStm'),
    streamNum: null,
  };
}

function readTableEntry(parser: PdfParser): XrefEntry {
  const offset = parser.integer();
  const gen = parser.integer();
  const kind = parser.word();
  if (offset === null || gen === null || (kind !== 'n' && kind !== 'f')) throw new PdfSyntaxError('table entry');
  return kind === 'f' ? { type: 'free' } : { type: 'offset', offset, gen };
}

function readStream(bytes: Uint8Array, offset: number, end: number, budget: Budget): XrefSection {
  const object = readIndirectObject(bytes, offset, end, budget, () => null);
  const map = entries(object.value);
  if (typeof object.value !== 'object' || object.value?.kind !== 'stream' || nameOf(map.get('Type')) !== 'XRef') {
    throw new PdfSyntaxError('no cross-reference stream');
  }
  const trailer = object.value.dict;
  return {
    offset,
    end: object.end,
    entries: streamEntries(object.value, budget),
    trailer,
    prev: offsetOf(trailer, 'Prev'),
    hybrid: null,
    streamNum: object.num,
  };
}

function streamEntries(stream: PdfStream, budget: Budget): Map<number, XrefEntry> {
  const map = entries(stream);
  const widths = numbers(map.get('W'));
  const [w0 = 0, w1 = 0, w2 = 0] = widths;
  if (widths.length !== 3 || widths.some((w) => w < 0 || w > 8) || w0 + w1 + w2 === 0) throw new PdfSyntaxError('W');
  const index = map.has('Index') ? numbers(map.get('Index')) : [0, numberOr(map.get('Size'), 0)];
  const data = decodeStream(stream, budget);
  const found = new Map<number, XrefEntry>();
  let at = 0;
  const field = (width: number, fallback: number): number => {
    if (width === 0) return fallback;
    let value = 0;
    for (let i = 0; i < width; i += 1) value = value * 256 + (data[at + i] ?? 0);
    at += width;
    return value;
  };
  for (let i = 0; i + 1 < index.length; i += 2) {
    const first = index[i] ?? 0;
    const count = Math.min(index[i + 1] ?? 0, Math.floor((data.length - at) / (w0 + w1 + w2)));
    if (count < (index[i + 1] ?? 0)) throw new PdfSyntaxError('cross-reference stream is too short');
    for (let n = 0; n < count; n += 1) {
      budget.step();
      const [type, second, third] = [field(w0, 1), field(w1, 0), field(w2, 0)];
      if (type === 0) setEntry(found, first + n, { type: 'free' });
      if (type === 1) setEntry(found, first + n, { type: 'offset', offset: second, gen: third });
      if (type === 2) setEntry(found, first + n, { type: 'compressed', container: second, index: third });
    }
  }
  return found;
}

/** The same number twice in one section: readers disagree on which one counts. */
function setEntry(found: Map<number, XrefEntry>, num: number, entry: XrefEntry): void {
  if (found.has(num)) throw new PdfSyntaxError('object listed twice in one section');
  if (found.size >= LIMITS.objects) throw new PdfSyntaxError('too many objects');
  found.set(num, entry);
}

function numbers(value: ReturnType<PdfDict['map']['get']>): number[] {
  return isArray(value)
    ? value.items.filter((n): n is number => typeof n === 'number' && Number.isInteger(n) && n >= 0)
    : [];
}

function offsetOf(trailer: PdfDict, key: string): number | null {
  const value = trailer.map.get(key);
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : null;
}
