import type { Budget } from './limits.ts';
import { PdfParser, PdfSyntaxError } from './parser.ts';
import { isRef, type PdfRef, type PdfValue } from './value.ts';

/** `12 0 obj … endobj` as it stands in the file. */
export interface IndirectObject {
  readonly num: number;
  readonly gen: number;
  readonly value: PdfValue;
  readonly start: number;
  /** Byte after `endobj`. */
  readonly end: number;
}

/**
 * Reads one indirect object (ISO 32000-2 7.3.10).
 * @param lengthOf resolves a stream's /Length when it is a reference
 * @throws PdfSyntaxError when anything else stands there
 */
export function readIndirectObject(
  bytes: Uint8Array,
  offset: number,
  end: number,
  budget: Budget,
  lengthOf: (ref: PdfRef) => number | null,
): IndirectObject {
  const parser = new PdfParser(bytes, offset, end, budget);
  parser.skip();
  const start = parser.pos;
  const num = parser.integer();
  const gen = parser.integer();
  if (num === null || gen === null || !parser.accept('obj')) throw new PdfSyntaxError('no object here');
  let value = parser.value();
  if (typeof value === 'object' && value?.kind === 'dict' && parser.accept('stream')) {
    const declared = value.map.get('Length');
    const length = isRef(declared) ? lengthOf(declared) : declared;
    const from = afterStreamKeyword(parser);
    if (typeof length !== 'number' || !Number.isInteger(length) || length < 0 || from + length > end) {
      throw new PdfSyntaxError('stream length');
    }
    parser.pos = from + length;
    if (!parser.accept('endstream')) throw new PdfSyntaxError('no endstream where the length says');
    value = { kind: 'stream', dict: value, raw: bytes.subarray(from, from + length) };
  }
  if (!parser.accept('endobj')) throw new PdfSyntaxError('no endobj');
  return { num, gen, value, start, end: parser.pos };
}

/** The keyword is followed by CR LF or LF (7.3.8.1); a lone CR is seen in the wild. */
function afterStreamKeyword(parser: PdfParser): number {
  const { bytes, pos } = parser;
  if (bytes[pos] === 0x0d && bytes[pos + 1] === 0x0a) return pos + 2;
  if (bytes[pos] === 0x0a || bytes[pos] === 0x0d) return pos + 1;
  throw new PdfSyntaxError('no end of line after stream');
}
