import type { Bilingual } from '../domain/language.ts';

/** What every verb's exit code means (sysexits(3) where it has one). */
export const EXIT = {
  /** Yes, or done. */
  ok: 0,
  /** No: invalid, refused, a fault was found. */
  no: 1,
  /** Cannot tell: a part is missing, or the question has no answer. */
  unknown: 2,
  /** The command line, or the environment, is not one we understand. */
  usage: 64,
  /** The input is not what the verb reads. */
  input: 65,
  /** Our own fault: logged under a reference. */
  fault: 70,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Thrown by a verb whose input is not what it reads: exit 65 with a stable code and a sentence. */
export class InputFault extends Error {
  readonly code: string;
  readonly sentence: Bilingual;

  constructor(code: string, sentence: Bilingual) {
    super(sentence.en);
    this.name = 'InputFault';
    this.code = code;
    this.sentence = sentence;
  }
}

/** Thrown by a verb that was asked for something it does not offer: exit 64. */
export class UsageFault extends Error {
  readonly code: string;
  readonly sentence: Bilingual;

  constructor(sentence: Bilingual, code = 'usage') {
    super(sentence.en);
    this.name = 'UsageFault';
    this.code = code;
    this.sentence = sentence;
  }
}

/** A verb's answer, for `runVerb`. */
export function exitWith(code: ExitCode): void {
  process.exitCode = code;
}

/** Prints one JSON document on standard output: all that `--json` prints. */
export function printJson(document: unknown): void {
  process.stdout.write(`${JSON.stringify(document, null, 2)}\n`);
}
