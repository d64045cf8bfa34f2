import { decodeStream, numberOr } from './decode.ts';
import { type IndirectObject, readIndirectObject } from './indirect-object.ts';
import { type Budget, LIMITS } from './limits.ts';
import { isWhitespace, PdfParser, PdfSyntaxError } from './parser.ts';
import { EMPTY_DICT, entries, isRef, isStream, nameOf, type PdfDict, type PdfRef, type PdfValue } from './value.ts';
import { readXrefSection, type XrefEntry, type XrefSection } from './xref-section.ts';

/** What several states of one file share. */
export interface FileCache {
  readonly bytes: Uint8Array;
  readonly budget: Budget;
  readonly sections: Map<number, XrefSection>;
  readonly objects: Map<string, IndirectObject | null>;
  readonly containers: Map<string, readonly (readonly [num: number, value: PdfValue])[]>;
}

export function fileCache(bytes: Uint8Array, budget: Budget): FileCache {
  return { bytes, budget, sections: new Map(), objects: new Map(), containers: new Map() };
}

/** The document as a reader sees it when the file ends at `end`. */
export interface PdfState {
  readonly end: number;
  /** Byte after the `%%EOF` that closes it. */
  readonly eof: number;
  /** Newest first. */
  readonly sections: readonly XrefSection[];
  readonly entries: ReadonlyMap<number, XrefEntry>;
  readonly trailer: PdfDict;
  /** The object's value; null for free, missing and unreadable ones, as ISO 32000-2 7.3.10 says. */
  get(num: number): PdfValue;
  resolve(value: PdfValue | undefined): PdfValue;
  /** The object with its place in the file; null when it is compressed or unreadable. */
  locate(num: number): IndirectObject | null;
  /** Where the object's bytes are: two states with the same key have the same object. */
  key(num: number): string | null;
  /** Object numbers held by an object stream, in order. */
  contained(container: number): readonly number[];
}

const REFERENCE_HOPS = 32;

/**
 * Reads the state at `end`: the last `startxref` before it, then every section it links to.
 * @throws PdfSyntaxError when there is no readable chain
 */
export function readState(cache: FileCache, end: number): PdfState {
  const { offset, eof } = findStart(cache, end);
  const sections = readChain(cache, offset, end);
  const newest = sections[0];
  if (!newest) throw new PdfSyntaxError('no cross-reference section');
  const found = new Map<number, XrefEntry>();
  for (const section of sections) {
    cache.budget.step(section.entries.size);
    for (const [num, entry] of section.entries) if (!found.has(num)) found.set(num, entry);
  }
  return makeState(cache, { end, eof, sections, entries: found, trailer: newest.trailer });
}

/** The last `startxref` that is followed by a number and `%%EOF`. */
function findStart(cache: FileCache, end: number): { offset: number; eof: number } {
  const { bytes } = cache;
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, end);
  const at = view.lastIndexOf('startxref');
  if (at === -1) throw new PdfSyntaxError('no startxref');
  const parser = new PdfParser(bytes, at + 'startxref'.length, end, cache.budget);
  const offset = parser.integer();
  let eof = parser.pos;
  while (eof < end && isWhitespace(bytes[eof])) eof += 1;
  if (offset === null || view.toString('latin1', eof, eof + 5) !== '%%EOF') throw new PdfSyntaxError('no %%EOF');
  return { offset, eof: eof + 5 };
}

function readChain(cache: FileCache, offset: number, end: number): XrefSection[] {
  const sections: XrefSection[] = [];
  const seen = new Set<number>();
  let next: number | null = offset;
  while (next !== null) {
    if (seen.has(next)) throw new PdfSyntaxError('sections link in a circle');
    if (seen.size > LIMITS.sections) throw new PdfSyntaxError('too many sections');
    seen.add(next);
    const section: XrefSection = readSection(cache, next, end);
    sections.push(section);
    // In hybrid files the stream completes its table before older sections do (7.5.8.4).
    if (section.hybrid !== null && !seen.has(section.hybrid)) {
      seen.add(section.hybrid);
      sections.push(readSection(cache, section.hybrid, end));
    }
    next = section.prev;
  }
  return sections;
}

function readSection(cache: FileCache, offset: number, end: number): XrefSection {
  const known = cache.sections.get(offset);
  const section = known ?? readXrefSection(cache.bytes, offset, cache.bytes.length, cache.budget);
  if (!known) cache.sections.set(offset, section);
  if (section.end > end) throw new PdfSyntaxError('section beyond the end');
  return section;
}

