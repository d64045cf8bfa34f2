import type { SignedFile } from './signatures/collect.ts';

const RANGE = /^\/ByteRange\s*\[\s*0\s+(\d{1,12})\s+(\d{1,12})\s+(\d{1,12})\s*\]/;

/**
 * Signed ranges that stand in the bytes of the file while no form shows their signature: a damaged or
 * emptied form must not turn a signed file into an unsigned one. A range inside an attached file does
 * not fit this file's bytes, and is left alone.
 * @returns whether there is one
 */
export function hasHiddenSignature(file: SignedFile): boolean {
  const { bytes } = file.cache;
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const known = new Set(file.signatures.map(({ value }) => value.byteRange?.join(' ')));
  for (let at = view.indexOf('/ByteRange'); at !== -1; at = view.indexOf('/ByteRange', at + 10)) {
    const match = RANGE.exec(view.toString('latin1', at, at + 100));
    if (!match) continue;
    const [first, second, rest] = [Number(match[1]), Number(match[2]), Number(match[3])];
    if (known.has(`0 ${first} ${second} ${rest}`)) continue;
    const fits =
      second > first && (second + rest > bytes.length || (view[first] === 0x3c && view[second - 1] === 0x3e));
    if (fits && view[first] === 0x3c) return true;
  }
  return false;
}
