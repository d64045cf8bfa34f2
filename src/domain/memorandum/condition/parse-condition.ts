import type { ClauseId } from '../../ids.ts';
import type { Comparison, Condition, Operand } from './condition.ts';
import { checkOperand, literalFor } from './literal.ts';
import { LanguageFault, type Names, type ResolvedPath } from './names.ts';
import { type Token, tokenise } from './tokens.ts';

const COMPARISONS: { readonly [symbol: string]: Comparison } = {
  '=': 'equals',
  '!=': 'differs',
  '<': 'less',
  '<=': 'at-most',
  '>': 'more',
  '>=': 'at-least',
};

/** A left-hand side with what is known of its type. */
interface Left {
  readonly operand: Operand;
  readonly resolved: ResolvedPath;
}

/**
 * Reads a condition such as `option in [poc-window, none] and exclusivity_months > 12`.
 * Names are resolved against `names`; throws `LanguageFault` for anything unknown or ill-formed.
 */
export function parseCondition(source: string, names: Names): Condition {
  const parser = new Parser(tokenise(source), names);
  const condition = parser.or();
  parser.end();
  return condition;
}

/** Recursive descent, one method per level of precedence: or, and, not, comparison. */
class Parser {
  private readonly tokens: readonly Token[];
  private names: Names;
  private at = 0;

  constructor(tokens: readonly Token[], names: Names) {
    this.tokens = tokens;
    this.names = names;
  }

  or(): Condition {
    return this.chain('or', () => this.and());
  }

  end(): void {
    const left = this.tokens[this.at];
    if (left !== undefined) throw syntax(`« ${show(left)} »`, `"${show(left)}"`);
  }

  private and(): Condition {
    return this.chain('and', () => this.not());
  }

  private chain(op: 'and' | 'or', next: () => Condition): Condition {
    const args = [next()];
    while (this.takeWord(op)) args.push(next());
    const [only] = args;
    return args.length === 1 && only !== undefined ? only : { op, args };
  }

  private not(): Condition {
    if (this.takeWord('not')) return { op: 'not', arg: this.not() };
    if (!this.takeSymbol('(')) return this.comparison();
    const inner = this.or();
    this.expectSymbol(')');
    return inner;
  }

  private comparison(): Condition {
    const token = this.tokens[this.at];
    if (token?.kind === 'pair') {
      this.at += 1;
      return this.optionIs(token.clause, [token.option]);
    }
    if (token?.kind !== 'word') throw syntax(show(token), show(token));
    this.at += 1;
    if (token.text === 'any' || token.text === 'every') return this.quantified(token.text);
    if (token.text === 'option') return this.clauseCondition(this.ownClause());
    if (this.names.optionsOf(token.text) !== null && this.names.resolve([token.text]) === null) {
      return this.clauseCondition(token.text);
    }
    return this.valueCondition(this.leftOf(token.text));
  }

  private ownClause(): string {
    if (this.names.own !== null) return this.names.own;
    throw new LanguageFault('option-outside-clause', {
      fr: "« option » n'a de sens que dans le texte d'une clause : écrivez « clause:option ».",
      en: '"option" only means something in the text of a clause: write "clause:option".',
    });
  }

  private clauseCondition(clause: string): Condition {
    if (this.takeWord('in')) return this.optionIs(clause, this.words());
    if (this.takeSymbol('=')) return this.optionIs(clause, [this.word()]);
    if (this.takeSymbol('!=')) return { op: 'not', arg: this.optionIs(clause, [this.word()]) };
    if (this.takeWord('is')) {
      const present: Condition = { op: 'present', clause: clause as ClauseId };
      if (this.takeWord('absent')) return { op: 'not', arg: present };
      this.expectWord('present');
      return present;
    }
    throw new LanguageFault('condition-syntax', {
      fr: `Après la clause « ${clause} », écrivez « = option », « in [option, option] » ou « is present ».`,
      en: `After the clause "${clause}", write "= option", "in [option, option]" or "is present".`,
    });
  }

  private optionIs(clause: string, options: readonly string[]): Condition {
    const known = this.names.optionsOf(clause);
    if (known === null) {
      throw new LanguageFault('unknown-clause', {
        fr: `La clause « ${clause} » n'existe pas.`,
        en: `There is no clause "${clause}".`,
      });
    }
    for (const option of options) {
      if (known === 'pending' || known.includes(option)) continue;
      throw new LanguageFault('unknown-option', {
        fr: `La clause « ${clause} » n'a pas d'option « ${option} » (options : ${known.join(', ')}).`,
        en: `The clause "${clause}" has no option "${option}" (options: ${known.join(', ')}).`,
      });
    }
    return { op: 'option', clause: clause as ClauseId, options };
  }

  private quantified(op: 'any' | 'every'): Condition {
    this.expectSymbol('(');
    const list = this.resolved(this.word());
    this.expectWord('where');
    const outside = this.names;
    this.names = outside.inside(list);
    const where = this.or();
    this.names = outside;
    this.expectSymbol(')');
    return { op, path: list.path, where };
  }

