import type { ClauseId } from '../ids.ts';
import type { Condition, Path } from './condition/condition.ts';

/**
 * A clause's text as compiled from its file: conditions and repetitions still in it. Items and rows
 * stand on their own and attach to the paragraph or table before them, so that each may have its
 * own condition.
 */
export type TemplateBlock =
  | { readonly kind: 'paragraph'; readonly id: string; readonly inlines: readonly TemplateInline[] }
  | { readonly kind: 'item'; readonly id: string; readonly level: 1 | 2; readonly inlines: readonly TemplateInline[] }
  | { readonly kind: 'subheading'; readonly id: string; readonly inlines: readonly TemplateInline[] }
  | {
      readonly kind: 'table';
      readonly id: string;
      readonly caption: readonly TemplateInline[];
      readonly header: readonly (readonly TemplateInline[])[];
    }
  | { readonly kind: 'row'; readonly id: string; readonly cells: readonly (readonly TemplateInline[])[] }
  | { readonly kind: 'if'; readonly branches: readonly Branch<TemplateBlock>[] }
  | { readonly kind: 'each'; readonly over: Path; readonly body: readonly TemplateBlock[] }
  /** Goes before the first article, unnumbered: the parties, the recitals. */
  | { readonly kind: 'preamble'; readonly body: readonly TemplateBlock[] };

/** `when` is null for `{else}`. */
export interface Branch<Node> {
  readonly when: Condition | null;
  readonly body: readonly Node[];
}

export type TemplateInline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong'; readonly text: string }
  | { readonly kind: 'emphasis'; readonly text: string }
  /** `defines` marks the one place where the term is defined. */
  | { readonly kind: 'term'; readonly term: string; readonly text: string; readonly defines: boolean }
  | {
      readonly kind: 'value';
      readonly path: Path;
      readonly formats: readonly ValueFormat[];
      /** Inside stars; a party's name takes it, a negotiated value keeps its own look. */
      readonly style?: 'strong' | 'emphasis';
    }
  | {
      readonly kind: 'reference';
      readonly clause: ClauseId;
      readonly paragraph: string | null;
      readonly formats: readonly ReferenceFormat[];
    }
  | { readonly kind: 'annex'; readonly code: string; readonly formats: readonly ReferenceFormat[] }
  | { readonly kind: 'if'; readonly branches: readonly Branch<TemplateInline>[] }
  | { readonly kind: 'each'; readonly over: Path; readonly body: readonly TemplateInline[] };

/**
 * How a value is printed. `words`: in words; `full`: in words then in figures; `number`: the bare
 * figure without its unit; `de`, `à`: after the French preposition, contracted; `or`: a list joined
 * by "or"; `cap`: with a capital; `name`: a party's name without its article; `code`: as stored.
 */
export const VALUE_FORMATS = ['words', 'full', 'number', 'de', 'à', 'or', 'cap', 'name', 'code'] as const;
export type ValueFormat = (typeof VALUE_FORMATS)[number];

/** `number`: `12` instead of `article 12`; `cap`: `Article 12`. */
export const REFERENCE_FORMATS = ['number', 'cap'] as const;
export type ReferenceFormat = (typeof REFERENCE_FORMATS)[number];
