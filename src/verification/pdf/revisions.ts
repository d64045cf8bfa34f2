import { Unreadable } from '../unreadable.ts';
import { LIMITS } from './limits.ts';
import { isWhitespace, PdfParser, PdfSyntaxError } from './parser.ts';
import { type FileCache, type PdfState, readState } from './state.ts';
import type { XrefSection } from './xref-section.ts';

/** How often an unreadable end of file is given up for the `startxref` before it. */
const TAIL_ATTEMPTS = 50;

/**
 * The newest state that can be read. Bytes after it (a cut update, rubbish) are the caller's to report.
 * @throws Unreadable `damaged` when there is none
 */
export function newestState(cache: FileCache): PdfState {
  let end = cache.bytes.length;
  for (let attempt = 0; attempt < TAIL_ATTEMPTS; attempt += 1) {
    const state = tryState(cache, end);
    if (state) return state;
    const at = Buffer.from(cache.bytes.buffer, cache.bytes.byteOffset, end).lastIndexOf('startxref');
    if (at <= 0) break;
    end = at;
  }
  throw new Unreadable('damaged', 'no readable cross-reference chain');
}

/** The state at `end`, or null when there is none. */
export function tryState(cache: FileCache, end: number): PdfState | null {
  try {
    const state = readState(cache, end);
    const root = state.resolve(state.trailer.map.get('Root'));
    return typeof root === 'object' && root?.kind === 'dict' ? state : null;
  } catch (fault) {
    if (fault instanceof PdfSyntaxError) return null;
    throw fault;
  }
}

/**
 * Where revisions end: after the `%%EOF` of each section in the newest state's chain, its end of
 * line included. Sections without one (the first of a linearised file, hybrid streams) close nothing.
 */
export function revisionEnds(cache: FileCache, newest: PdfState): number[] {
  const offsets = new Set(newest.sections.map((section) => section.offset));
  const ends = newest.sections.flatMap((section) => {
    const eof = closingEof(cache, section, offsets);
    return eof === null || eof > newest.eof ? [] : [afterEndOfLine(cache.bytes, eof)];
  });
  const all = [...new Set([...ends, afterEndOfLine(cache.bytes, newest.eof)])].sort((a, b) => a - b);
  if (all.length > LIMITS.revisions) throw new Unreadable('too-complex', 'revisions');
  return all;
}

function closingEof(cache: FileCache, section: XrefSection, offsets: ReadonlySet<number>): number | null {
  const parser = new PdfParser(cache.bytes, section.end, cache.bytes.length, cache.budget);
  if (!parser.accept('startxref')) return null;
  const offset = parser.integer();
  if (offset === null || !offsets.has(offset)) return null;
  let at = parser.pos;
  while (isWhitespace(cache.bytes[at])) at += 1;
  return Buffer.from(cache.bytes.subarray(at, at + 5)).toString('latin1') === '%%EOF' ? at + 5 : null;
}

function afterEndOfLine(bytes: Uint8Array, at: number): number {
  if (bytes[at] === 0x0d && bytes[at + 1] === 0x0a) return at + 2;
  return bytes[at] === 0x0a || bytes[at] === 0x0d ? at + 1 : at;
}