  private leftOf(word: string): Left {
    if (word !== 'count' && word !== 'sum') {
      const resolved = this.resolved(word);
      return { operand: { kind: 'path', path: resolved.path }, resolved };
    }
    this.expectSymbol('(');
    const name = this.word();
    this.expectSymbol(')');
    return word === 'count' ? this.count(name) : this.sum(name);
  }

  private count(name: string): Left {
    const resolved = this.resolved(name);
    return {
      operand: { kind: 'count', path: resolved.path },
      resolved: { path: resolved.path, definition: { type: 'integer' } },
    };
  }

  private sum(name: string): Left {
    const segments = name.split('.');
    const field = segments.pop() ?? '';
    const list = this.resolved(segments.join('.'));
    const definition = list.definition?.fields?.find((candidate) => candidate.name === field) ?? null;
    if (list.definition !== null && definition === null) throw unknownName(name);
    return { operand: { kind: 'sum', path: list.path, field }, resolved: { path: list.path, definition } };
  }

  private valueCondition(left: Left): Condition {
    if (this.takeWord('is')) return this.emptiness(left);
    if (this.takeWord('in')) return this.membership(left);
    const token = this.tokens[this.at];
    const op = token?.kind === 'symbol' ? COMPARISONS[token.text] : undefined;
    if (op === undefined) return this.bare(left);
    this.at += 1;
    return { op, left: left.operand, right: this.right(left, op) };
  }

  private bare(left: Left): Condition {
    if (left.operand.kind !== 'path') throw syntax('count, sum', 'count, sum');
    const type = left.resolved.definition?.type;
    if (type !== undefined && type !== 'boolean') {
      throw new LanguageFault('condition-not-boolean', {
        fr: 'Seule une valeur oui/non peut être une condition à elle seule : ajoutez une comparaison ou « is filled ».',
        en: 'Only a yes/no value may be a condition by itself: add a comparison or "is filled".',
      });
    }
    return { op: 'true', path: left.operand.path };
  }

  private emptiness(left: Left): Condition {
    if (left.operand.kind !== 'path') throw syntax('is', 'is');
    const filled: Condition = { op: 'filled', path: left.operand.path };
    if (this.takeWord('filled')) return filled;
    this.expectWord('empty');
    return { op: 'not', arg: filled };
  }

  /** `kind in [software, data]`; on a list, whether it holds one of them: `object_kinds in [software]`. */
  private membership(left: Left): Condition {
    this.expectSymbol('[');
    const values = [literalFor(this.next(), left.resolved.definition)];
    while (this.takeSymbol(',')) values.push(literalFor(this.next(), left.resolved.definition));
    this.expectSymbol(']');
    const type = left.resolved.definition?.type;
    if (type === 'list' && left.operand.kind === 'path') {
      const { path } = left.operand;
      return { op: 'or', args: values.map((value) => ({ op: 'holds', path, value })) };
    }
    return { op: 'in', left: left.operand, values };
  }

  private right(left: Left, op: Comparison): Operand {
    return checkOperand(this.next(), left.resolved.definition, this.names, op);
  }

  private resolved(word: string): ResolvedPath {
    const resolved = this.names.resolve(word.split('.'));
    if (resolved === null) throw unknownName(word);
    return resolved;
  }

  private words(): readonly string[] {
    this.expectSymbol('[');
    const words = [this.word()];
    while (this.takeSymbol(',')) words.push(this.word());
    this.expectSymbol(']');
    return words;
  }

  private word(): string {
    const token = this.next();
    if (token.kind === 'word') return token.text;
    throw syntax(show(token), show(token));
  }

  private next(): Token {
    const token = this.tokens[this.at];
    if (token === undefined) throw syntax('la fin', 'the end');
    this.at += 1;
    return token;
  }

  private takeWord(text: string): boolean {
    const token = this.tokens[this.at];
    if (token?.kind !== 'word' || token.text !== text) return false;
    this.at += 1;
    return true;
  }

  private takeSymbol(text: string): boolean {
    const token = this.tokens[this.at];
    if (token?.kind !== 'symbol' || token.text !== text) return false;
    this.at += 1;
    return true;
  }

  private expectWord(text: string): void {
    if (!this.takeWord(text)) throw expected(text);
  }

  private expectSymbol(text: string): void {
    if (!this.takeSymbol(text)) throw expected(text);
  }
}

function show(token: Token | undefined): string {
  if (token === undefined) return 'fin';
  if (token.kind === 'pair') return `${token.clause}:${token.option}`;
  return token.kind === 'number' ? `${token.value}${token.unit}` : token.text;
}

function syntax(fr: string, en: string): LanguageFault {
  return new LanguageFault('condition-syntax', {
    fr: `Condition mal écrite : ${fr} est inattendu ici.`,
    en: `Ill-formed condition: ${en} is unexpected here.`,
  });
}

function expected(text: string): LanguageFault {
  return new LanguageFault('condition-syntax', {
    fr: `Condition mal écrite : « ${text} » est attendu.`,
    en: `Ill-formed condition: "${text}" is expected.`,
  });
}

function unknownName(name: string): LanguageFault {
  return new LanguageFault('unknown-parameter', {
    fr: `« ${name} » n'est ni un paramètre, ni un fait, ni une clause.`,
    en: `"${name}" is neither a parameter, nor a fact, nor a clause.`,
  });
}
