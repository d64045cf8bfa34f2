import type { ClauseId } from '../domain/ids.ts';
import type { Language } from '../domain/language.ts';
import { DOCUMENT_DEFINITIONS, PARTY_IDS } from '../domain/memorandum/bind/context.ts';
import { LanguageFault, type Names, type ResolvedPath } from '../domain/memorandum/condition/names.ts';
import type { Term } from '../domain/memorandum/library.ts';
import type { Parameter, ValueDefinition } from '../domain/memorandum/parameter.ts';
import { termKey } from './term-key.ts';

/** What the front matters declare: all that a name in a text may stand for. */
export interface Declarations {
  readonly catalogue: ReadonlySet<string>;
  readonly clauses: ReadonlyMap<string, DeclaredClause>;
  readonly facts: ReadonlyMap<string, Parameter>;
  readonly annexes: ReadonlySet<string>;
  readonly terms: { readonly [language in Language]: ReadonlyMap<string, Term> };
}

export interface DeclaredClause {
  readonly id: ClauseId;
  readonly conditional: boolean;
  readonly options: readonly string[];
  readonly parameters: ReadonlyMap<string, Parameter>;
}

/** The term that a written form stands for, plural and singular alike. */
export function findTerm(declarations: Declarations, form: string, language: Language): Term | undefined {
  return declarations.terms[language].get(termKey(form, language));
}

/** Names in sight at one place: outside any repetition at first. */
export class NamesInSight implements Names {
  readonly own: ClauseId | null;
  private readonly declarations: Declarations;
  private readonly item: ValueDefinition | null;
  private readonly inLoop: boolean;
  readonly partyAtHand: boolean;

  constructor(
    declarations: Declarations,
    own: ClauseId | null,
    place: { item?: ValueDefinition | null; inLoop?: boolean; partyAtHand?: boolean } = {},
  ) {
    this.declarations = declarations;
    this.own = own;
    this.item = place.item ?? null;
    this.inLoop = place.inLoop ?? false;
    this.partyAtHand = place.partyAtHand ?? false;
  }

  optionsOf(clause: string): readonly string[] | 'pending' | null {
    const known = this.declarations.clauses.get(clause);
    if (known !== undefined) return known.options;
    return this.declarations.catalogue.has(clause) ? 'pending' : null;
  }

  inside(list: ResolvedPath): NamesInSight {
    const { definition } = list;
    if (definition !== null && definition.type !== 'list' && definition.type !== 'records') {
      throw new LanguageFault('not-a-list', {
        fr: 'Seule une liste se parcourt.',
        en: 'Only a list can be walked through.',
      });
    }
    const item =
      definition === null ? null : (definition.items ?? { type: 'record' as const, fields: definition.fields ?? [] });
    return new NamesInSight(this.declarations, this.own, { item, inLoop: true, partyAtHand: this.partyAtHand });
  }

  /** The names inside `{each party}`. */
  withParty(): NamesInSight {
    return new NamesInSight(this.declarations, this.own, { item: this.item, inLoop: this.inLoop, partyAtHand: true });
  }

  resolve(segments: readonly string[]): ResolvedPath | null {
    const [first = '', ...rest] = segments;
    return (
      this.fromLoop(first, rest) ??
      this.fromOwn(first, rest) ??
      this.fromRoots(first, rest) ??
      this.fromClause(first, rest)
    );
  }

  private fromLoop(first: string, rest: readonly string[]): ResolvedPath | null {
    if (!this.inLoop) return null;
    if (first === 'item') return { path: { kind: 'loop', keys: rest }, definition: descend(this.item, rest) };
    const field = this.item?.fields?.some((candidate) => candidate.name === first) === true;
    const unknown = this.item === null && rest.length === 0 && !this.knows(first);
    if (!field && !unknown) return null;
    const keys = [first, ...rest];
    return { path: { kind: 'loop', keys }, definition: descend(this.item, keys) };
  }

