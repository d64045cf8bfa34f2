/** PDF values (ISO 32000-2 7.3), with where strings stand in the file: signatures need to know. */
export type PdfValue = null | boolean | number | PdfName | PdfString | PdfArray | PdfDict | PdfRef | PdfStream;

export interface PdfName {
  readonly kind: 'name';
  readonly name: string;
}
export interface PdfString {
  readonly kind: 'string';
  readonly bytes: Uint8Array;
  readonly hex: boolean;
  /** Offset of the opening delimiter, and the byte after the closing one. */
  readonly start: number;
  readonly end: number;
}
export interface PdfArray {
  readonly kind: 'array';
  readonly items: readonly PdfValue[];
}
export interface PdfDict {
  readonly kind: 'dict';
  readonly map: ReadonlyMap<string, PdfValue>;
  /** The same key twice: readers disagree on which one counts. */
  readonly repeatedKey: boolean;
}
export interface PdfRef {
  readonly kind: 'ref';
  readonly num: number;
  readonly gen: number;
}
export interface PdfStream {
  readonly kind: 'stream';
  readonly dict: PdfDict;
  /** Encoded bytes, as they stand in the file. */
  readonly raw: Uint8Array;
}

export const EMPTY_DICT: PdfDict = { kind: 'dict', map: new Map(), repeatedKey: false };

export function isDict(value: PdfValue | undefined): value is PdfDict {
  return typeof value === 'object' && value !== null && value.kind === 'dict';
}
export function isArray(value: PdfValue | undefined): value is PdfArray {
  return typeof value === 'object' && value !== null && value.kind === 'array';
}
export function isRef(value: PdfValue | undefined): value is PdfRef {
  return typeof value === 'object' && value !== null && value.kind === 'ref';
}
export function isStream(value: PdfValue | undefined): value is PdfStream {
  return typeof value === 'object' && value !== null && value.kind === 'stream';
}
export function isString(value: PdfValue | undefined): value is PdfString {
  return typeof value === 'object' && value !== null && value.kind === 'string';
}

/** The name's text, or null for anything else. */
export function nameOf(value: PdfValue | undefined): string | null {
  return typeof value === 'object' && value !== null && value.kind === 'name' ? value.name : null;
}

/** Keys and values of a dictionary or of a stream's dictionary; empty for anything else. */
export function entries(value: PdfValue | undefined): ReadonlyMap<string, PdfValue> {
  if (isDict(value)) return value.map;
  if (isStream(value)) return value.dict.map;
  return EMPTY_DICT.map;
}

/** A text string (ISO 32000-2 7.9.2): UTF-16 or UTF-8 by its mark, else read as Latin-1, near enough for names. */
export function textOf(value: PdfValue | undefined): string | null {
  if (!isString(value)) return null;
  const { bytes } = value;
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return Buffer.from(bytes.subarray(2, bytes.length & ~1))
      .swap16()
      .toString('utf16le');
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return Buffer.from(bytes.subarray(2)).toString('utf16le');
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
    return Buffer.from(bytes.subarray(3)).toString('utf8');
  return Buffer.from(bytes).toString('latin1');
}

/** Same value, references compared as references and streams by their encoded bytes. */
export function sameValue(a: PdfValue | undefined, b: PdfValue | undefined): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (a.kind === 'name') return b.kind === 'name' && a.name === b.name;
  if (a.kind === 'ref') return b.kind === 'ref' && a.num === b.num && a.gen === b.gen;
  if (a.kind === 'string') return b.kind === 'string' && Buffer.compare(a.bytes, b.bytes) === 0;
  if (a.kind === 'array') {
    return (
      b.kind === 'array' && a.items.length === b.items.length && a.items.every((item, i) => sameValue(item, b.items[i]))
    );
  }
  if (a.kind === 'dict') return b.kind === 'dict' && sameDict(a, b);
  return b.kind === 'stream' && sameDict(a.dict, b.dict) && Buffer.compare(a.raw, b.raw) === 0;
}

function sameDict(a: PdfDict, b: PdfDict): boolean {
  if (a.map.size !== b.map.size || a.repeatedKey !== b.repeatedKey) return false;
  for (const [key, value] of a.map) {
    if (!b.map.has(key) || !sameValue(value, b.map.get(key))) return false;
  }
  return true;
}
