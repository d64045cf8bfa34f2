/** A value as YAML says it: what JSON can say. */
export type PlainValue = null | boolean | number | string | PlainValue[] | { [key: string]: PlainValue };

/** Thrown by the readers of plain YAML alone, where the text is not plain. */
export const NOT_PLAIN = Symbol('not plain');

/** What YAML reads as something else than a text. */
export function isWord(text: string): boolean {
  return WORD.test(text);
}

const KEY = /[A-Za-z][\w-]*/y;
const WORD = /^(?:null|true|false)$/i;
const NUMBER = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,15})?$/;
/** What may be a number in another notation, or a word that YAML keeps for itself. */
const UNSURE = /^[-+.]|^0[\dxo]|^\d[\d.]*(?:e[-+]?\d*)?$/i;
/** Signs that begin something else than a bare text. */
const SIGN = /^[-?:,[\]{}#&*!|>'"%@`~= ]/;
/** Escapes that JSON and YAML do not share, or not surely. */
const ESCAPE = /\\(?!["\\/nt])/;
const NAME = /\*[a-z-]+/y;
const BARE = /[^,[\]{}]*/y;

/** Reads the values of one line of plain YAML. Throws NOT_PLAIN where there is more to it. */
export class PlainYamlLine {
  private readonly line: string;
  private readonly same: (name: string) => PlainValue;
  private at = 0;

  /** `same` gives what was named before. */
  constructor(line: string, same: (name: string) => PlainValue) {
    this.line = line;
    this.same = same;
  }

  /** The one value that the line says. */
  whole(): PlainValue {
    const value = this.value(false);
    if (this.at < this.line.length) throw NOT_PLAIN;
    return value;
  }

  /** `inside` a list or a map, where a comma or a closing bracket ends a bare text. */
  private value(inside: boolean): PlainValue {
    switch (this.line[this.at]) {
      case '*':
        return this.same(this.next(NAME).slice(1));
      case '"':
        return this.quoted();
      case '[':
        return this.list();
      case '{':
        return this.map();
      default:
        return this.bare(inside);
    }
  }

  private quoted(): string {
    let end = this.line.indexOf('"', this.at + 1);
    while (end > 0 && this.isEscaped(end)) end = this.line.indexOf('"', end + 1);
    if (end < 0) throw NOT_PLAIN;
    const text = this.line.slice(this.at + 1, end);
    this.at = end + 1;
    if (!text.includes('\\')) return text;
    if (ESCAPE.test(text.replaceAll('\\\\', ''))) throw NOT_PLAIN;
    const read: unknown = JSON.parse(`"${text}"`);
    return String(read);
  }

  private isEscaped(at: number): boolean {
    let slashes = 0;
    while (this.line[at - 1 - slashes] === '\\') slashes += 1;
    return slashes % 2 === 1;
  }

  private list(): PlainValue {
    const list: PlainValue[] = [];
    this.each(']', () => list.push(this.value(true)));
    return list;
  }

  private map(): PlainValue {
    const map: { [key: string]: PlainValue } = {};
    this.each('}', () => {
      const key = this.key();
      if (Object.hasOwn(map, key)) throw NOT_PLAIN;
      map[key] = this.value(true);
    });
    return map;
  }

  private key(): string {
    const quoted = this.line[this.at] === '"';
    const key = quoted ? this.quoted() : this.next(KEY);
    if (!/^[A-Za-z][\w-]*$/.test(key) || WORD.test(key) || !this.line.startsWith(': ', this.at)) throw NOT_PLAIN;
    this.at += 2;
    this.spaces();
    return key;
  }

  /** What stands between commas, up to the closing bracket. */
  private each(close: string, read: () => void): void {
    this.at += 1;
    this.spaces();
    while (this.line[this.at] !== close) {
      read();
      this.spaces();
      if (this.line[this.at] === close) break;
      if (this.line[this.at] !== ',') throw NOT_PLAIN;
      this.at += 1;
      this.spaces();
      if (this.line[this.at] === close) throw NOT_PLAIN;
    }
    this.at += 1;
  }

  private spaces(): void {
    while (this.line[this.at] === ' ') this.at += 1;
  }

  /** What stands here of that kind; nothing, if it does not. */
  private next(kind: RegExp): string {
    kind.lastIndex = this.at;
    const found = kind.exec(this.line)?.[0] ?? '';
    this.at += found.length;
    return found;
  }

  private bare(inside: boolean): PlainValue {
    const text = inside ? this.next(BARE).replace(/ +$/, '') : this.line;
    if (!inside) this.at = this.line.length;
    if (text === '' || text.includes(': ') || text.includes(' #') || text.endsWith(':')) throw NOT_PLAIN;
    if (NUMBER.test(text)) return Number(text);
    if (SIGN.test(text) || UNSURE.test(text)) throw NOT_PLAIN;
    if (text === 'true' || text === 'false') return text === 'true';
    if (text === 'null') return null;
    if (WORD.test(text)) throw NOT_PLAIN;
    return text;
  }
}
