export type KeyFaultCode =
  | 'master-key-exposed'
  | 'master-key-unreadable'
  | 'master-key-malformed'
  | 'master-key-unknown'
  /** The data key was destroyed: its content is gone for good, which is the point. */
  | 'key-destroyed'
  /** The envelope was altered, or belongs to another engagement, side or field. */
  | 'envelope-forged';

/** A key is missing, destroyed, or does not open what it is asked to open. */
export class KeyFault extends Error {
  readonly code: KeyFaultCode;

  constructor(code: KeyFaultCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'KeyFault';
    this.code = code;
  }
}
