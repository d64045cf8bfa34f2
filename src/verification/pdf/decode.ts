import { inflateSync } from 'node:zlib';
import { type Budget, LIMITS } from './limits.ts';
import { PdfSyntaxError } from './parser.ts';
import { entries, isArray, nameOf, type PdfStream, type PdfValue } from './value.ts';

/**
 * Decodes a stream that structure depends on (cross-references, object streams, embedded files).
 * Flate with its predictors and hexadecimal are what such streams use; others are refused.
 */
export function decodeStream(stream: PdfStream, budget: Budget): Uint8Array {
  const map = entries(stream);
  const filters = listOf(map.get('Filter'));
  const parameters = listOf(map.get('DecodeParms'));
  if (filters.length > 4) throw new PdfSyntaxError('too many filters');
  let data = stream.raw;
  filters.forEach((filter, index) => {
    data = applyFilter(nameOf(filter), data, entries(parameters[index]), budget);
  });
  return data;
}

function listOf(value: PdfValue | undefined): readonly PdfValue[] {
  if (value === undefined || value === null) return [];
  return isArray(value) ? value.items : [value];
}

function applyFilter(
  name: string | null,
  data: Uint8Array,
  parameters: ReadonlyMap<string, PdfValue>,
  budget: Budget,
): Uint8Array {
  if (name === 'FlateDecode' || name === 'Fl') {
    const out = inflate(data);
    budget.decoded(out.length);
    return unpredict(out, parameters);
  }
  if (name === 'ASCIIHexDecode' || name === 'AHx') {
    return new Uint8Array(
      Buffer.from(
        Buffer.from(data)
          .toString('latin1')
          .replace(/[^0-9a-fA-F]/g, ''),
        'hex',
      ),
    );
  }
  throw new PdfSyntaxError(`filter ${name}`);
}

function inflate(data: Uint8Array): Uint8Array {
  try {
    return new Uint8Array(inflateSync(data, { maxOutputLength: LIMITS.streamBytes }));
  } catch {
    throw new PdfSyntaxError('stream does not decompress, or is too large');
  }
}

/** PNG predictors (ISO 32000-2 7.4.4.4), the only ones used for cross-reference streams. */
function unpredict(data: Uint8Array, parameters: ReadonlyMap<string, PdfValue>): Uint8Array {
  const predictor = numberOr(parameters.get('Predictor'), 1);
  if (predictor === 1) return data;
  if (predictor < 10) throw new PdfSyntaxError('TIFF predictor');
  const colors = numberOr(parameters.get('Colors'), 1);
  const bits = numberOr(parameters.get('BitsPerComponent'), 8);
  const pixel = Math.max(1, (colors * bits) >> 3);
  const row = Math.ceil((colors * bits * numberOr(parameters.get('Columns'), 1)) / 8);
  if (row < 1 || row > 1_000_000) throw new PdfSyntaxError('predictor');
  const rows = Math.ceil(data.length / (row + 1));
  const out = new Uint8Array(rows * row);
  for (let r = 0; r < rows; r += 1) {
    const source = r * (row + 1);
    unpredictRow(data[source] ?? 0, data.subarray(source + 1, source + 1 + row), out, r * row, row, pixel);
  }
  return out;
}

function unpredictRow(type: number, source: Uint8Array, out: Uint8Array, at: number, row: number, pixel: number): void {
  for (let i = 0; i < source.length; i += 1) {
    const left = i >= pixel ? (out[at + i - pixel] ?? 0) : 0;
    const up = at >= row ? (out[at + i - row] ?? 0) : 0;
    const corner = i >= pixel && at >= row ? (out[at + i - row - pixel] ?? 0) : 0;
    out[at + i] = (source[i] ?? 0) + predicted(type, left, up, corner);
  }
}

function predicted(type: number, left: number, up: number, corner: number): number {
  if (type === 1) return left;
  if (type === 2) return up;
  if (type === 3) return (left + up) >> 1;
  if (type === 4) return paeth(left, up, corner);
  return 0;
}

function paeth(left: number, up: number, corner: number): number {
  const estimate = left + up - corner;
  const [a, b, c] = [Math.abs(estimate - left), Math.abs(estimate - up), Math.abs(estimate - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}

export function numberOr(value: PdfValue | undefined, fallback: number): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : fallback;
}
