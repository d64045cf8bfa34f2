import { createHash } from 'node:crypto';
import nodemailer from 'nodemailer';
import type { Mailer } from './mailer.ts';

export interface SmtpOptions {
  /** `smtps://user:password@host:465` or `smtp://host:587`. */
  readonly url: string;
  /** The sender, as in a From header. */
  readonly from: string;
  /** Milliseconds for the whole exchange with the server. */
  readonly timeoutMs?: number;
}

/** Mail by SMTP. The Message-ID is derived from the key, so that a mail sent twice is shown once by most readers. */
export function smtpMailer(options: SmtpOptions): Mailer {
  const timeout = options.timeoutMs ?? 20_000;
  const transport = nodemailer.createTransport(
    { url: options.url, connectionTimeout: timeout, greetingTimeout: timeout, socketTimeout: timeout },
    { from: options.from },
  );
  const domain = /@([^\s>]+)/.exec(options.from)?.[1] ?? 'entente.invalid';
  return {
    async send(mail) {
      const messageId = `<${createHash('sha256').update(mail.key).digest('hex').slice(0, 40)}@${domain}>`;
      await transport.sendMail({
        to: mail.to,
        subject: mail.subject,
        text: mail.text,
        html: mail.html,
        messageId,
        headers: { 'Auto-Submitted': 'auto-generated' },
        disableFileAccess: true,
        disableUrlAccess: true,
      });
    },
    async close() {
      transport.close();
    },
  };
}
