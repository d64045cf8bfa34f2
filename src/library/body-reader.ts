import type { Language } from '../domain/language.ts';
import type { Condition } from '../domain/memorandum/condition/condition.ts';
import { LanguageFault } from '../domain/memorandum/condition/names.ts';
import { parseCondition } from '../domain/memorandum/condition/parse-condition.ts';
import type { Declarations, NamesInSight } from './declarations.ts';
import type { Faults } from './fault.ts';

/** The line in the file of each compiled block, inline and branch, for the checks that come after. */
export type Lines = WeakMap<object, number>;

/** What reading one body needs: where it is, what it may name, and where faults go. */
export interface BodyReader {
  readonly file: string;
  readonly language: Language;
  readonly declarations: Declarations;
  readonly faults: Faults;
  readonly lines: Lines;
}

/** In place of a condition that could not be read, after its fault was said: the other checks take it as free. */
const UNREAD: Condition = { op: 'true', path: { kind: 'document', name: 'unread' } };

/** Reads a condition; its fault is said with file and line, and the text goes on. */
export function readCondition(source: string, line: number, names: NamesInSight, reader: BodyReader): Condition {
  return guarded(line, reader, () => parseCondition(source, names)) ?? UNREAD;
}

/** Runs a part of the reading; a fault of the language becomes a fault of the file, and null comes back. */
export function guarded<Result>(line: number, reader: BodyReader, read: () => Result): Result | null {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof LanguageFault)) throw error;
    reader.faults.error(reader.file, line, error.code, error.sentence);
    return null;
  }
}
