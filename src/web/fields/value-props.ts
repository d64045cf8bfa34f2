import type { Language } from '../../domain/language.ts';
import type { ValueDefinition } from '../../domain/memorandum/parameter.ts';
import type { ParameterValue } from '../../domain/memorandum/selection.ts';
import type { Refusal } from '../../domain/refusal.ts';

/** What every field of a typed value is given. */
export interface ValueProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly definition: ValueDefinition;
  readonly value: ParameterValue | undefined;
  readonly language: Language;
  /** Where the value stands in the selection (JSON pointer): faults name it. */
  readonly pointer: string;
  readonly faults: readonly Refusal[];
  readonly disabled: boolean;
  readonly onChange: (value: ParameterValue) => void;
}

/** The sentence of the fault at this very place, in the reader's language. */
export function faultAt({ faults, pointer, language }: Pick<ValueProps, 'faults' | 'pointer' | 'language'>) {
  return faults.find((fault) => fault.pointer === pointer)?.message[language];
}

/** The id that a summary of faults links to. */
export function anchorOf(pointer: string): string {
  return `field${pointer.replaceAll('/', '-')}`;
}
