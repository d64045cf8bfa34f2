import { Unreadable } from '../unreadable.ts';
import { type Budget, LIMITS } from './limits.ts';
import type { PdfDict, PdfString, PdfValue } from './value.ts';

/** Something that is not PDF where PDF was expected: caught and turned into a finding. */
export class PdfSyntaxError extends Error {}

const WHITESPACE = new Set([0x00, 0x09, 0x0a, 0x0c, 0x0d, 0x20]);
const DELIMITERS = new Set([...'()<>[]{}/%'].map((c) => c.charCodeAt(0)));
const ESCAPES: { readonly [char: string]: number } = { n: 10, r: 13, t: 9, b: 8, f: 12 };

export function isWhitespace(byte: number | undefined): boolean {
  return byte !== undefined && WHITESPACE.has(byte);
}

/** A strict reader of PDF syntax (ISO 32000-2 7.2, 7.3), over bytes it never copies. */
export class PdfParser {
  readonly bytes: Uint8Array;
  readonly end: number;
  pos: number;
  readonly #budget: Budget;

  constructor(bytes: Uint8Array, pos: number, end: number, budget: Budget) {
    this.bytes = bytes;
    this.pos = pos;
    this.end = end;
    this.#budget = budget;
  }

  /** Whitespace and comments. */
  skip(): void {
    while (this.pos < this.end) {
      const byte = this.bytes[this.pos];
      if (byte === 0x25) this.#skipComment();
      else if (isWhitespace(byte)) this.pos += 1;
      else return;
    }
  }

