import { Budget } from '../../src/verification/pdf/limits.ts';
import { newestState } from '../../src/verification/pdf/revisions.ts';
import { fileCache, type PdfState } from '../../src/verification/pdf/state.ts';
import { entries, isRef, type PdfValue } from '../../src/verification/pdf/value.ts';

/** The newest state of a file, to find object numbers in. */
export function stateOf(pdf: Uint8Array): PdfState {
  return newestState(fileCache(pdf, new Budget()));
}

/** Source text of a value; replaces and adds keys of a dictionary on the way. */
export function source(value: PdfValue | undefined, changes: { readonly [key: string]: string } = {}): string {
  if (value === undefined || value === null) return 'null';
  if (typeof value !== 'object') return String(value);
  if (value.kind === 'name') return `/${value.name}`;
  if (value.kind === 'ref') return `${value.num} ${value.gen} R`;
  if (value.kind === 'string') return `<${Buffer.from(value.bytes).toString('hex')}>`;
  if (value.kind === 'array') return `[${value.items.map((item) => source(item)).join(' ')}]`;
  const parts = [...entries(value)]
    .filter(([key]) => !(key in changes))
    .map(([key, item]) => `/${key} ${source(item)}`);
  const added = Object.entries(changes).map(([key, text]) => `/${key} ${text}`);
  return `<< ${[...parts, ...added].join(' ')} >>`;
}

/** Number of the object behind a key of the catalogue. */
export function numberAt(state: PdfState, ...keys: readonly string[]): number {
  let value: PdfValue | undefined = state.trailer.map.get('Root');
  for (const key of keys) {
    const resolved = state.resolve(value);
    value =
      typeof resolved === 'object' && resolved?.kind === 'array'
        ? resolved.items[Number(key)]
        : entries(resolved).get(key);
  }
  if (!isRef(value)) throw new Error(`${keys.join('/')} is no reference`);
  return value.num;
}

export function stream(data: string, dictionary = ''): string {
  return `<< /Length ${Buffer.byteLength(data, 'latin1')} ${dictionary} >>\nstream\n${data}\nendstream`;
}

/**
 * Appends an incremental update with a cross-reference table, as anybody can do to a signed file.
 * @param objects source text by object number
 */
export function appendUpdate(
  pdf: Uint8Array,
  objects: { readonly [num: number]: string },
  options: { readonly unlisted?: readonly number[]; readonly trailer?: { readonly [key: string]: string } } = {},
): Uint8Array {
  const state = stateOf(pdf);
  const chunks: Buffer[] = [Buffer.from(pdf)];
  let at = pdf.length;
  const push = (text: string): number => {
    const start = at;
    const bytes = Buffer.from(text, 'latin1');
    chunks.push(bytes);
    at += bytes.length;
    return start;
  };
  const table: string[] = [];
  for (const [num, text] of Object.entries(objects)) {
    const offset = push(`${num} 0 obj\n${text}\nendobj\n`);
    if (options.unlisted?.includes(Number(num))) continue;
    table.push(`${num} 1\n${String(offset).padStart(10, '0')} 00000 n \n`);
  }
  const size = Math.max(...state.entries.keys(), ...Object.keys(objects).map(Number)) + 1;
  const trailer = {
    Size: String(size),
    Root: source(state.trailer.map.get('Root')),
    ID: source(state.trailer.map.get('ID')),
    Prev: String(state.sections[0]?.offset),
    ...(state.trailer.map.has('Info') ? { Info: source(state.trailer.map.get('Info')) } : {}),
    ...options.trailer,
  };
  const body = Object.entries(trailer).map(([key, text]) => `/${key} ${text}`);
  const start = push(`xref\n${table.length > 0 ? table.join('') : '0 0\n'}trailer\n<< ${body.join(' ')} >>\n`);
  push(`startxref\n${start}\n%%EOF\n`);
  return new Uint8Array(Buffer.concat(chunks));
}
