export type DatabaseFaultCode =
  /** The same number with another content, or a batch that does not follow the journal's head. Never retried: a person must look. */
  | 'journal-conflict'
  /** The journal ends before what the batch follows: rows are missing, for example after a restore. Never retried. */
  | 'journal-gap'
  /** A body's key was destroyed: it cannot be read, and nothing can be written with it. */
  | 'content-erased'
  | 'role-missing'
  | 'role-too-powerful'
  | 'schema-outdated'
  /** A restore was asked for where data is. */
  | 'not-empty'
  | 'engagement-unknown';

/** The database holds something that should not be, or lacks something that should. */
export class DatabaseFault extends Error {
  readonly code: DatabaseFaultCode;
  /** Trying again cannot help: Temporal must not. */
  readonly retryable: boolean = false;

  constructor(code: DatabaseFaultCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'DatabaseFault';
    this.code = code;
  }
}