  /** Inside a repetition over a clause not yet written, a name of nothing else is taken for its field. */
  private knows(name: string): boolean {
    return this.ownParameter(name) !== undefined || name === 'party' || this.optionsOf(name) !== null;
  }

  private ownParameter(name: string): Parameter | undefined {
    return this.own === null ? undefined : this.declarations.clauses.get(this.own)?.parameters.get(name);
  }

  private fromOwn(first: string, rest: readonly string[]): ResolvedPath | null {
    const parameter = this.ownParameter(first);
    if (parameter === undefined || this.own === null) return null;
    const { keys, perParty, definition } = this.enter(parameter, rest);
    return { path: { kind: 'parameter', clause: this.own, name: first, keys, ...perParty }, definition };
  }

  private fromRoots(first: string, rest: readonly string[]): ResolvedPath | null {
    if (first === 'party' && rest.length === 0) return { path: { kind: 'party' }, definition: { type: 'party' } };
    const [name = '', ...keys] = rest;
    if (first === 'document') {
      const definition = DOCUMENT_DEFINITIONS[name];
      return definition === undefined || keys.length > 0 ? null : { path: { kind: 'document', name }, definition };
    }
    const fact = first === 'facts' ? this.declarations.facts.get(name) : undefined;
    if (fact === undefined) return null;
    const entered = this.enter(fact, keys);
    return {
      path: { kind: 'fact', name, keys: entered.keys, ...entered.perParty },
      definition: entered.definition,
    };
  }

  private fromClause(first: string, rest: readonly string[]): ResolvedPath | null {
    const [name, ...keys] = rest;
    if (name === undefined || this.optionsOf(first) === null) return null;
    const clause = first as ClauseId;
    const declared = this.declarations.clauses.get(first);
    if (declared === undefined) return { path: { kind: 'parameter', clause, name, keys }, definition: null };
    const parameter = declared.parameters.get(name);
    if (parameter === undefined) return null;
    const entered = this.enter(parameter, keys);
    return {
      path: { kind: 'parameter', clause, name, keys: entered.keys, ...entered.perParty },
      definition: entered.definition,
    };
  }

  private enter(parameter: Parameter, keys: readonly string[]): Entered {
    return enterPerParty(parameter, keys, this.partyAtHand);
  }
}

interface Entered {
  readonly keys: readonly string[];
  readonly perParty: { readonly perParty?: true };
  readonly definition: ValueDefinition;
}

/** Goes down into a parameter; a value per party needs a party, named or at hand. */
export function enterPerParty(parameter: Parameter, keys: readonly string[], partyAtHand: boolean): Entered {
  const [first = '', ...rest] = keys;
  const named = PARTY_IDS.includes(first);
  const definition = descend(parameter, parameter.per !== undefined && named ? rest : keys);
  if (definition === null) throw noField(parameter.name, keys);
  if (parameter.per === undefined || named) return { keys, perParty: {}, definition };
  if (partyAtHand) return { keys, perParty: { perParty: true }, definition };
  throw new LanguageFault('party-missing', {
    fr: `« ${parameter.name} » a une valeur par partie : écrivez « ${parameter.name}.startup », ou placez-le dans {each party}.`,
    en: `"${parameter.name}" has one value per party: write "${parameter.name}.startup", or put it inside {each party}.`,
  });
}

function noField(name: string, keys: readonly string[]): LanguageFault {
  return new LanguageFault('unknown-field', {
    fr: `« ${name} » n’a pas de champ « ${keys.join('.')} ».`,
    en: `"${name}" has no field "${keys.join('.')}".`,
  });
}

function descend(definition: ValueDefinition | null, keys: readonly string[]): ValueDefinition | null {
  const [key, ...rest] = keys;
  if (key === undefined || definition === null) return definition;
  return descend(definition.fields?.find((field) => field.name === key) ?? null, rest);
}
