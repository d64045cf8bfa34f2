/** The system cannot start or go on, and the person who runs it can do something about it. */
export class RuntimeFault extends Error {
  /** Stable kebab-case code. */
  readonly code: string;
  /** One sentence: what to do. */
  readonly remedy: string;

  constructor(code: string, message: string, remedy: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'RuntimeFault';
    this.code = code;
    this.remedy = remedy;
  }
}
