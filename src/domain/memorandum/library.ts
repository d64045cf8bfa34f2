import type { ClauseId, OptionId, Sha256 } from '../ids.ts';
import type { Bilingual, Language } from '../language.ts';
import type { Condition } from './condition/condition.ts';
import type { Parameter } from './parameter.ts';
import type { RuleBase } from './rule.ts';
import type { Facts, ParameterValue } from './selection.ts';
import type { TemplateBlock } from './template.ts';

/**
 * A compiled set of templates: plain JSON, stored by hash, pinned by an engagement. It holds all
 * that assembling and checking need, so that an engagement never reads `templates/` again.
 */
export interface Library {
  readonly format: 1;
  readonly kind: 'memorandum' | 'nda';
  readonly version: string;
  /** SHA-256 of the canonical JSON of everything else in this object. */
  readonly hash: Sha256;
  readonly document: DocumentTemplate;
  /** In the order of the document. */
  readonly clauses: readonly Clause[];
  readonly annexes: readonly AnnexTemplate[];
  readonly facts: readonly Fact[];
  readonly presets: readonly Preset[];
  /** The rules between clauses; absent when the set has none (the confidentiality agreement). */
  readonly rules?: RuleBase;
}

/** What stands around the articles. */
export interface DocumentTemplate {
  readonly title: Bilingual;
  readonly subtitle: Bilingual | null;
  readonly notices: readonly Notice[];
  /** When the English text is the one that is signed; never when null. */
  readonly englishPrevails: Condition | null;
  /** Every clause of the catalogue in the order of the document, written or not. */
  readonly catalogue: readonly ClauseId[];
  readonly parties: readonly PartyTemplate[];
  /** Lines of one signature block, printed once for each party. */
  readonly signature: { readonly [language in Language]: readonly TemplateBlock[] };
  readonly signatureMention: Bilingual;
  /** Mentions of other forms of signature: the first whose condition holds stands in its place. */
  readonly otherMentions?: readonly Notice[];
  readonly bite: BitePolicy;
}

/** A sentence under the title: drafting aid, needs a lawyer, which language prevails. */
export interface Notice {
  readonly text: Bilingual;
  readonly when: Condition | null;
}

export interface PartyTemplate {
  readonly id: PartyId;
  /** Name used in the text, with its article: `la Start-up`. */
  readonly name: Bilingual;
  /** When this party takes part; always when null. */
  readonly when: Condition | null;
}

/** Ids of parties in maps of values and in signature blocks. */
export type PartyId = 'startup' | 'industrial' | 'laboratory';

/** Which articles bind on signature (memorandum 3.0). */
export interface BitePolicy {
  /** When true, only the articles of `always` bind. */
  readonly nonBinding: Condition | null;
  readonly always: readonly ClauseId[];
  /** When true, a `binding-or-frozen` article binds. */
  readonly bindingTerms: Condition | null;
}

export type Need = 'mandatory' | 'conditional' | 'optional';
export type Bite = 'binding' | 'binding-or-frozen' | 'frozen';
export type StanceName = 'startup' | 'balanced' | 'industrial';
export const FAMILIES = [
  'identity-process',
  'intellectual-property',
  'execution-money',
  'people-communication',
  'compliance',
  'risk',
  'life',
  'law-signature',
] as const;
export type Family = (typeof FAMILIES)[number];

export interface Clause {
  readonly id: ClauseId;
  readonly version: string;
  /** SHA-256 of the clause's file, line ends normalised (annex A14). */
  readonly hash: Sha256;
  readonly need: Need;
  readonly bite: Bite;
  readonly family: Family;
  /** Weight in the balance index, 1 to 5 (memorandum 3.36). */
  readonly weight: number;
  /** When a conditional clause becomes necessary; null for the others. */
  readonly trigger: Condition | null;
  readonly title: Bilingual;
  readonly purpose: Bilingual;
  readonly options: readonly ClauseOption[];
  readonly parameters: readonly Parameter[];
  readonly legal: readonly { readonly ref: string; readonly note: Bilingual }[];
  readonly sticking: Bilingual;
  readonly wayOut: Bilingual;
  readonly questions: { readonly [language in Language]: readonly string[] };
  readonly example: Bilingual;
  readonly terms: readonly Term[];
  readonly body: { readonly [language in Language]: readonly TemplateBlock[] };
}

export interface ClauseOption {
  readonly id: OptionId;
  /** Whom the option favours; by the value of an enumerated parameter where it depends on one. */
  readonly stance:
    | StanceName
    | { readonly parameter: string; readonly values: { readonly [value: string]: StanceName } };
  readonly default: boolean;
  readonly label: Bilingual;
  readonly changes: Bilingual;
  readonly why: Bilingual;
}

export interface Term {
  readonly id: string;
  readonly fr: string;
  readonly en: string;
  /** Further written forms, such as an irregular plural. */
  readonly forms: { readonly [language in Language]: readonly string[] };
}

/** An annex as a structured part, filled from the data. */
export interface AnnexTemplate {
  readonly code: string;
  readonly title: Bilingual;
  /** In the document when true; always when null. */
  readonly when: Condition | null;
  readonly body: { readonly [language in Language]: readonly TemplateBlock[] };
}

/** A fact about the parties and the project: an answer to a question, or data of a register. */
export interface Fact extends Parameter {
  /** Asked at the start, when the fact is an answer. */
  readonly question?: Bilingual;
  /** For a fact per party: the parameter that gives it for a party when nobody has said it. */
  readonly otherwise?: { readonly [party in PartyId]?: { readonly clause: ClauseId; readonly name: string } };
}

/** A starting point by kind of collaboration: key options, and believable values of a fictional case. */
export interface Preset {
  readonly id: string;
  readonly label: Bilingual;
  readonly description: Bilingual;
  readonly facts: Facts;
  readonly clauses: { readonly [clause: ClauseId]: PresetClause };
}

export interface PresetClause {
  /** The platform's default option when absent. */
  readonly option?: OptionId;
  readonly parameters: { readonly [name: string]: ParameterValue };
}
