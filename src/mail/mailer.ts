/** One message, composed: both languages, as text and as HTML. */
export interface OutgoingMail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** The same key is sent once. */
  readonly key: string;
}

/** Where mails go: the local mailbox of an embedded installation, or SMTP. */
export interface Mailer {
  /** Resolves when the mail is handed over; rejects when it was not, and may be tried again with the same key. */
  send(mail: OutgoingMail): Promise<void>;
  close(): Promise<void>;
}
