import type { ClauseId } from '../../ids.ts';
import { INTEGER_TYPES, type ValueDefinition } from '../parameter.ts';
import type { Comparison, Condition, Operand } from './condition.ts';
import { checkOperand, literalFor } from './literal.ts';
import { LanguageFault, type Names } from './names.ts';
import {
  parseExpression,
  parseValue,
  resolveName,
  startsExpression,
  type Typed,
  unitsDiffer,
} from './parse-operand.ts';
import { TokenReader, unexpected } from './token-reader.ts';

const COMPARISONS: { readonly [symbol: string]: Comparison } = {
  '=': 'equals',
  '!=': 'differs',
  '<': 'less',
  '<=': 'at-most',
  '>': 'more',
  '>=': 'at-least',
};

/**
 * Reads a condition such as `option in [poc-window, none] and exclusivity_months > 12`.
 * Names are resolved against `names`; throws `LanguageFault` for anything unknown or ill-formed.
 */
export function parseCondition(source: string, names: Names): Condition {
  const parser = new Parser(new TokenReader(source), names);
  const condition = parser.or();
  parser.end();
  return condition;
}

/** Recursive descent, one method per level of precedence: or, and, not, comparison. */
class Parser {
  private readonly reader: TokenReader;
  private names: Names;

  constructor(reader: TokenReader, names: Names) {
    this.reader = reader;
    this.names = names;
  }

  or(): Condition {
    return this.chain('or', () => this.and());
  }

  end(): void {
    this.reader.end();
  }

  private and(): Condition {
    return this.chain('and', () => this.not());
  }

  private chain(op: 'and' | 'or', next: () => Condition): Condition {
    const args = [next()];
    while (this.reader.takeWord(op)) args.push(next());
    const [only] = args;
    return args.length === 1 && only !== undefined ? only : { op, args };
  }

  private not(): Condition {
    if (this.reader.takeWord('not')) return { op: 'not', arg: this.not() };
    if (!this.reader.takeSymbol('(')) return this.comparison();
    const inner = this.or();
    this.reader.expectSymbol(')');
    return inner;
  }

  private comparison(): Condition {
    const token = this.reader.peek();
    if (token?.kind === 'pair') {
      this.reader.next();
      return this.optionIs(token.clause, [token.option]);
    }
    if (startsExpression(this.reader)) return this.valueCondition(parseExpression(this.reader, this.names, null));
    if (token?.kind !== 'word') throw unexpected(token);
    return this.wordCondition(token.text);
  }

  private wordCondition(word: string): Condition {
    if ((word === 'any' || word === 'every') && this.reader.isSymbol('(', 1)) {
      this.reader.next();
      return this.quantified(word);
    }
    const named = this.names.condition?.(word) ?? null;
    if (named !== null) {
      this.reader.next();
      return named;
    }
    if (word === 'option' && this.names.resolve([word]) === null) {
      this.reader.next();
      return this.clauseCondition(this.ownClause());
    }
    if (this.names.optionsOf(word) !== null && this.names.resolve([word]) === null) {
      this.reader.next();
      return this.clauseCondition(word);
    }
    return this.valueCondition(parseValue(this.reader, this.names));
  }

  private ownClause(): string {
    if (this.names.own !== null) return this.names.own;
    throw new LanguageFault('option-outside-clause', {
      fr: '« option » n’a de sens que dans le texte d’une clause : écrivez « clause:option ».',
      en: '"option" only means something in the text of a clause: write "clause:option".',
    });
  }

