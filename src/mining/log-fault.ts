import type { Bilingual } from '../domain/language.ts';

/** Thrown when a file is not an event log that can be read: a stable code, and a sentence in both languages. */
export class LogFault extends Error {
  readonly code: string;
  readonly sentence: Bilingual;

  constructor(code: string, sentence: Bilingual) {
    super(sentence.en);
    this.name = 'LogFault';
    this.code = code;
    this.sentence = sentence;
  }
}

/** What was read all the same, and should be known: how often, and where first. */
export interface LogWarning {
  readonly code: 'row-skipped' | 'times-out-of-order' | 'event-without-case' | 'after-as-of';
  readonly count: number;
  readonly first: string | null;
}
