import type { ClauseId } from '../../domain/ids.ts';
import type { Condition } from '../../domain/memorandum/condition/condition.ts';
import { LanguageFault, type Names, type ResolvedPath } from '../../domain/memorandum/condition/names.ts';
import type { Parameter, ValueDefinition } from '../../domain/memorandum/parameter.ts';
import { clauseStateDefinition } from '../../domain/memorandum/values/clause-state.ts';
import { type Declarations, enterPerParty, NamesInSight } from '../declarations.ts';

/** All that a rule may name, and the unwritten clauses that its condition turned out to speak of. */
export interface Vocabulary {
  readonly declarations: Declarations;
  readonly context: ReadonlyMap<string, Parameter>;
  readonly constants: ReadonlyMap<string, ValueDefinition>;
  /** What each macro stands for, and the unwritten clauses in it. */
  readonly macros: ReadonlyMap<string, { readonly condition: Condition; readonly unwritten: ReadonlySet<string> }>;
}

/**
 * The names in a rule: those of the templates, and besides `context.…`, `constants.…`, `clauses`,
 * macros, and the bare ids of options and parameters that only one clause has.
 */
export class RuleNames implements Names {
  readonly own = null;
  /** Clauses of the catalogue that are named here and not yet written. */
  readonly unwritten: Set<string>;
  private readonly vocabulary: Vocabulary;
  private readonly inner: NamesInSight;

  constructor(vocabulary: Vocabulary, inner?: NamesInSight, unwritten?: Set<string>) {
    this.vocabulary = vocabulary;
    this.inner = inner ?? new NamesInSight(vocabulary.declarations, null);
    this.unwritten = unwritten ?? new Set();
  }

  optionsOf(clause: string): readonly string[] | 'pending' | null {
    const options = this.inner.optionsOf(clause);
    if (options === 'pending') this.unwritten.add(clause);
    return options;
  }

  inside(list: ResolvedPath): RuleNames {
    return new RuleNames(this.vocabulary, this.inner.inside(list), this.unwritten);
  }

  condition(word: string): Condition | null {
    const macro = this.vocabulary.macros.get(word);
    if (macro !== undefined) {
      for (const clause of macro.unwritten) this.unwritten.add(clause);
      return macro.condition;
    }
    if (/^[A-Z][A-Z0-9_]+$/.test(word)) throw unknownMacro(word, [...this.vocabulary.macros.keys()]);
    if (this.inner.resolve([word]) !== null) return null;
    const owners = this.clausesWith((clause) => clause.options.includes(word));
    const [owner] = owners;
    if (owner === undefined) return null;
    if (owners.length > 1)
      throw ambiguous(
        word,
        owners.map((id) => `${id}:${word}`),
      );
    return { op: 'option', clause: owner, options: [word] };
  }

  resolve(segments: readonly string[]): ResolvedPath | null {
    const inner = this.inner.resolve(segments);
    if (inner !== null) {
      if (inner.path.kind === 'parameter' && inner.definition === null) this.unwritten.add(inner.path.clause);
      return inner;
    }
    const [first = '', ...rest] = segments;
    if (first === 'clauses' && rest.length === 0) {
      return {
        path: { kind: 'clauses' },
        definition: clauseStateDefinition([...this.vocabulary.declarations.catalogue]),
      };
    }
    if (first === 'constants') return this.constant(rest);
    return first === 'context' ? this.fromContext(rest) : this.bare(first, rest);
  }

  private constant([name = '', ...rest]: readonly string[]): ResolvedPath | null {
    const definition = this.vocabulary.constants.get(name);
    return definition === undefined || rest.length > 0 ? null : { path: { kind: 'constant', name }, definition };
  }

  private fromContext([name = '', ...keys]: readonly string[]): ResolvedPath | null {
    const declared = this.vocabulary.context.get(name);
    if (declared === undefined) return null;
    const entered = enterPerParty(declared, keys, false);
    return { path: { kind: 'context', name, keys, ...entered.perParty }, definition: entered.definition };
  }

  /** A parameter that one clause alone has needs no clause before it. */
  private bare(name: string, keys: readonly string[]): ResolvedPath | null {
    const owners = this.clausesWith((clause) => clause.parameters.has(name));
    const [owner] = owners;
    if (owner === undefined) return this.perhapsUnwritten(name);
    if (owners.length > 1)
      throw ambiguous(
        name,
        owners.map((id) => `${id}.${name}`),
      );
    return this.inner.resolve([owner, name, ...keys]);
  }

  private perhapsUnwritten(name: string): null {
    const { catalogue, clauses } = this.vocabulary.declarations;
    const missing = [...catalogue].filter((id) => !clauses.has(id));
    if (missing.length === 0 || this.inner.optionsOf(name) !== null) return null;
    for (const id of missing) this.unwritten.add(id);
    throw new LanguageFault('clause-not-written', {
      fr: `« ${name} » vient peut-être d’une clause qui n’est pas encore écrite.`,
      en: `"${name}" may belong to a clause that is not yet written.`,
    });
  }

  private clausesWith(
    test: (clause: { options: readonly string[]; parameters: ReadonlyMap<string, Parameter> }) => boolean,
  ): readonly ClauseId[] {
    return [...this.vocabulary.declarations.clauses.values()].filter(test).map((clause) => clause.id);
  }
}

function ambiguous(name: string, candidates: readonly string[]): LanguageFault {
  return new LanguageFault('ambiguous-name', {
    fr: `« ${name} » figure dans plusieurs clauses : écrivez ${candidates.join(' ou ')}.`,
    en: `"${name}" stands in several clauses: write ${candidates.join(' or ')}.`,
  });
}

function unknownMacro(name: string, known: readonly string[]): LanguageFault {
  return new LanguageFault('unknown-macro', {
    fr: `L’abréviation « ${name} » n’existe pas (abréviations : ${known.join(', ')}).`,
    en: `There is no shorthand "${name}" (shorthands: ${known.join(', ')}).`,
  });
}