  private clauseCondition(clause: string): Condition {
    if (this.reader.takeWord('in')) return this.optionIs(clause, this.words());
    if (this.reader.takeSymbol('=')) return this.optionIs(clause, [this.reader.word()]);
    if (this.reader.takeSymbol('!=')) return { op: 'not', arg: this.optionIs(clause, [this.reader.word()]) };
    if (this.reader.takeWord('is')) {
      const present: Condition = { op: 'present', clause: clause as ClauseId };
      if (this.reader.takeWord('absent')) return { op: 'not', arg: present };
      this.reader.expectWord('present');
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
        fr: `La clause « ${clause} » n’existe pas.`,
        en: `There is no clause "${clause}".`,
      });
    }
    for (const option of options) {
      if (known === 'pending' || known.includes(option)) continue;
      throw new LanguageFault('unknown-option', {
        fr: `La clause « ${clause} » n’a pas d’option « ${option} » (options : ${known.join(', ')}).`,
        en: `The clause "${clause}" has no option "${option}" (options: ${known.join(', ')}).`,
      });
    }
    return { op: 'option', clause: clause as ClauseId, options };
  }

  private quantified(op: 'any' | 'every'): Condition {
    this.reader.expectSymbol('(');
    const list = resolveName(this.reader.word(), this.names);
    this.reader.expectWord('where');
    const outside = this.names;
    this.names = outside.inside(list);
    const where = this.or();
    this.names = outside;
    this.reader.expectSymbol(')');
    return { op, path: list.path, where };
  }

  private valueCondition(left: Typed): Condition {
    if (this.reader.takeWord('is')) return this.emptiness(left);
    if (this.reader.takeWord('in')) return this.membership(left);
    if (this.reader.takeWord('overlaps')) return this.territories('overlaps', left);
    if (this.reader.takeWord('within')) return this.territories('within', left);
    const token = this.reader.peek();
    const op = token?.kind === 'symbol' ? COMPARISONS[token.text] : undefined;
    if (op === undefined) return this.bare(left);
    this.reader.next();
    return { op, left: left.operand, right: this.right(left, op) };
  }

  private bare(left: Typed): Condition {
    if (left.operand.kind !== 'path') throw unexpected(this.reader.peek());
    const type = left.definition?.type;
    if (type !== undefined && type !== 'boolean') {
      throw new LanguageFault('condition-not-boolean', {
        fr: 'Seule une valeur oui/non peut être une condition à elle seule : ajoutez une comparaison ou « is filled ».',
        en: 'Only a yes/no value may be a condition by itself: add a comparison or "is filled".',
      });
    }
    return { op: 'true', path: left.operand.path };
  }

  private emptiness(left: Typed): Condition {
    if (left.operand.kind !== 'path') throw unexpected({ kind: 'word', text: 'is' });
    const filled: Condition = { op: 'filled', path: left.operand.path };
    if (this.reader.takeWord('filled')) return filled;
    this.reader.expectWord('empty');
    return { op: 'not', arg: filled };
  }

  /** `kind in [software, data]`; on a list, whether it holds one of them: `object_kinds in [software]`. */
  private membership(left: Typed): Condition {
    const values = this.list(left.definition);
    if (left.definition?.type === 'list' && left.operand.kind === 'path') {
      const { path } = left.operand;
      return { op: 'or', args: values.map((value) => ({ op: 'holds', path, value })) };
    }
    return { op: 'in', left: left.operand, values };
  }

  private list(definition: ValueDefinition | null) {
    this.reader.expectSymbol('[');
    const values = [literalFor(this.reader.next(), definition)];
    while (this.reader.takeSymbol(',')) values.push(literalFor(this.reader.next(), definition));
    this.reader.expectSymbol(']');
    return values;
  }

  /** `territory overlaps exclusivity.territory`, `hosting within [FR, EEA]`. */
  private territories(op: 'overlaps' | 'within', left: Typed): Condition {
    if (this.reader.isSymbol('[')) {
      const right: Operand = { kind: 'literal', value: this.list(left.definition) };
      return { op, left: left.operand, right };
    }
    const right = parseValue(this.reader, this.names);
    const [one, other] = [itemType(left.definition), itemType(right.definition)];
    if (one !== undefined && other !== undefined && one !== other) throw unitsDiffer(one, other);
    return { op, left: left.operand, right: right.operand };
  }

  private right(left: Typed, op: Comparison): Operand {
    const right = startsExpression(this.reader)
      ? parseExpression(this.reader, this.names, left.definition)
      : checkOperand(this.reader.next(), left.definition, this.names, op);
    checkComparable(left.definition, right.definition, op);
    return right.operand;
  }

  private words(): readonly string[] {
    this.reader.expectSymbol('[');
    const words = [this.reader.word()];
    while (this.reader.takeSymbol(',')) words.push(this.reader.word());
    this.reader.expectSymbol(']');
    return words;
  }
}

/** Refuses to compare an amount with a duration, months with days, an order between what has none. */
function checkComparable(left: ValueDefinition | null, right: ValueDefinition | null, op: Comparison): void {
  if (left === null || right === null) return;
  const [one, other] = [left.type, right.type];
  if (one === other || (isQuantity(one) && other === 'integer') || (isQuantity(other) && one === 'integer')) return;
  // Texts, words of an enumeration, lists and records are only ever the same or not.
  if ((op === 'equals' || op === 'differs') && !isQuantity(one) && !isQuantity(other)) return;
  throw unitsDiffer(one, other);
}

function isQuantity(type: string): boolean {
  return type === 'money' || type === 'date' || (INTEGER_TYPES as readonly string[]).includes(type);
}

function itemType(definition: ValueDefinition | null): string | undefined {
  return definition?.items?.type ?? definition?.type;
}
