import { LanguageFault } from './names.ts';
import { type Token, tokenise } from './tokens.ts';

/** The tokens of a condition, read from left to right. What does not fit is a fault of the language. */
export class TokenReader {
  private readonly tokens: readonly Token[];
  private at = 0;

  constructor(source: string) {
    this.tokens = tokenise(source);
  }

  peek(ahead = 0): Token | undefined {
    return this.tokens[this.at + ahead];
  }

  next(): Token {
    const token = this.tokens[this.at];
    if (token === undefined) throw unexpected(undefined);
    this.at += 1;
    return token;
  }

  word(): string {
    const token = this.next();
    if (token.kind === 'word') return token.text;
    throw unexpected(token);
  }

  isWord(text: string, ahead = 0): boolean {
    const token = this.peek(ahead);
    return token?.kind === 'word' && token.text === text;
  }

  isSymbol(text: string, ahead = 0): boolean {
    const token = this.peek(ahead);
    return token?.kind === 'symbol' && token.text === text;
  }

  takeWord(text: string): boolean {
    if (!this.isWord(text)) return false;
    this.at += 1;
    return true;
  }

  takeSymbol(text: string): boolean {
    if (!this.isSymbol(text)) return false;
    this.at += 1;
    return true;
  }

  expectWord(text: string): void {
    if (!this.takeWord(text)) throw expected(text);
  }

  expectSymbol(text: string): void {
    if (!this.takeSymbol(text)) throw expected(text);
  }

  end(): void {
    const left = this.peek();
    if (left !== undefined) throw unexpected(left);
  }
}

/** The fault of a token where it does not belong; of the end, when there is none. */
export function unexpected(token: Token | undefined): LanguageFault {
  const found = show(token);
  return new LanguageFault('condition-syntax', {
    fr: `Condition mal écrite : ${found.fr} est inattendu ici.`,
    en: `Ill-formed condition: ${found.en} is unexpected here.`,
  });
}

function expected(text: string): LanguageFault {
  return new LanguageFault('condition-syntax', {
    fr: `Condition mal écrite : « ${text} » est attendu.`,
    en: `Ill-formed condition: "${text}" is expected.`,
  });
}

function show(token: Token | undefined): { fr: string; en: string } {
  if (token === undefined) return { fr: 'la fin', en: 'the end' };
  const text =
    token.kind === 'pair'
      ? `${token.clause}:${token.option}`
      : token.kind === 'number'
        ? `${token.value}${token.unit}`
        : token.text;
  return { fr: `« ${text} »`, en: `"${text}"` };
}
