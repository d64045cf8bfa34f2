import { LanguageFault } from './names.ts';

export type Token =
  | { readonly kind: 'word'; readonly text: string }
  /** `clause:option` */
  | { readonly kind: 'pair'; readonly clause: string; readonly option: string }
  | { readonly kind: 'number'; readonly value: number; readonly unit: '' | '%' | '€' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'date'; readonly text: string }
  | { readonly kind: 'symbol'; readonly text: string };

const PATTERNS: readonly [RegExp, (match: RegExpExecArray) => Token | null][] = [
  [/\s+/y, () => null],
  [/\d{4}-\d{2}-\d{2}/y, (m) => ({ kind: 'date', text: m[0] })],
  [/(\d+(?:\.\d+)?)\s?(%|€|EUR\b)?/y, (m) => ({ kind: 'number', value: Number(m[1]), unit: unitOf(m[2]) })],
  [/([A-Za-z][\w-]*):([A-Za-z][\w-]*)/y, (m) => ({ kind: 'pair', clause: m[1] ?? '', option: m[2] ?? '' })],
  [/[\p{L}_][\p{L}\p{N}_-]*(?:\.[\p{L}\p{N}_-]+)*/uy, (m) => ({ kind: 'word', text: m[0] })],
  [/"([^"]*)"|“([^”]*)”|«\s?([^»]*?)\s?»/y, (m) => ({ kind: 'text', text: m[1] ?? m[2] ?? m[3] ?? '' })],
  [/!=|<=|>=|[≠≤≥=<>()[\],+*×−-]/y, (m) => ({ kind: 'symbol', text: SAME_AS[m[0]] ?? m[0] })],
];

const SAME_AS: { readonly [symbol: string]: string } = { '≠': '!=', '≤': '<=', '≥': '>=', '*': '×', '−': '-' };

function unitOf(written: string | undefined): '' | '%' | '€' {
  if (written === '%') return '%';
  return written === undefined ? '' : '€';
}

/** Cuts a condition into tokens; refuses a character that the language does not know. */
export function tokenise(source: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < source.length) {
    const found = tokenAt(source, at);
    if (found.token !== null) tokens.push(found.token);
    at = found.end;
  }
  return tokens;
}

function tokenAt(source: string, at: number): { token: Token | null; end: number } {
  for (const [pattern, make] of PATTERNS) {
    pattern.lastIndex = at;
    const match = pattern.exec(source);
    if (match !== null) return { token: make(match), end: pattern.lastIndex };
  }
  const found = source.slice(at, at + 12);
  throw new LanguageFault('condition-syntax', {
    fr: `Caractère inattendu dans la condition, à partir de « ${found} ».`,
    en: `Unexpected character in the condition, from "${found}".`,
  });
}