function makeState(
  cache: FileCache,
  base: Pick<PdfState, 'end' | 'eof' | 'sections' | 'entries' | 'trailer'>,
): PdfState {
  const resolving = new Set<number>();

  const lengthOf = (ref: PdfRef): number | null => {
    if (resolving.has(ref.num)) return null;
    resolving.add(ref.num);
    const value = get(ref.num);
    resolving.delete(ref.num);
    return typeof value === 'number' ? value : null;
  };

  const locate = (num: number): IndirectObject | null => {
    const entry = base.entries.get(num);
    if (entry?.type !== 'offset') return null;
    const cacheKey = `${entry.offset}:${num}:${entry.gen}:${base.end}`;
    const known = cache.objects.get(`${entry.offset}:${num}:${entry.gen}`) ?? cache.objects.get(cacheKey);
    if (known !== undefined) return known && known.end <= base.end ? known : null;
    const object = tryRead(cache, entry.offset, base.end, lengthOf);
    const right = object && object.num === num && object.gen === entry.gen ? object : null;
    // Lengths given by reference may differ from one state to the next: only direct ones are shared.
    const shared = right !== null && !isRef(entries(right.value).get('Length'));
    cache.objects.set(shared ? `${entry.offset}:${num}:${entry.gen}` : cacheKey, right);
    return right;
  };

  const containerKey = (container: number): string | null => {
    const entry = base.entries.get(container);
    return entry?.type === 'offset' ? `${entry.offset}` : null;
  };

  const readContainer = (container: number): readonly (readonly [number, PdfValue])[] => {
    const at = containerKey(container);
    if (at === null) return [];
    const known = cache.containers.get(at);
    if (known) return known;
    const parsed = tryContainer(cache, locate(container)?.value ?? null);
    cache.containers.set(at, parsed);
    return parsed;
  };

  const get = (num: number): PdfValue => {
    const entry = base.entries.get(num);
    if (!entry || entry.type === 'free') return null;
    if (entry.type === 'offset') return locate(num)?.value ?? null;
    const held = readContainer(entry.container)[entry.index];
    return held && held[0] === num ? held[1] : null;
  };

  return {
    ...base,
    get,
    locate,
    resolve: (value) => {
      let current = value;
      for (let hop = 0; isRef(current) && hop < REFERENCE_HOPS; hop += 1) current = get(current.num);
      return isRef(current) || current === undefined ? null : current;
    },
    key: (num) => {
      const entry = base.entries.get(num);
      if (!entry || entry.type === 'free') return null;
      return entry.type === 'offset'
        ? `o${entry.offset}.${entry.gen}`
        : `c${containerKey(entry.container)}.${entry.index}`;
    },
    contained: (container) => readContainer(container).map(([num]) => num),
  };
}

function tryRead(
  cache: FileCache,
  offset: number,
  end: number,
  lengthOf: (ref: PdfRef) => number | null,
): IndirectObject | null {
  try {
    return readIndirectObject(cache.bytes, offset, end, cache.budget, lengthOf);
  } catch (fault) {
    if (fault instanceof PdfSyntaxError) return null;
    throw fault;
  }
}

/** Objects of an object stream (7.5.7); an unreadable one holds nothing. */
function tryContainer(cache: FileCache, value: PdfValue): readonly (readonly [number, PdfValue])[] {
  const map = entries(value);
  if (!isStream(value) || nameOf(map.get('Type')) !== 'ObjStm') return [];
  try {
    const data = decodeStream(value, cache.budget);
    const count = numberOr(map.get('N'), 0);
    const first = numberOr(map.get('First'), 0);
    const header = new PdfParser(data, 0, Math.min(first, data.length), cache.budget);
    const held: (readonly [number, PdfValue])[] = [];
    for (let i = 0; i < count; i += 1) {
      const num = header.integer();
      const offset = header.integer();
      if (num === null || offset === null) throw new PdfSyntaxError('object stream header');
      held.push([num, new PdfParser(data, first + offset, data.length, cache.budget).value()]);
    }
    return held;
  } catch (fault) {
    if (fault instanceof PdfSyntaxError) return [];
    throw fault;
  }
}

/** The catalogue: what the trailer's /Root leads to. */
export function catalogOf(state: PdfState): PdfDict {
  const root = state.resolve(state.trailer.map.get('Root'));
  return typeof root === 'object' && root?.kind === 'dict' ? root : EMPTY_DICT;
}
