import { readFontFiles } from './font-files.ts';

/** Half-open ranges of code points, in order. */
type Ranges = readonly (readonly [from: number, to: number])[];

let everyFace: readonly Ranges[] | undefined;

/**
 * The text as our faces can set it. A sign that one of them lacks is named by its code point, as in
 * `[U+682A]`: PDF/A and PDF/UA refuse a text whose signs cannot be shown, and leaving one out would
 * change what is signed. Latin, Greek and Cyrillic are covered.
 */
export function settable(text: string): string {
  if (ORDINARY.test(text)) return text;
  everyFace ??= readFontFiles().map(coverageOf);
  const faces = everyFace;
  return Array.from(text, (sign) => (isCovered(sign, faces) ? sign : `[U+${hexOf(sign)}]`)).join('');
}

/** What nearly all texts are made of: spared the look-up. */
const ORDINARY =
  /^[\n\t\u0020-\u007e\u00a0-\u00ac\u00ae-\u017e\u2009\u2013\u2014\u2018\u2019\u201c\u201d\u2022\u2026\u202f\u20ac]*$/;
const NEVER_DRAWN = /[\n\t]|\p{Default_Ignorable_Code_Point}/u;

function isCovered(sign: string, faces: readonly Ranges[]): boolean {
  const code = sign.codePointAt(0) ?? 0;
  return NEVER_DRAWN.test(sign) || faces.every((ranges) => ranges.some(([from, to]) => code >= from && code < to));
}

function hexOf(sign: string): string {
  return (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
}

/** Reads the `cmap` table of a TrueType file (OpenType specification, formats 4 and 12). */
function coverageOf(file: Buffer): Ranges {
  const tables = file.readUInt16BE(4);
  for (let index = 0; index < tables; index++) {
    const record = 12 + 16 * index;
    if (file.toString('latin1', record, record + 4) === 'cmap') return readCmap(file, file.readUInt32BE(record + 8));
  }
  throw new Error('A font without a character map.');
}

function readCmap(file: Buffer, cmap: number): Ranges {
  const ranges: (readonly [number, number])[] = [];
  const subtables = file.readUInt16BE(cmap + 2);
  for (let index = 0; index < subtables; index++) {
    const subtable = cmap + file.readUInt32BE(cmap + 8 + 8 * index);
    const format = file.readUInt16BE(subtable);
    if (format === 4) ranges.push(...segments(file, subtable));
    if (format === 12) ranges.push(...groups(file, subtable));
  }
  return ranges;
}

function segments(file: Buffer, subtable: number): Ranges {
  const count = file.readUInt16BE(subtable + 6) / 2;
  return Array.from({ length: count }, (_, index) => {
    const end = file.readUInt16BE(subtable + 14 + 2 * index);
    const start = file.readUInt16BE(subtable + 16 + 2 * count + 2 * index);
    return [start, end + 1] as const;
  }).filter(([start]) => start !== 0xffff);
}

function groups(file: Buffer, subtable: number): Ranges {
  const count = file.readUInt32BE(subtable + 12);
  return Array.from({ length: count }, (_, index) => {
    const group = subtable + 16 + 12 * index;
    return [file.readUInt32BE(group), file.readUInt32BE(group + 4) + 1] as const;
  });
}
