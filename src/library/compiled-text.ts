import type { ClauseId } from '../domain/ids.ts';
import type { Language } from '../domain/language.ts';
import type { Condition } from '../domain/memorandum/condition/condition.ts';
import type { Term } from '../domain/memorandum/library.ts';
import type { TemplateBlock } from '../domain/memorandum/template.ts';

/** One text in both languages with what the checks across files need: a clause, an annex, the signature lines. */
export interface CompiledText {
  readonly file: string;
  /** The clause whose text it is; null for an annex. */
  readonly clause: ClauseId | null;
  /** What holds whenever this text is in the document: a conditional clause's trigger and presence, an annex's condition. */
  readonly given: readonly Condition[];
  readonly terms: readonly Term[];
  readonly body: { readonly [language in Language]: readonly TemplateBlock[] };
}
