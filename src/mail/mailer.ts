/** One message, composed, as text and as HTML. */
export interface OutgoingMail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** The same key is sent once. */
  readonly key: string;
  /** Where one click ends mails of this kind (RFC 8058); absent for those that nobody may refuse. */
  readonly unsubscribe?: string;
}

/** Where mails go: the local mailbox of an embedded installation, or SMTP. */
export interface Mailer {
  /**
   * Resolves when the mail is handed over; rejects when it was not, and may be tried again with the
   * same key: unless with {@link Undeliverable}.
   */
  send(mail: OutgoingMail): Promise<void>;
  close(): Promise<void>;
}

/** The mailbox was refused for good: trying again is of no use, and harms the sender's standing. */
export class Undeliverable extends Error {
  override readonly name = 'Undeliverable';
  /** RFC 3463 status, or the SMTP reply code when the server gave none. Names no address. */
  readonly code: string;

  constructor(code: string) {
    super(`The mailbox was refused for good: ${code}.`);
    this.code = code;
  }
}
