import { isWord, NOT_PLAIN, type PlainValue, PlainYamlLine } from './plain-yaml-line.ts';

/** A YAML text as read, and where its values stand. */
export interface PlainYaml {
  readonly value: PlainValue;
  /** The line, from 1, of the value at a path of keys; of the nearest parent when there is none. */
  lineOf(path: readonly (string | number)[]): number;
}

/**
 * Reads the plain part of YAML that templates are written in, some seven times faster than the whole
 * language is read: maps and lists by indentation, values on one line (bare, between double quotes,
 * `[…]`, `{…}`), texts folded by `>-`, names for what stands twice (`&name`, `*name`), lines of comment.
 * Null for everything else and for every mistake: the whole language is then asked, and says what is wrong.
 * What is read here has the same value there.
 */
export function readPlainYaml(text: string): PlainYaml | null {
  if (UNPLAIN.test(text)) return null;
  const value = new Reader(text, null).read();
  if (value === undefined) return null;
  let marks: Marks | undefined;
  const lineOf = (path: readonly (string | number)[]): number => {
    marks ??= marksOf(text);
    return marks.lineOf(path);
  };
  return { value, lineOf };
}

/** Tabs and other controls, spaces at the end of a line, marks between documents: left to the whole language. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const UNPLAIN = /[\0-\x09\x0b-\x1f\x7f-\x9f\ufeff\u2028\u2029]| $|^(?:---|\.\.\.|%)/m;
const KEY = /^([A-Za-z][\w-]*):(?: |$)/;

interface Marks {
  lineOf(path: readonly (string | number)[]): number;
}

/** Read a second time for the lines alone: they are asked for when there is something to say. */
function marksOf(text: string): Marks {
  const places: Places = new Map();
  const reader = new Reader(text, places);
  const root = reader.read();
  return {
    lineOf: (path) => {
      let value = root;
      let line = reader.firstLine;
      for (const key of path) {
        if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return line;
        line = places.get(value)?.get(String(key)) ?? line;
        value = Object.entries(value).find(([name]) => name === String(key))?.[1];
      }
      return line;
    },
  };
}

/** For each map and list written by indentation, the lines of its values. */
type Places = Map<object, Map<string, number>>;

class Reader {
  private readonly lines: readonly string[];
  private readonly named = new Map<string, PlainValue>();
  private readonly places: Places | null;
  private at = 0;
  /** Where the first value stands. */
  firstLine = 1;

  constructor(text: string, places: Places | null) {
    this.lines = text.split('\n');
    this.places = places;
  }

  /** The value; undefined when the text is not plain. */
  read(): PlainValue | undefined {
    try {
      this.skip();
      this.firstLine = this.at + 1;
      const value = this.block(0);
      return this.at < this.lines.length ? undefined : value;
    } catch (thrown) {
      if (thrown === NOT_PLAIN) return undefined;
      throw thrown;
    }
  }

  /** Goes to the next line that says something. */
  private skip(): void {
    while (this.at < this.lines.length && /^ *(?:#|$)/.test(this.lines[this.at] ?? '')) this.at += 1;
  }

  private indent(): number {
    return this.at < this.lines.length ? (this.lines[this.at] ?? '').search(/[^ ]/) : -1;
  }

  /** A map or a list whose lines begin at this column. */
  private block(indent: number): PlainValue {
    const line = this.lines[this.at] ?? '';
    if (this.indent() !== indent) throw NOT_PLAIN;
    return line.startsWith('- ', indent) ? this.list(indent) : this.map(indent, line.slice(indent));
  }

  private list(indent: number): PlainValue {
    const list: PlainValue[] = [];
    while (this.indent() === indent) {
      const line = this.lines[this.at] ?? '';
      if (!line.startsWith('- ', indent)) throw NOT_PLAIN;
      const rest = line.slice(indent + 2);
      this.mark(list, String(list.length));
      list.push(KEY.test(rest) ? this.map(indent + 2, rest) : this.inLine(rest));
    }
    if (this.indent() > indent) throw NOT_PLAIN;
    return list;
  }

  /** `first` is what its first line says: that may stand after the dash of a list. */
  private map(indent: number, first: string): PlainValue {
    const map: { [key: string]: PlainValue } = {};
    let rest = first;
    do {
      const [opening = '', key = ''] = KEY.exec(rest) ?? [];
      if (key === '' || isWord(key) || Object.hasOwn(map, key)) throw NOT_PLAIN;
      map[key] = this.valueOf(map, key, rest.slice(opening.length), indent);
      rest = (this.lines[this.at] ?? '').slice(indent);
    } while (this.indent() === indent);
    if (this.indent() > indent) throw NOT_PLAIN;
    return map;
  }

  private valueOf(map: object, key: string, said: string, indent: number): PlainValue {
    if (said === '>-') {
      this.mark(map, key);
      return this.folded(indent);
    }
    const name = said.startsWith('&') ? said.slice(1) : null;
    if (said !== '' && name === null) {
      this.mark(map, key);
      return this.inLine(said);
    }
    this.at += 1;
    this.skip();
    const deeper = this.indent();
    if (deeper <= indent) throw NOT_PLAIN;
    this.mark(map, key);
    const value = this.block(deeper);
    if (name === null) return value;
    if (!/^[a-z-]+$/.test(name)) throw NOT_PLAIN;
    this.named.set(name, value);
    return value;
  }

  /** The lines that follow, one text with spaces between them. */
  private folded(indent: number): string {
    this.at += 1;
    const deeper = this.indent();
    if (deeper <= indent) throw NOT_PLAIN;
    const texts: string[] = [];
    while (this.indent() >= deeper) {
      texts.push((this.lines[this.at] ?? '').slice(deeper));
      this.at += 1;
    }
    this.skip();
    if (this.indent() > indent) throw NOT_PLAIN;
    // YAML 1.2, 8.1.3: around a line that begins with a space, line breaks stay.
    return texts.reduce((said, next, index) =>
      next.startsWith(' ') || texts[index - 1]?.startsWith(' ') === true ? `${said}\n${next}` : `${said} ${next}`,
    );
  }

  /** A value that ends with its line. */
  private inLine(said: string): PlainValue {
    const value = new PlainYamlLine(said, (name) => this.same(name)).whole();
    this.at += 1;
    this.skip();
    return value;
  }

  private same(name: string): PlainValue {
    const value = this.named.get(name);
    if (value === undefined) throw NOT_PLAIN;
    // Where lines are asked for, what is said elsewhere has none of its own here.
    return this.places === null ? value : structuredClone(value);
  }

  private mark(holder: object, key: string): void {
    if (this.places === null) return;
    const lines = this.places.get(holder) ?? new Map<string, number>();
    this.places.set(holder, lines.set(key, this.at + 1));
  }
}