  #skipComment(): void {
    while (this.pos < this.end && this.bytes[this.pos] !== 0x0a && this.bytes[this.pos] !== 0x0d) this.pos += 1;
  }

  /** A run of regular characters: a number or a keyword. Empty at a delimiter. */
  word(): string {
    this.skip();
    const start = this.pos;
    while (this.pos < this.end) {
      const byte = this.bytes[this.pos] ?? 0;
      if (WHITESPACE.has(byte) || DELIMITERS.has(byte)) break;
      this.pos += 1;
    }
    return latin1(this.bytes.subarray(start, Math.min(this.pos, start + 256)));
  }

  /** Reads `word` if it comes next. */
  accept(word: string): boolean {
    const back = this.pos;
    if (this.word() === word) return true;
    this.pos = back;
    return false;
  }

  /** A non-negative integer, or null with nothing consumed. */
  integer(): number | null {
    const back = this.pos;
    const word = this.word();
    if (/^\+?\d{1,15}$/.test(word)) return Number(word);
    this.pos = back;
    return null;
  }

  value(depth = 0): PdfValue {
    this.#budget.step();
    if (depth > LIMITS.nesting) throw new Unreadable('too-complex', 'nesting');
    this.skip();
    const byte = this.bytes[this.pos];
    if (this.pos >= this.end || byte === undefined) throw new PdfSyntaxError('end of data');
    if (byte === 0x2f) return { kind: 'name', name: this.#name() };
    if (byte === 0x28) return this.#literal();
    if (byte === 0x5b) return this.#array(depth);
    if (byte === 0x3c) return this.bytes[this.pos + 1] === 0x3c ? this.dict(depth) : this.#hex();
    return this.#numberOrKeyword();
  }

  dict(depth = 0): PdfDict {
    this.skip();
    if (this.bytes[this.pos] !== 0x3c || this.bytes[this.pos + 1] !== 0x3c) throw new PdfSyntaxError('no dictionary');
    this.pos += 2;
    const map = new Map<string, PdfValue>();
    let repeatedKey = false;
    for (;;) {
      this.skip();
      if (this.bytes[this.pos] === 0x3e && this.bytes[this.pos + 1] === 0x3e) break;
      if (this.bytes[this.pos] !== 0x2f || this.pos >= this.end) throw new PdfSyntaxError('no key');
      const key = this.#name();
      repeatedKey ||= map.has(key);
      map.set(key, this.value(depth + 1));
    }
    this.pos += 2;
    return { kind: 'dict', map, repeatedKey };
  }

  #array(depth: number): PdfValue {
    this.pos += 1;
    const items: PdfValue[] = [];
    for (;;) {
      this.skip();
      if (this.bytes[this.pos] === 0x5d && this.pos < this.end) break;
      items.push(this.value(depth + 1));
    }
    this.pos += 1;
    return { kind: 'array', items };
  }

  #name(): string {
    this.pos += 1;
    const start = this.pos;
    while (this.pos < this.end) {
      const byte = this.bytes[this.pos] ?? 0;
      if (WHITESPACE.has(byte) || DELIMITERS.has(byte)) break;
      this.pos += 1;
    }
    const text = latin1(this.bytes.subarray(start, this.pos));
    return text.includes('#')
      ? text.replace(/#([0-9a-fA-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
      : text;
  }

  #literal(): PdfString {
    const start = this.pos;
    const out: number[] = [];
    let open = 0;
    while (this.pos < this.end) {
      const byte = this.bytes[this.pos] ?? 0;
      this.pos += 1;
      if (byte === 0x5c) {
        this.#escape(out);
        continue;
      }
      if (byte === 0x28) open += 1;
      if (byte === 0x29) open -= 1;
      if (open === 0) return { kind: 'string', bytes: Uint8Array.from(out), hex: false, start, end: this.pos };
      if (byte === 0x28 && open === 1 && this.pos === start + 1) continue;
      // An end of line of any kind is read as a line feed (7.3.4.2).
      if (byte === 0x0d && this.bytes[this.pos] === 0x0a) this.pos += 1;
      out.push(byte === 0x0d ? 0x0a : byte);
    }
    throw new PdfSyntaxError('string without end');
  }

  #escape(out: number[]): void {
    const char = String.fromCharCode(this.bytes[this.pos] ?? 0);
    this.pos += 1;
    if (char >= '0' && char <= '7') {
      let code = Number(char);
      for (let i = 0; i < 2; i += 1) {
        const next = (this.bytes[this.pos] ?? 0) - 0x30;
        if (next < 0 || next > 7) break;
        code = code * 8 + next;
        this.pos += 1;
      }
      out.push(code & 0xff);
      return;
    }
    if (char === '\r' && this.bytes[this.pos] === 0x0a) this.pos += 1;
    if (char === '\r' || char === '\n') return;
    out.push(ESCAPES[char] ?? char.charCodeAt(0));
  }

  #hex(): PdfString {
    const start = this.pos;
    const close = this.bytes.subarray(0, this.end).indexOf(0x3e, start);
    if (close === -1) throw new PdfSyntaxError('string without end');
    const digits = latin1(this.bytes.subarray(start + 1, close)).replace(/[\0\t\n\f\r ]/g, '');
    if (/[^0-9a-fA-F]/.test(digits)) throw new PdfSyntaxError('not hexadecimal');
    this.pos = close + 1;
    const bytes = new Uint8Array(Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, 'hex'));
    return { kind: 'string', bytes, hex: true, start, end: close + 1 };
  }

  #numberOrKeyword(): PdfValue {
    const word = this.word();
    if (word === 'null') return null;
    if (word === 'true') return true;
    if (word === 'false') return false;
    if (/^\d{1,10}$/.test(word)) return this.#integerOrRef(Number(word));
    if (/^[+-]?(\d+\.?\d*|\.\d+)$/.test(word)) return Number(word);
    // Seen in the wild: `--5`, `1.-2`. Readers take them as numbers; we only need not to stop.
    if (/^[+-]*[\d.+-]+$/.test(word)) return 0;
    throw new PdfSyntaxError(word === '' ? 'unexpected delimiter' : 'unknown keyword');
  }

  #integerOrRef(num: number): PdfValue {
    const back = this.pos;
    const gen = this.word();
    if (/^\d{1,5}$/.test(gen) && this.word() === 'R') return { kind: 'ref', num, gen: Number(gen) };
    this.pos = back;
    return num;
  }
}

export function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
