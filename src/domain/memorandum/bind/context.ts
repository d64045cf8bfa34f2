import type { ClauseId } from '../../ids.ts';
import type { Language } from '../../language.ts';
import type { Refusal } from '../../refusal.ts';
import type { Path } from '../condition/condition.ts';
import type { Library, PartyId } from '../library.ts';
import type { ValueDefinition } from '../parameter.ts';
import type { setTypography } from '../typography/typography.ts';
import { keysOf, type Readable } from '../values/scope.ts';

/** What is the same for the whole document. */
export interface Assembly {
  readonly library: Library;
  readonly language: Language;
  readonly typography: typeof setTypography;
  readonly parties: readonly PartyId[];
  readonly definitions: Definitions;
  /** Number of each node that may be referred to, by its id: `12`, `12.3`. */
  readonly numbers: Map<string, string>;
  /** Codes of the annexes in the document. */
  readonly annexes: Set<string>;
  readonly termsUsed: Set<string>;
  readonly termsDefined: Set<string>;
  readonly faults: Refusal[];
}

/** Where the text being bound stands: what it can read, and the record it repeats over. */
export interface Place {
  readonly data: Readable;
  readonly loop: Loop | null;
  /** Inside a table, an absent optional value is a dash. */
  readonly inTable?: boolean;
}

export interface Loop {
  readonly definition: ValueDefinition;
  readonly clause: ClauseId;
  /** Name of the parameter and position in it: `register_su/0`. */
  readonly pointer: string;
}

/** Definitions of all parameters and facts, by clause and name. */
export class Definitions {
  private readonly byClause = new Map<string, Map<string, ValueDefinition>>();

  constructor(library: Library) {
    for (const clause of library.clauses) {
      this.byClause.set(clause.id, new Map(clause.parameters.map((parameter) => [parameter.name, parameter])));
    }
    this.byClause.set(FACTS, new Map(library.facts.map((fact) => [fact.name, fact])));
    this.byClause.set(DOCUMENT, new Map(Object.entries(DOCUMENT_DEFINITIONS)));
  }

  /** The definition of what a path reads; undefined for a clause not in the library. */
  of(path: Path, place: Place): ValueDefinition | undefined {
    if (path.kind === 'party') return { type: 'party' };
    if (path.kind === 'loop') return descend(place.loop?.definition, path.keys);
    if (path.kind === 'document') return DOCUMENT_DEFINITIONS[path.name];
    if (path.kind !== 'fact' && path.kind !== 'parameter') return undefined;
    const owner = path.kind === 'fact' ? FACTS : path.clause;
    const keys = path.keys.filter((key) => !PARTY_IDS.includes(key));
    return descend(this.byClause.get(owner)?.get(path.name), keys);
  }
}

/** Where facts and document data stand among the clauses. */
export const FACTS = 'facts' as ClauseId;
const DOCUMENT = 'document' as ClauseId;
export const PARTY_IDS: readonly string[] = ['startup', 'industrial', 'laboratory'];

const plain = (name: string): { name: string; type: 'text'; label: { fr: string; en: string } } => ({
  name,
  type: 'text',
  label: { fr: name, en: name },
});

/** What a document knows of itself. */
export const DOCUMENT_DEFINITIONS: {
  readonly [name: string]: ValueDefinition & { readonly label?: { fr: string; en: string } };
} = {
  date: { type: 'date', label: { fr: 'date du document', en: 'date of the document' } },
  library_version: { type: 'text' },
  library_hash: { type: 'text' },
  articles: { type: 'records', fields: ['number', 'title', 'version', 'hash'].map(plain) },
  annexes: { type: 'records', fields: ['code', 'title'].map(plain) },
};

function descend(definition: ValueDefinition | undefined, keys: readonly string[]): ValueDefinition | undefined {
  const [key, ...rest] = keys;
  if (key === undefined || definition === undefined) return definition;
  return descend(
    definition.fields?.find((field) => field.name === key),
    rest,
  );
}

/** The name of the value at a path, as provenance: clause and pointer inside it. */
export function provenance(path: Path, place: Place): { clause: ClauseId; parameter: string } {
  switch (path.kind) {
    case 'loop':
      return { clause: place.loop?.clause ?? FACTS, parameter: [place.loop?.pointer ?? '', ...path.keys].join('/') };
    case 'parameter':
      return { clause: path.clause, parameter: [path.name, ...keysOf(path, place.data)].join('/') };
    case 'fact':
      return { clause: FACTS, parameter: [path.name, ...keysOf(path, place.data)].join('/') };
    case 'document':
      return { clause: DOCUMENT, parameter: path.name };
    case 'party':
      return { clause: FACTS, parameter: 'party' };
    default:
      return { clause: DOCUMENT, parameter: path.kind };
  }
}
