import type { ClauseId } from '../../ids.ts';
import type { Bilingual } from '../../language.ts';
import type { ValueDefinition } from '../parameter.ts';
import type { Condition, Path } from './condition.ts';

/** What a name in a template stands for. `definition` is null for a clause of the catalogue not yet written. */
export interface ResolvedPath {
  readonly path: Path;
  readonly definition: ValueDefinition | null;
}

/** What names mean at one place of a template: the clauses, parameters and facts in sight. */
export interface Names {
  /** The clause whose text is being read: `option` and bare parameter names are its own. */
  readonly own: ClauseId | null;
  /** A clause's option ids; `pending` for one not yet written; null when there is no such clause. */
  optionsOf(clause: string): readonly string[] | 'pending' | null;
  /** Resolves `parameter`, `clause.parameter`, `facts.name`, `document.date`, or a field of the record at hand. */
  resolve(segments: readonly string[]): ResolvedPath | null;
  /** A whole condition that one word stands for: a macro, or an option that alone bears its id. Rules have them. */
  condition?(word: string): Condition | null;
  /** The names in sight inside a repetition over a list. */
  inside(list: ResolvedPath): Names;
}

/** A fault of the language, said to the author of the template. Caught by the parser, which adds file and line. */
export class LanguageFault extends Error {
  readonly code: string;
  readonly sentence: Bilingual;

  constructor(code: string, sentence: Bilingual) {
    super(sentence.en);
    this.code = code;
    this.sentence = sentence;
  }
}

/** The fault of a name that stands for nothing. */
export function unknownName(name: string): LanguageFault {
  return new LanguageFault('unknown-parameter', {
    fr: `« ${name} » n’est ni un paramètre, ni un fait, ni une clause.`,
    en: `"${name}" is neither a parameter, nor a fact, nor a clause.`,
  });
}
