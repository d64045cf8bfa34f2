import nodemailer from 'nodemailer';
import { messageIdOf } from '../db/mails/route-mail.ts';
import { type Mailer, type OutgoingMail, Undeliverable } from './mailer.ts';
import { permanentFailure } from './permanent-failure.ts';

export interface SmtpOptions {
  /** `smtps://user:password@host:465` or `smtp://host:587`. */
  readonly url: string;
  /** The sender, as in a From header. */
  readonly from: string;
  /** Milliseconds for the whole exchange with the server. */
  readonly timeoutMs?: number;
}

/** Mail by SMTP. The Message-ID is derived from the key: a mail sent twice is shown once, a bounce finds its mail. */
export function smtpMailer(options: SmtpOptions): Mailer {
  const timeout = options.timeoutMs ?? 20_000;
  const transport = nodemailer.createTransport(
    { url: options.url, connectionTimeout: timeout, greetingTimeout: timeout, socketTimeout: timeout },
    { from: options.from },
  );
  const domain = /@([^\s>]+)/.exec(options.from)?.[1] ?? 'entente.invalid';
  return {
    async send(mail) {
      const sent = transport.sendMail({
        to: mail.to,
        subject: mail.subject,
        text: mail.text,
        html: mail.html,
        messageId: `<${messageIdOf(mail.key)}@${domain}>`,
        headers: { 'Auto-Submitted': 'auto-generated', ...unsubscribeHeaders(mail) },
        disableFileAccess: true,
        disableUrlAccess: true,
      });
      await sent.catch((error: unknown) => {
        const code = permanentFailure(error);
        throw code === null ? error : new Undeliverable(code);
      });
    },
    async close() {
      transport.close();
    },
  };
}

/** RFC 8058: both headers, and an https address. Their signature (DKIM) is the mail server's. */
function unsubscribeHeaders({ unsubscribe }: OutgoingMail): Record<string, string> {
  if (unsubscribe === undefined || !unsubscribe.startsWith('https:')) return {};
  return { 'List-Unsubscribe': `<${unsubscribe}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' };
}
